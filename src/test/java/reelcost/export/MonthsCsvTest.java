package reelcost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.export.CsvFiles.assertGolden;
import static reelcost.export.CsvFiles.read;
import static reelcost.export.CsvFiles.sum;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Timeline;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Stages;

class MonthsCsvTest {
    private static final Stage[] STAGES = {
        Stages.generate("drafts", "lab/minutes", 700, "20"),
        Stages.takes("wide", "lab/sizes", 3, "8").size("2160p").build().timed(Timing.parse("2")),
        Stages.store("masters", "cloud/store", "120.5", 4),
        Stages.labour("edit", "16", "45.5").timed(Timing.parse("front")),
        Stages.download("deliver", "cloud/egress", "300")
    };

    private static final Schedule SCHEDULE = new Schedule(YearMonth.of(2026, 11), 2, 1, 0);

    @Test
    void writes_the_golden_file() {
        assertGolden("months.csv", csv("The Hardest Part"));
    }

    @Test
    void the_totals_add_up_to_the_estimate() {
        List<NamedCsvRecord> rows = read(csv("P"));

        assertThat(sum(rows, "total")).isEqualTo(estimate().total().known().getAmount());
        assertThat(sum(rows, "inference")).isEqualTo(new BigDecimal("653.33"));
        assertThat(rows.get(rows.size() - 1).getField("cumulated"))
                .isEqualTo(estimate().total().known().getAmount().toPlainString());
    }

    @Test
    void a_formula_in_a_title_is_text() {
        assertThat(read(csv("=1+1")).get(0).getField("production")).isEqualTo("'=1+1");
    }

    private static CsvText csv(String production) {
        Timeline timeline = Timeline.of(new Scenario("S", List.of(STAGES)), estimate(), SCHEDULE);
        return MonthsCsv.write(production, "700 drafts", estimate(), timeline);
    }

    private static Estimate estimate() {
        return Estimates.estimate(
                Estimates.scheduled(Estimates.assumptions("USD", null, "10", "0"), SCHEDULE),
                ExchangeRates.NONE,
                Books.everyShape(),
                STAGES);
    }
}
