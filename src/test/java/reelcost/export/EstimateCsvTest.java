package reelcost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.export.CsvFiles.assertGolden;
import static reelcost.export.CsvFiles.read;
import static reelcost.export.CsvFiles.sum;
import static reelcost.testsupport.Stages.generate;
import static reelcost.testsupport.Stages.labour;
import static reelcost.testsupport.Stages.store;
import static reelcost.testsupport.Stages.takes;
import static reelcost.testsupport.Stages.upscale;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;

class EstimateCsvTest {
    private static final Assumptions WITH_EXTRAS = Estimates.assumptions("USD", "240", "10", "15");

    @Test
    void golden_file() {
        assertGolden("estimate.csv", EstimateCsv.write("The Hardest Part", "700 drafts, „ganz grob“", estimate()));
    }

    @Test
    void amounts_add_up_to_the_total() {
        List<NamedCsvRecord> rows = read(EstimateCsv.write("P", "S", estimate()));

        assertThat(sum(rows, "amount")).isEqualTo(estimate().total().known().getAmount());
        assertThat(rows).extracting(row -> row.getField("category")).contains("contingency", "markup");
    }

    @Test
    void an_unknown_price_is_blank_and_says_why() {
        Estimate unknown = Estimates.estimate(
                Books.everyShape(),
                generate("drafts", "lab/table", 10, "7"),
                takes("wide", "lab/sizes", 1, "8").size("2160p").build());

        List<NamedCsvRecord> rows = read(EstimateCsv.write("P", "S", unknown));
        NamedCsvRecord row = rows.get(1);

        assertThat(row.getField("amount")).isEmpty();
        assertThat(row.getField("unit_price")).isEmpty();
        assertThat(row.getField("status")).isEqualTo("unknown");
        assertThat(row.getField("reason")).contains("3840×2160 is not offered");
        assertThat(rows.get(0).getField("status")).isEqualTo("priced");
        assertThat(rows.get(0).getField("reason")).isEmpty();
    }

    @Test
    void the_unit_price_is_for_the_unit_of_the_quantity() {
        NamedCsvRecord row = read(EstimateCsv.write(
                        "P", "S", Estimates.estimate(Books.everyShape(), generate("drafts", "lab/minutes", 700, "20"))))
                .get(0);

        assertThat(row.getField("quantity")).isEqualTo("14000");
        assertThat(row.getField("unit")).isEqualTo("s");
        assertThat(row.getField("unit_price")).isEqualTo("0.04666667");
        assertThat(row.getField("amount")).isEqualTo("653.33");
    }

    @Test
    void every_line_that_buys_from_an_offer_says_where_that_stands() {
        List<NamedCsvRecord> rows = read(EstimateCsv.write(
                "P",
                "S",
                Estimates.estimate(
                        Books.everyShape(),
                        generate("gone", "lab/gone", 700, "20"),
                        generate("ending", "lab/ending", 700, "20"),
                        labour("edit", "16", "45.5"))));

        assertThat(rows).extracting(row -> row.getField("standing")).containsExactly("retired", "deprecated", "");
        // 14,000 s at $0.20; the successor makes 12 + 8 s at $0.10, times its reseller’s 1.43.
        assertThat(rows.get(0).getField("amount")).isEqualTo("2800.00");
        assertThat(rows.get(0).getField("warnings"))
                .endsWith("On lab · sizes the same would cost $2,002.00, −$798.00.");
    }

    @Test
    void a_formula_in_a_name_is_text_and_quotes_and_commas_survive() {
        Stage.Labour evil =
                new Stage.Labour("edit", "=HYPERLINK(\"http://x\",\"y\")", BigDecimal.ONE, "hour", new BigDecimal("5"));

        NamedCsvRecord row = read(EstimateCsv.write("+P", "a, \"b\"", Estimates.estimate(Books.everyShape(), evil)))
                .get(0);

        assertThat(row.getField("production")).isEqualTo("'+P");
        assertThat(row.getField("scenario")).isEqualTo("a, \"b\"");
        assertThat(row.getField("stage")).isEqualTo("'=HYPERLINK(\"http://x\",\"y\")");
        assertThat(row.getField("amount")).isEqualTo("5.00");
    }

    @Test
    void an_estimate_without_lines_is_a_header() {
        CsvText csv = EstimateCsv.write("P", "S", Estimates.estimate(Books.everyShape()));

        assertThat(csv.text()).isEqualTo(String.join(",", EstimateCsv.HEADER) + "\r\n");
    }

    @Test
    void starts_with_a_byte_order_mark_for_excel() {
        assertThat(EstimateCsv.write("P", "S", estimate()).bytes()).startsWith(0xEF, 0xBB, 0xBF, 'p');
    }

    @Test
    void reads_the_same_in_every_locale() {
        String here = EstimateCsv.write("P", "S", estimate()).text();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(EstimateCsv.write("P", "S", estimate()).text()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void every_line_ends_with_cr_lf() {
        String text = new String(EstimateCsv.write("P", "S", estimate()).bytes(), StandardCharsets.UTF_8);

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    private static Estimate estimate() {
        return Estimates.estimate(
                WITH_EXTRAS,
                ExchangeRates.NONE,
                Books.everyShape(),
                takes("drafts", "lab/minutes", 700, "20").selects(55).build(),
                upscale("upscale", "lab/upscale", "selects"),
                takes("wide", "lab/sizes", 3, "8").size("2160p").build(),
                store("masters", "cloud/store", "120.5", 12),
                labour("edit", "16", "45.5"));
    }
}
