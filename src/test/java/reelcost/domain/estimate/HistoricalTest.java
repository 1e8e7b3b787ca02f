package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.assumptions;
import static reelcost.testsupport.Estimates.estimate;
import static reelcost.testsupport.Estimates.fromDollars;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;
import static reelcost.testsupport.Estimates.warnings;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Standing;
import reelcost.store.book.RateBookLoader;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Lines that can't be bought any more, and what they would cost on the successor; planned for 22 November 2026. */
class HistoricalTest {
    private static final String GONE = "2026-09-24";
    private static final RateBook BUILT_IN = RateBookLoader.builtIn();
    private static final RateBook BOOK = Offers.book(
            Offers.perMinute("lab/minutes", "2.80").retired(GONE, "lab/seconds"),
            Offers.perSecond("lab/seconds", "0.10"),
            Offers.upscale("lab/enlarge", "0.05").retired(GONE, "lab/enlarge-2"),
            Offers.upscale("lab/enlarge-2", "0.02"),
            Offers.store("cloud/shelf").beyond("0.03").retired(GONE, "cloud/shelf-2"),
            Offers.store("cloud/shelf-2").free("10").beyond("0.023"),
            Offers.transfer("cloud/line").beyond("0.12").retired(GONE, "cloud/line-2"),
            Offers.transfer("cloud/line-2").free("100").beyond("0.09"));

    private static Estimate estimateOn(String day, Stage... stages) {
        Assumptions dollars = Assumptions.plain(CurrencyUnit.USD, LocalDate.parse(day));
        return estimate(dollars, ExchangeRates.NONE, BUILT_IN, stages);
    }

    private static void goesOver(Stage stage, String here, String successor, String there, String difference) {
        Estimate estimate = estimate(BOOK, stage);
        Line line = line(estimate, stage.key());

        assertThat(estimate.isPlan()).isFalse();
        assertThat(estimate.historical()).containsExactly(line);
        assertThat(line.standing()).contains(Standing.RETIRED);
        assertThat(amount(estimate, stage.key())).isEqualTo(usd(here));
        assertThat(line.successor())
                .contains(new Successor(
                        BOOK.find(new OfferId(successor)).orElseThrow(),
                        new Priced.Known(usd(there)),
                        Optional.of(usd(difference))));
    }

