package reelcost.domain.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.RateBook;

/** Prices stages of every kind, which work on the footage of one scenario. */
final class StagePricing {
    private final Assumptions assumptions;
    private final RateBook book;
    private final ExchangeRates exchangeRates;
    private final MediaLedger media;
    private final List<Stage> planned;

    /** @param planned the stages of the scenario that the footage is from */
    StagePricing(
            Assumptions assumptions,
            RateBook book,
            ExchangeRates exchangeRates,
            MediaLedger media,
            List<Stage> planned) {
        this.assumptions = assumptions;
        this.book = book;
        this.exchangeRates = exchangeRates;
        this.media = media;
        this.planned = planned;
    }

    /** One line for each stage, in order. */
    List<Line> lines(List<Stage> stages) {
        Map<String, Line> lines = new HashMap<>();
        ClipStages clips = new ClipStages(assumptions, book, exchangeRates, media, planned);
        DataStages data = new DataStages(assumptions, book, exchangeRates, media);
        stages.forEach(stage -> price(stage, clips, data).ifPresent(line -> lines.put(stage.key(), line)));
        lines.putAll(clips.price());
        lines.putAll(data.price());
        return stages.stream().map(stage -> lines.get(stage.key())).toList();
    }

    /** The line of one stage; empty where it is priced later, together with others of the same account. */
    private Optional<Line> price(Stage stage, ClipStages clips, DataStages data) {
        if (stage instanceof Stage.Generate generate) {
            return clips.add(generate);
        }
        if (stage instanceof Stage.Preview preview) {
            return clips.add(preview);
        }
        if (stage instanceof Stage.Upscale upscale) {
            return clips.add(upscale);
        }
        if (stage instanceof Stage.Labour labour) {
            return Optional.of(OwnPrice.line(
                    new LineDraft(labour, Category.LABOUR, assumptions),
                    labour.quantity(),
                    labour.unit(),
                    labour.price(),
                    assumptions.currency()));
        }
        if (stage instanceof Stage.Other other) {
            return Optional.of(OwnPrice.line(
                    new LineDraft(other, Category.OTHER, assumptions),
                    other.quantity(),
                    other.unit(),
                    other.price(),
                    assumptions.currency()));
        }
        return data.add(stage);
    }
}
