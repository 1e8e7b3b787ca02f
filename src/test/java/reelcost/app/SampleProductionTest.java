package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.usd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import reelcost.domain.estimate.Category;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Estimator;
import reelcost.domain.estimate.Subtotal;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Scenario;
import reelcost.store.book.DataRateReader;
import reelcost.store.book.RateBookLoader;

class SampleProductionTest {
    /** The table in the README. */
    @Test
    void landed_700_drafts_cost_what_the_readme_says() {
        Estimate landed = landed();

        assertThat(amount(landed, "takes")).isEqualTo(usd("653.33"));
        assertThat(amount(landed, "upscale")).isEqualTo(usd("22.00"));
        assertThat(amount(landed, "references")).isEqualTo(usd("0.00"));
        assertThat(amount(landed, "fetch")).isEqualTo(usd("0.00"));
        assertThat(amount(landed, "rejects")).isEqualTo(usd("0.35"));
        assertThat(amount(landed, "selects").plus(amount(landed, "archive"))).isEqualTo(usd("0.04"));
        assertThat(amount(landed, "masters").plus(amount(landed, "vault"))).isEqualTo(usd("2.31"));
        assertThat(amount(landed, "review").plus(amount(landed, "deliver"))).isEqualTo(usd("0.00"));
        assertThat(amount(landed, "contingency")).isEqualTo(usd("33.90"));
        assertThat(landed.topsheet().get(Category.STORAGE)).isEqualTo(new Subtotal(usd("2.70"), 0));
        assertThat(landed.total()).isEqualTo(new Subtotal(usd("711.93"), 0));
    }

    @Test
    void landed_gigabytes_are_those_of_the_readme() {
        // 8.75 fetched, 0.96 sent, 12 × 0.24 reviewed, 240 s × 187.921 Mbit/s delivered.
        assertThat(landed().keyFigures().gigabytesMoved()).contains(new BigDecimal("18.22763"));
    }

    private static Estimate landed() {
        Production production = SampleProduction.production(YearMonth.of(2026, 12));
        Scenario landed = SampleProduction.scenarios().stream()
                .filter(scenario -> scenario.name().equals("700 drafts, landed"))
                .findFirst()
                .orElseThrow();
        return Estimator.estimate(
                landed,
                production.assumptions(LocalDate.of(2026, 11, 26)),
                RateBookLoader.builtIn().with(DataRateReader.builtIn()),
                ExchangeRates.NONE);
    }
}
