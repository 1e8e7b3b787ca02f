package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.Decimals;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.OfferId;

/**
 * Takes to be made, whoever makes them.
 *
 * @param clips takes wanted, one or more
 * @param seconds length of each
 * @param input what each is made from beside words
 */
public record Job(int clips, BigDecimal seconds, SizeChoice size, BigDecimal fps, boolean audio, InputMedia input) {
    /** The names of its fields, in order. */
    public static final List<String> FIELDS =
            List.of("clips", "seconds", "size", "fps", "audio", "inputSeconds", "references");

    /** The key and the name of the stage that the job is, on any offer. */
    public static final String KEY = "takes";

    private static final String NAME = "Takes";

    public Job {
        seconds = Decimals.canonical(seconds);
        fps = Decimals.canonical(fps);
    }

    /** Takes made of words alone. */
    public Job(int clips, BigDecimal seconds, SizeChoice size, BigDecimal fps, boolean audio) {
        this(clips, seconds, size, fps, audio, InputMedia.NONE);
    }

    /** Reads a job as a generate stage has it; {@code null} where a field is wrong, which leaves an error. */
    public static Job read(TextFields fields) {
        Integer clips = StageReader.clips(fields);
        BigDecimal seconds = StageReader.seconds(fields);
        SizeChoice size = StageReader.size(fields, "size");
        BigDecimal fps = StageReader.fps(fields);
        Boolean audio = fields.flag("audio");
        InputMedia input = StageReader.input(fields);
        return fields.errors().isEmpty() ? new Job(clips, seconds, size, fps, audio, input) : null;
    }

    /** What somebody would type to have it read, by field. */
    public Map<String, String> texts() {
        return Map.of(
                "clips",
                String.valueOf(clips),
                "seconds",
                seconds.toPlainString(),
                "size",
                size.text(),
                "fps",
                fps.toPlainString(),
                "audio",
                audio ? "yes" : "no",
                "inputSeconds",
                input.seconds().map(BigDecimal::toPlainString).orElse(""),
                "references",
                input.references() == 0 ? "" : String.valueOf(input.references()));
    }

    /** All takes together, as they are asked for. */
    public BigDecimal totalSeconds() {
        return seconds.multiply(BigDecimal.valueOf(clips));
    }

    /** The same takes at one frame size. */
    public Job at(SizeChoice other) {
        return new Job(clips, seconds, other, fps, audio, input);
    }

    /** The stage that buys the takes. */
    public Stage.Generate on(OfferId offer) {
        return new Stage.Generate(
                KEY, NAME, offer, clips, seconds, size, fps, audio, Optional.empty(), BigDecimal.ZERO, false, input);
    }
}
