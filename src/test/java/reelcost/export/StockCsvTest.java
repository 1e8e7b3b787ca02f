package reelcost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.export.CsvFiles.assertGolden;
import static reelcost.export.CsvFiles.read;
import static reelcost.export.CsvFiles.sum;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reelcost.domain.estimate.Stored;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.OfferId;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Stages;

class StockCsvTest {
    private static final Schedule SCHEDULE = new Schedule(YearMonth.of(2026, 11), 2, 1, 1);

    /** 700 × 20 s × 5 Mbit/s ÷ 8,000 = 8.75 GB over two months; two months later they go to the archive. */
    private static final Stage[] STAGES = {
        Stages.generate("drafts", "lab/minutes", 700, "20"),
        Stages.store("hot", "cloud/store", Stages.of("all", "5"), 1, 2),
        Stages.store("sheets", "cloud/store", new Volume.Given(new BigDecimal("0.5")), 2, 1),
        new Stage.Store(
                "archive",
                "Archive",
                new OfferId("cloud/store-cold"),
                new Volume.Kept("hot"),
                1,
                Keep.TO_THE_END,
                Optional.empty())
    };

    @Test
    void writes_the_golden_file() {
        assertGolden("stock.csv", csv("The Hardest Part", STAGES));
    }

    @Test
    void what_comes_in_goes_or_is_held_at_the_end() {
        List<NamedCsvRecord> rows = read(csv("P", STAGES));

        // 8.75 + 2 × 0.5 in the first place, 8.75 in the second; only the second still has them.
        assertThat(sum(rows, "gb_in")).isEqualByComparingTo("18.5");
        assertThat(sum(rows, "gb_out")).isEqualByComparingTo("9.75");
        assertThat(rows.get(rows.size() - 1).getField("gb_held")).isEqualTo("8.75");
    }

    @Test
    void a_place_with_a_stage_of_which_nothing_is_known_holds_at_least_the_rest() {
        List<NamedCsvRecord> rows = read(csv(
                "P",
                Stages.store("known", "cloud/store", "1", 1),
                Stages.store("nothing-made", "cloud/store", Stages.of("all", "5"), 1, 1)));

        assertThat(rows.get(0).getField("gb_held")).isEqualTo("1");
        assertThat(rows.get(0).getField("status")).isEqualTo("at_least");
        assertThat(rows.get(0).getField("stages")).isEqualTo("known");
    }

    @Test
    void a_formula_in_a_title_is_text() {
        assertThat(read(csv("=1+1", STAGES)).get(0).getField("production")).isEqualTo("'=1+1");
    }

    private static CsvText csv(String production, Stage... stages) {
        return StockCsv.write(
                production,
                "700 drafts",
                Stored.of(Estimates.estimate(
                        Estimates.scheduled(Estimates.DOLLARS, SCHEDULE),
                        ExchangeRates.NONE,
                        Books.everyShape(),
                        stages)),
                SCHEDULE);
    }
}