    @ParameterizedTest(name = "{0}: ${1}, on {2} ${3}")
    @CsvSource({
        // 14,000 s at $2.80 a minute; Veo 3.1 Fast makes 8 + 8 + 4 s at $0.10.
        "openai/sora-historical, 653.33, google/veo-3.1-fast, 1400.00, 746.67",
        // 12 + 8 s at $0.10.
        "openai/sora-2, 1400.00, google/veo-3.1-fast, 1400.00, 0.00",
        // At $0.30; Veo 3.1 at $0.40.
        "openai/sora-2-pro, 4200.00, google/veo-3.1, 5600.00, 1400.00",
        // 5 credits of $0.01 a second; Gen-4 Turbo makes 10 + 10 s at the same price.
        "runway/gen3a-turbo, 700.00, runway/gen4-turbo, 700.00, 0.00"
    })
    void every_retired_offer_of_the_book_leads_to_its_successor(
            String offer, String here, String successor, String there, String difference) {
        Estimate estimate = estimateOn("2026-11-26", Stages.generate("drafts", offer, 700, "20"));
        Successor instead = line(estimate, "drafts").successor().orElseThrow();

        assertThat(estimate.isPlan()).isFalse();
        assertThat(amount(estimate, "drafts")).isEqualTo(usd(here));
        assertThat(instead.offer().id()).hasToString(successor);
        assertThat(instead.amount()).isEqualTo(new Priced.Known(usd(there)));
        assertThat(instead.difference()).contains(usd(difference));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-09-23, ACTIVE, true", "2026-09-24, RETIRED, false", "2026-11-26, RETIRED, false"})
    void an_estimate_is_a_plan_until_the_day_before_the_end(String day, Standing standing, boolean plan) {
        Estimate estimate = estimateOn(day, Stages.generate("drafts", "openai/sora-2", 700, "20"));

        assertThat(amount(estimate, "drafts")).isEqualTo(usd("1400.00"));
        assertThat(estimate.isPlan()).isEqualTo(plan);
        assertThat(line(estimate, "drafts").standing()).contains(standing);
        assertThat(line(estimate, "drafts").successor().isEmpty()).isEqualTo(plan);
    }

    @Test
    void takes_go_over_to_the_successor() {
        goesOver(Stages.generate("drafts", "lab/minutes", 700, "20"), "653.33", "lab/seconds", "1400.00", "746.67");
    }

    @Test
    void previews_by_frames_go_over_to_the_successor() {
        // 88 × 8 × 4 = 2,816 frames are 117.33 s.
        goesOver(Stages.sheetsByFrames("sheets", "lab/minutes", 88, 8, 4), "5.48", "lab/seconds", "11.73", "6.25");
    }

    @Test
    void upscaling_goes_over_to_the_successor() {
        goesOver(Stages.upscale("enlarge", "lab/enlarge", 55, "20"), "55.00", "lab/enlarge-2", "22.00", "-33.00");
    }

    @Test
    void storage_goes_over_to_the_successor() {
        // 60 GB × 12 months; the successor has 10 GB a month free: 50 × 12 × 0.023.
        goesOver(Stages.store("keep", "cloud/shelf", "60", 12), "21.60", "cloud/shelf-2", "13.80", "-7.80");
    }

    @Test
    void transfer_goes_over_to_the_successor() {
        // 500 GB; the successor has 100 GB free.
        goesOver(Stages.download("out", "cloud/line", "500"), "60.00", "cloud/line-2", "36.00", "-24.00");
    }

    @Test
    void stages_of_one_account_share_the_successor_s_free_allowance() {
        Estimate estimate =
                estimate(BOOK, Stages.store("a", "cloud/shelf", "60", 1), Stages.store("b", "cloud/shelf", "40", 1));

        // Together 90 × 0.023 = 2.07, of which 60 % and 40 %; apart they would cost 1.15 and 0.69.
        assertThat(line(estimate, "a").successor().orElseThrow().amount()).isEqualTo(new Priced.Known(usd("1.24")));
        assertThat(line(estimate, "b").successor().orElseThrow().amount()).isEqualTo(new Priced.Known(usd("0.83")));
    }

    @Test
    void a_chain_is_followed_to_the_first_offer_that_can_be_bought() {
        RateBook book = Offers.book(
                Offers.perSecond("lab/one", "0.10").retired("2025-01-01", "lab/two"),
                Offers.perSecond("lab/two", "0.20").retired("2026-11-22", "lab/three"),
                Offers.perSecond("lab/three", "0.30").retired("2026-11-23", "lab/four"),
                Offers.perSecond("lab/four", "0.40"));

        assertThat(warning(
                        estimate(book, Stages.generate("drafts", "lab/one", 10, "10")),
                        "drafts",
                        Warning.Kind.SUCCESSOR))
                .isEqualTo("On lab · three the same would cost $30.00, +$20.00.");
    }

    @Test
    void without_a_successor_that_can_be_bought_there_is_no_way_out() {
        RateBook book = Offers.book(
                Offers.perSecond("lab/one", "0.10").retired(GONE, "lab/two"),
                Offers.perSecond("lab/two", "0.20").retired(GONE, "lab/not-in-the-book"));
        Estimate estimate = estimate(book, Stages.generate("drafts", "lab/one", 10, "10"));

        assertThat(estimate.isPlan()).isFalse();
        assertThat(line(estimate, "drafts").successor()).isEmpty();
        assertThat(warnings(estimate, "drafts")).containsExactly(Warning.Kind.RETIRED);
    }

    @Test
    void a_successor_that_does_not_do_the_size_has_no_price_and_no_difference() {
        RateBook book = Offers.book(
                Offers.perSecond("lab/one", "0.10").retired(GONE, "lab/two"),
                Offers.perSecond("lab/two", "0.20").withoutRows().sized("0.20", "720p"));
        Successor instead = line(
                        estimate(
                                book,
                                Stages.takes("drafts", "lab/one", 1, "8")
                                        .size("1080p")
                                        .build()),
                        "drafts")
                .successor()
                .orElseThrow();

        assertThat(instead.difference()).isEmpty();
        assertThat(instead.text())
                .isEqualTo("lab · two has no price for the same: 1920×1080 is not offered; offered are 720p.");
    }

    @Test
    void a_price_that_was_not_known_has_no_difference_to_the_successor_s() {
        Successor instead = line(
                        estimateOn(
                                "2026-11-26",
                                Stages.takes("drafts", "openai/sora-2", 10, "8")
                                        .size("1080p")
                                        .build()),
                        "drafts")
                .successor()
                .orElseThrow();

        assertThat(instead.difference()).isEmpty();
        // 80 s of Veo 3.1 Fast at 1080p, $0.12.
        assertThat(instead.text()).isEqualTo("On Google · Veo 3.1 Fast the same would cost $9.60.");
    }

    @Test
    void the_difference_is_that_of_the_exchanged_and_rounded_amounts() {
        Estimate estimate = estimate(
                assumptions("EUR", null, "0", "0"),
                fromDollars("EUR", "0.92"),
                BOOK,
                Stages.generate("drafts", "lab/minutes", 700, "20"));

        // 1,400.00 × 0.92 = 1,288.00, less 601.07.
        assertThat(line(estimate, "drafts").successor().orElseThrow().difference())
                .contains(Money.parse("EUR 686.93"));
    }

    @Test
    void what_was_never_sold_is_no_plan_on_any_day() {
        RateBook book = Offers.book(Offers.perSecond("lab/model", "0.10")
                .lifeCycle(new LifeCycle(Optional.empty(), Optional.empty(), Optional.empty(), true)));
        Estimate estimate = estimate(book, Stages.generate("drafts", "lab/model", 1, "8"));

        assertThat(estimate.isPlan()).isFalse();
        assertThat(line(estimate, "drafts").standing()).contains(Standing.HISTORICAL);
    }

    @Test
    void an_announced_end_and_prices_of_one_s_own_are_no_hindrance() {
        RateBook book = Offers.book(Offers.perSecond("lab/model", "0.10")
                .lifeCycle(new LifeCycle(
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(LocalDate.of(2026, 11, 23)),
                        Optional.empty(),
                        false)));
        Estimate estimate = estimate(
                assumptions("USD", null, "10", "0"),
                ExchangeRates.NONE,
                book,
                Stages.generate("drafts", "lab/model", 1, "8"),
                Stages.labour("edit", "1", "80"));

        assertThat(estimate.isPlan()).isTrue();
        assertThat(estimate.lines())
                .extracting(Line::standing)
                .containsExactly(Optional.of(Standing.DEPRECATED), Optional.empty(), Optional.empty());
    }

    @Test
    void the_whole_total_stays_what_it_was_then() {
        Estimate estimate = estimate(
                assumptions("USD", null, "5", "0"),
                ExchangeRates.NONE,
                BOOK,
                Stages.generate("drafts", "lab/minutes", 700, "20"),
                Stages.generate("finals", "lab/seconds", 55, "20"));

        // (653.33 + 110.00) × 1.05 = 763.33 + 38.17.
        assertThat(estimate.total().known()).isEqualTo(usd("801.50"));
        assertThat(estimate.historical()).extracting(Line::stageKey).containsExactly("drafts");
    }
}
