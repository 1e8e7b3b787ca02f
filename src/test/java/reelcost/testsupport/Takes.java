package reelcost.testsupport;

import java.math.BigDecimal;
import java.util.Optional;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.OfferId;

/** Builds a generate stage: 720p, 24 frames per second, silent, none failing, selects not said. */
public final class Takes {
    private final String key;
    private final String offer;
    private final int clips;
    private final String seconds;
    private String size = "720p";
    private String fps = "24";
    private boolean audio;
    private Optional<Integer> selects = Optional.empty();
    private String failedPercent = "0";
    private boolean batch;
    private Optional<BigDecimal> inputSeconds = Optional.empty();
    private int references;

    Takes(String key, String offer, int clips, String seconds) {
        this.key = key;
        this.offer = offer;
        this.clips = clips;
        this.seconds = seconds;
    }

    public Takes size(String text) {
        size = text;
        return this;
    }

    public Takes fps(String rate) {
        fps = rate;
        return this;
    }

    public Takes withAudio() {
        audio = true;
        return this;
    }

    public Takes selects(int number) {
        selects = Optional.of(number);
        return this;
    }

    public Takes failing(String percent) {
        failedPercent = percent;
        return this;
    }

    public Takes inBatch() {
        batch = true;
        return this;
    }

    /** Made from a video of so many seconds. */
    public Takes from(String video) {
        inputSeconds = Optional.of(new BigDecimal(video));
        return this;
    }

    public Takes references(int images) {
        references = images;
        return this;
    }

    public Stage.Generate build() {
        return new Stage.Generate(
                key,
                "Stage " + key,
                new OfferId(offer),
                clips,
                new BigDecimal(seconds),
                Offers.size(size),
                new BigDecimal(fps),
                audio,
                selects,
                new BigDecimal(failedPercent),
                batch,
                new InputMedia(inputSeconds, references));
    }
}
