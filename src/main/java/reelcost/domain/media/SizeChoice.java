package reelcost.domain.media;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A frame size as somebody wrote it, with everything it can mean. "1280x720" and "720p" mean one size; "2K" and "4K" are
 * used for several, and stay ambiguous until somebody chooses.
 *
 * @param text as written: a name in lower case, or width x height
 * @param meanings at least one size, the most usual first
 */
public record SizeChoice(String text, List<FrameSize> meanings) {
    private static final Pattern PIXELS = Pattern.compile("(\\d{2,5})\\s*[x×]\\s*(\\d{2,5})");
    private static final Map<String, List<FrameSize>> NAMES = names();

    public SizeChoice {
        meanings = List.copyOf(meanings);
    }

    /** Reads a name ("720p", "2K") or pixels ("1280x720", "1280×720"); empty where it is neither. */
    public static Optional<SizeChoice> parse(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT);
        List<FrameSize> named = NAMES.get(code);
        if (named != null) {
            return Optional.of(new SizeChoice(code, named));
        }
        Matcher pixels = PIXELS.matcher(code);
        if (!pixels.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(new FrameSize(Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2)))));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    public static SizeChoice of(FrameSize size) {
        return new SizeChoice(size.code(), List.of(size));
    }

    /** The size by the name that means nothing else, {@code 720p}, or by its pixels where there is no such name. */
    public static SizeChoice named(FrameSize size) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getValue().equals(List.of(size)))
                .findFirst()
                .map(name -> new SizeChoice(name.getKey(), name.getValue()))
                .orElseGet(() -> of(size));
    }

    /** The names that {@link #parse} knows, with what each can mean. */
    public static Map<String, List<FrameSize>> known() {
        return NAMES;
    }

    public boolean ambiguous() {
        return meanings.size() > 1;
    }

    /** For people: {@code 720p · 1280×720}, or {@code 2K (2048×1080 or 2560×1440)}. */
    @Override
    public String toString() {
        String sizes =
                String.join(" or ", meanings.stream().map(FrameSize::toString).toList());
        if (ambiguous()) {
            return text.toUpperCase(Locale.ROOT) + " (" + sizes + ")";
        }
        return NAMES.containsKey(text) ? text + " · " + sizes : sizes;
    }

    private static Map<String, List<FrameSize>> names() {
        Map<String, List<FrameSize>> names = new LinkedHashMap<>();
        names.put("360p", List.of(new FrameSize(640, 360)));
        names.put("480p", List.of(new FrameSize(854, 480)));
        names.put("540p", List.of(new FrameSize(960, 540)));
        names.put("720p", List.of(new FrameSize(1280, 720)));
        names.put("1080p", List.of(new FrameSize(1920, 1080)));
        names.put("1440p", List.of(new FrameSize(2560, 1440)));
        names.put("2160p", List.of(new FrameSize(3840, 2160)));
        names.put("2k", List.of(new FrameSize(2048, 1080), new FrameSize(2560, 1440)));
        names.put("4k", List.of(new FrameSize(3840, 2160), new FrameSize(4096, 2160)));
        names.put("8k", List.of(new FrameSize(7680, 4320), new FrameSize(8192, 4320)));
        return Collections.unmodifiableMap(names);
    }
}
