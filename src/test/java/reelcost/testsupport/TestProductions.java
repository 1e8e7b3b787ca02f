package reelcost.testsupport;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.OfferId;

/** Productions and stages for tests that start the app. */
public final class TestProductions {
    private TestProductions() {}

    /** In US dollars, capped at $1,200, 4 minutes long, without contingency. */
    public static Production named(String title) {
        return scheduled(title, Optional.empty());
    }

    /** The same with a schedule, or without one. */
    public static Production scheduled(String title, Optional<Schedule> schedule) {
        return new Production(
                title,
                "A client",
                CurrencyUnit.USD,
                Optional.of(Money.of(CurrencyUnit.USD, 1_200)),
                Optional.of(BigDecimal.valueOf(240)),
                Optional.empty(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.empty(),
                schedule,
                Optional.empty());
    }

    /** Takes of 20 s at 720p on the historical Sora estimate, $2.80 a minute. */
    public static Stage takes(String key, int clips) {
        return takes(key, "openai/sora-historical", clips);
    }

    /** The same takes on Veo 3.1 Fast, $0.10 a second, which can be bought. */
    public static Stage onSale(String key, int clips) {
        return takes(key, "google/veo-3.1-fast", clips);
    }

    private static Stage takes(String key, String offer, int clips) {
        return new Stage.Generate(
                key,
                "Drafts",
                new OfferId(offer),
                clips,
                BigDecimal.valueOf(20),
                SizeChoice.parse("720p").orElseThrow(),
                BigDecimal.valueOf(24),
                false,
                Optional.empty(),
                BigDecimal.ZERO,
                false);
    }
}
