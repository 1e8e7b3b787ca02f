package reelcost.domain.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which footage of a scenario a stage works on, so that a change of clip count flows through. */
public sealed interface MediaRef {
    /** For files and forms: {@code generated}, {@code stage:drafts}. */
    String code();

    /** Whether an upscale may work on it: neither what upscales make, nor what nobody wants, nor what is cut from both. */
    boolean upscalable();

    /** Footage of several stages together. */
    enum Group implements MediaRef {
        /** Those between two upscales too. */
        ALL("All takes and upscaled clips", false),
        GENERATED("All takes", true),
        SELECTS("The selects", true),
        /** Takes that are not used. */
        REJECTS("The rejected takes", false),
        /** What upscales make that no other one works on. */
        UPSCALED("All upscaled clips", false),
        /** One clip as long as the production's finished length. */
        FINISHED("The finished video", false);

        private final String title;
        private final boolean upscalable;

        Group(String title, boolean upscalable) {
            this.title = title;
            this.upscalable = upscalable;
        }

        public String title() {
            return title;
        }

        @Override
        public boolean upscalable() {
            return upscalable;
        }

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Everything that one stage makes. */
    record OfStage(String key) implements MediaRef {
        static final String PREFIX = "stage:";

        @Override
        public boolean upscalable() {
            return true;
        }

        @Override
        public String code() {
            return PREFIX + key;
        }
    }

    static Optional<MediaRef> parse(String code) {
        if (code.startsWith(OfStage.PREFIX)) {
            String key = code.substring(OfStage.PREFIX.length());
            return Stage.isKey(key) ? Optional.of(new OfStage(key)) : Optional.empty();
        }
        return Stream.<MediaRef>of(Group.values())
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
