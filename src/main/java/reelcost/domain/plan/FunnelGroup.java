package reelcost.domain.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The stages that a funnel has put into a scenario. They belong together by their keys, {@code funnel-1-takes}, which stay
 * the same when a stage is moved, renamed or copied into another scenario; a duplicate of one is in no funnel.
 *
 * @param number tells the funnels of a scenario apart, from 1 to 999
 */
public record FunnelGroup(int number) {
    private static final Pattern KEY = Pattern.compile("funnel-([1-9]\\d{0,2})-(previews|takes|upscale)");

    /** What a stage of a funnel is for. */
    public enum Part {
        PREVIEWS,
        TAKES,
        UPSCALE;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The funnel that a stage belongs to; empty where it is in none. */
    public static Optional<FunnelGroup> of(String stageKey) {
        return Optional.of(KEY.matcher(stageKey))
                .filter(Matcher::matches)
                .map(key -> new FunnelGroup(Integer.parseInt(key.group(1))));
    }

    /** The first funnel of which a scenario has no stage. */
    public static FunnelGroup next(List<Stage> stages) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(FunnelGroup::new)
                .filter(group -> stages.stream().noneMatch(group::has))
                .findFirst()
                .orElseThrow();
    }

    public boolean has(Stage stage) {
        return of(stage.key()).filter(this::equals).isPresent();
    }

    public String key(Part part) {
        return "funnel-" + number + "-" + part.code();
    }

    /** The keys of all its parts. */
    public List<String> keys() {
        return List.of(key(Part.PREVIEWS), key(Part.TAKES), key(Part.UPSCALE));
    }
}
