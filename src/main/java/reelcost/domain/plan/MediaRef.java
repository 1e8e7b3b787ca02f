package reelcost.domain.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which footage of a scenario a stage works on, so that a change of clip count flows through. */
public sealed interface MediaRef {
    /** For files and forms: {@code generated}, {@code stage:drafts}. */
    String code();

    /** Footage of several stages together. */
    enum Group implements MediaRef {
        ALL("all takes and upscaled clips"),
        GENERATED("all takes"),
        SELECTS("the selects"),
        UPSCALED("all upscaled clips");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
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
