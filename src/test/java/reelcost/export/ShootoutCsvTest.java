package reelcost.export;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.export.CsvFiles.assertGolden;
import static reelcost.export.CsvFiles.read;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Job;
import reelcost.testsupport.Books;
import reelcost.testsupport.Estimates;

class ShootoutCsvTest {
    private static Shootout shootout() {
        Job job = new Job(
                10, new BigDecimal("7.5"), SizeChoice.parse("2160p").orElseThrow(), BigDecimal.valueOf(24), false);
        return Shootout.run(job, Estimates.DOLLARS, Books.everyShape(), ExchangeRates.NONE);
    }

    @Test
    void golden_file() {
        assertGolden("shootout.csv", ShootoutCsv.write(shootout(), shootout().rows()));
    }

    @Test
    void what_can_not_be_done_is_blank_and_says_why_and_the_parts_add_up_where_it_is_upscaled() {
        List<NamedCsvRecord> rows =
                read(ShootoutCsv.write(shootout(), shootout().rows()));

        assertThat(rows)
                .filteredOn(row -> row.getField("status").equals("unknown"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.getField("total")).isEmpty();
                    assertThat(row.getField("per_second")).isEmpty();
                    assertThat(row.getField("reason")).isNotEmpty();
                });
        assertThat(rows)
                .filteredOn(row -> !row.getField("upscale_amount").isEmpty())
                .allSatisfy(row -> assertThat(new BigDecimal(row.getField("total")))
                        .isEqualTo(new BigDecimal(row.getField("generate_amount"))
                                .add(new BigDecimal(row.getField("upscale_amount")))));
    }

    @Test
    void only_the_rows_that_are_asked_for_are_written() {
        List<Shootout.Row> two = shootout().rows().subList(0, 2);

        assertThat(read(ShootoutCsv.write(shootout(), two)))
                .extracting(row -> row.getField("offer"))
                .containsExactly(
                        two.get(0).offer().id().value(), two.get(1).offer().id().value());
    }
}
