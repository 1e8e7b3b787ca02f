package reelcost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static reelcost.export.CsvFiles.assertGolden;
import static reelcost.export.CsvFiles.read;
import static reelcost.export.CsvFiles.sum;
import static reelcost.testsupport.Stages.generate;
import static reelcost.testsupport.Stages.labour;
import static reelcost.testsupport.Stages.sheetsAt;
import static reelcost.testsupport.Stages.store;
import static reelcost.testsupport.Stages.takes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.EstimateDiff;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;

class ComparisonCsvTest {
    private static final ScenarioEstimate DRAFTS = scenario(
            "700 drafts", generate("drafts", "lab/minutes", 700, "20"), store("masters", "cloud/store", "120.5", 12));
    private static final ScenarioEstimate PREVIEWS = scenario(
            "Previews first, =then finals",
            sheetsAt("sheets", "0.12", 200),
            generate("drafts", "lab/minutes", 120, "20"),
            labour("judge", "8", "45"));
    private static final ScenarioEstimate UNKNOWN = scenario(
            "=Elsewhere",
            takes("drafts", "lab/sizes", 700, "12").size("2160p").build(),
            store("masters", "cloud/store", "120.5", 12));

    @Test
    void golden_file() {
        assertGolden("comparison.csv", ComparisonCsv.write("The Hardest Part", List.of(DRAFTS, PREVIEWS, UNKNOWN)));
    }

    @Test
    void lines_add_up_to_the_totals_and_these_are_the_estimates() {
        List<NamedCsvRecord> rows = rows(DRAFTS, PREVIEWS);
        List<NamedCsvRecord> lines = lines(rows);
        NamedCsvRecord total = total(rows);

        assertThat(total.getField("amount_1")).isEqualTo(total(DRAFTS));
        assertThat(total.getField("amount_2")).isEqualTo(total(PREVIEWS));
        assertThat(total.getField("difference_2"))
                .isEqualTo(EstimateDiff.of(DRAFTS.estimate(), PREVIEWS.estimate())
                        .difference()
                        .getAmount()
                        .toPlainString())
                .startsWith("-");
        for (String column : List.of("amount_1", "amount_2", "difference_2")) {
            assertThat(sum(lines, column)).as(column).isEqualTo(new BigDecimal(total.getField(column)));
        }
    }

    @Test
    void a_line_that_a_scenario_does_not_have_is_absent_not_zero() {
        NamedCsvRecord sheets = line(rows(DRAFTS, PREVIEWS), "sheets");

        assertThat(sheets.getField("amount_1")).isEmpty();
        assertThat(sheets.getField("status_1")).isEqualTo("absent");
        assertThat(sheets.getField("amount_2")).isEqualTo("24.00");
        assertThat(sheets.getField("difference_2")).isEqualTo("24.00");
    }

    @Test
    void no_saving_is_claimed_against_an_unknown_price() {
        List<NamedCsvRecord> rows = rows(DRAFTS, UNKNOWN);

        assertThat(line(rows, "drafts").getField("status_2")).isEqualTo("unknown");
        assertThat(line(rows, "drafts").getField("amount_2")).isEmpty();
        assertThat(line(rows, "drafts").getField("difference_2")).isEmpty();
        assertThat(line(rows, "masters").getField("difference_2")).isEqualTo("0.00");
        assertThat(total(rows).getField("status_2")).isEqualTo("at_least");
        assertThat(total(rows).getField("amount_2")).isEqualTo(total(UNKNOWN));
        assertThat(total(rows).getField("difference_2")).isEmpty();
    }

    @Test
    void column_names_do_not_depend_on_what_scenarios_are_called() {
        List<NamedCsvRecord> rows = rows(DRAFTS, UNKNOWN);

        assertThat(rows.get(0).getHeader())
                .containsExactly(
                        "production",
                        "row",
                        "category",
                        "stage",
                        "stage_id",
                        "currency",
                        "scenario_1",
                        "amount_1",
                        "status_1",
                        "scenario_2",
                        "amount_2",
                        "status_2",
                        "difference_2",
                        "standing_1",
                        "standing_2");
        assertThat(rows).extracting(row -> row.getField("scenario_2")).containsOnly("'=Elsewhere");
    }

    @Test
    void one_scenario_alone_has_no_differences() {
        assertThat(rows(DRAFTS).get(0).getHeader()).endsWith("scenario_1", "amount_1", "status_1", "standing_1");
    }

    @Test
    void a_line_that_can_not_be_bought_says_so_and_its_scenario_is_no_plan() {
        List<NamedCsvRecord> rows = rows(DRAFTS, scenario("Gone", generate("drafts", "lab/gone", 700, "20")));

        assertThat(line(rows, "drafts").getField("standing_1")).isEqualTo("active");
        assertThat(line(rows, "drafts").getField("standing_2")).isEqualTo("retired");
        assertThat(line(rows, "masters").getField("standing_2")).isEmpty();
        assertThat(total(rows).getField("standing_1")).isEqualTo("plan");
        assertThat(total(rows).getField("standing_2")).isEqualTo("no_plan");
    }

    @Test
    void different_currencies_are_refused() {
        Estimate euros = Estimates.estimate(
                Estimates.assumptions("EUR", "240", "0", "0"), ExchangeRates.NONE, Books.everyShape());

        assertThatThrownBy(() -> rows(DRAFTS, new ScenarioEstimate("In euros", euros)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ScenarioEstimate scenario(String name, Stage... stages) {
        return new ScenarioEstimate(name, Estimates.estimate(Books.everyShape(), stages));
    }

    private static List<NamedCsvRecord> rows(ScenarioEstimate... scenarios) {
        return read(ComparisonCsv.write("P", List.of(scenarios)));
    }

    private static List<NamedCsvRecord> lines(List<NamedCsvRecord> rows) {
        return rows.stream().filter(row -> row.getField("row").equals("line")).toList();
    }

    private static NamedCsvRecord line(List<NamedCsvRecord> rows, String stage) {
        return rows.stream()
                .filter(row -> row.getField("stage_id").equals(stage))
                .findFirst()
                .orElseThrow();
    }

    private static NamedCsvRecord total(List<NamedCsvRecord> rows) {
        return rows.get(rows.size() - 1);
    }

    private static String total(ScenarioEstimate scenario) {
        return scenario.estimate().total().known().getAmount().toPlainString();
    }
}
