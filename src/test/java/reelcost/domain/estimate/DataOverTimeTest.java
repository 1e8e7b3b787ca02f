package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static reelcost.testsupport.Estimates.amount;
import static reelcost.testsupport.Estimates.line;
import static reelcost.testsupport.Estimates.reason;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Estimates.warning;
import static reelcost.testsupport.Estimates.warnings;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.Retrieval;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;
import reelcost.testsupport.Stages;

/** Months worked out by hand. */
class DataOverTimeTest {
    private static final String HOT = "cloud/hot";
    private static final String COLD = "cloud/cold";
    private static final String UNSAID = "cloud/unsaid";
    private static final RateBook BOOK = Offers.book(
            Offers.perMinute("lab/minutes", "2.80"),
            Offers.store("cloud/tiers").upTo("1000", "0.03").beyond("0.02"),
            Offers.store(HOT).beyond("0.02").handling(handling(Retrieval.FREE)),
            Offers.store(COLD)
                    .beyond("0.001")
                    .minimum("0", 90)
                    .handling(handling(new Retrieval.PerGigabyte(new BigDecimal("0.05")))),
            Offers.store(UNSAID).beyond("0.01"),
            Offers.store("vault/deep").beyond("0.001"),
            Offers.store("cloud/requests")
                    .beyond("0")
                    .handling(new Handling(
                            Retrieval.FREE,
                            Optional.of(new RequestPrice(new BigDecimal("5"), 1_000, 0, false)),
                            Optional.of(new RequestPrice(new BigDecimal("0.36"), 1_000, 1_000, true)))),
            Offers.transfer("cloud/egress").free("100").beyond("0.09"),
            Offers.transfer("cloud/three-times").freeTimesStored("3", HOT).beyond("0.01"),
            Offers.transfer("cloud/plain").beyond("0.01"));

    @Test
    void two_tiers_with_what_comes_in_over_two_months_deleted_from_month_3_on() {
        // 100 takes × 10 s × 9,600 Mbit/s = 1,200 GB, 600 a month, each kept for 2 months: 600, 1,200, 600 GB.
        // 600 × 0.03 = 18; 1,000 × 0.03 + 200 × 0.02 = 34; 600 × 0.03 = 18.
        Stage takes = Stages.generate("takes", "lab/minutes", 100, "10");
        Estimate estimate = estimate(
                schedule(2, 1, 6), takes, Stages.store("keep", "cloud/tiers", Stages.of("generated", "9600"), 1, 2));

        assertThat(months(estimate, "keep")).isEqualTo("1: $18.00 $34.00 $18.00");
        assertThat(amount(estimate, "keep")).isEqualTo(usd("70.00"));
        assertThat(stock(estimate, "keep")).isEqualTo("in 600 600; out 0 0 600 600; held 600 1200 600");
        assertThat(line(estimate, "keep").quantity().map(Quantity::toString)).contains("2,400 GB-month");
    }

    @Test
    void what_is_deleted_before_90_days_is_billed_for_them() {
        // 1,000 GB in month 2 only, but billed in months 2, 3 and 4 at 0.001.
        Estimate estimate = estimate(schedule(2, 1, 6), when("2", Stages.store("keep", COLD, "1000", 1)));

        assertThat(months(estimate, "keep")).isEqualTo("2: $1.00 $1.00 $1.00");
        assertThat(stock(estimate, "keep")).isEqualTo("in 0 1000; out 0 0 1000; held 0 1000");
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .contains("Arrives in month 2", "1 month billed as the minimum of 90 days: 3 months = 3,000 GB-month");
    }

    @Test
    void what_comes_in_near_the_end_is_billed_for_90_days_too() {
        // To the end of month 3: what comes in in month 2 stays 2 months and is billed for 3.
        Estimate estimate = estimate(schedule(2, 1, 0), toTheEnd("keep", COLD, new Volume.Given(gb("1000")), "2"));

        assertThat(amount(estimate, "keep")).isEqualTo(usd("3.00"));
        assertThat(stock(estimate, "keep")).isEqualTo("in 0 1000; out ; held 0 1000 1000");
        assertThat(warning(estimate, "keep", Warning.Kind.STORAGE_MINIMUM))
                .isEqualTo("cloud · cold bills at least 90 days: what is kept for anything less costs 3 months.");
    }

    @Test
    void three_times_what_is_stored_in_that_month_goes_out_free() {
        // Month 1 holds 100 GB: 300 free, 200 paid = 2.00. Month 2 holds 100 + 200: 900 free, 500 cost nothing.
        Estimate estimate = estimate(
                schedule(2, 0, 0),
                Stages.store("one", HOT, "100", 2),
                when("2", Stages.store("two", HOT, "200", 1)),
                when("1", Stages.download("first", "cloud/three-times", "500")),
                when("2", Stages.download("second", "cloud/three-times", "500")));

        assertThat(amount(estimate, "first")).isEqualTo(usd("2.00"));
        assertThat(amount(estimate, "second")).isEqualTo(usd("0.00"));
        assertThat(line(estimate, "second").working())
                .extracting(Step::text)
                .contains("From month 2 on, free are 3 × the 300 GB stored with cloud · hot = 900 GB");
    }

    @Test
    void the_free_100_gb_are_free_each_month_and_not_once() {
        Stage all = Stages.download("down", "cloud/egress", "240");

        // 120 a month: 20 paid at 0.09, twice.
        Estimate spread = estimate(schedule(2, 0, 0), when("1-2", all));
        assertThat(months(spread, "down")).isEqualTo("1: $1.80 $1.80");
        // At once: 140 paid.
        assertThat(amount(estimate(schedule(2, 0, 0), all), "down")).isEqualTo(usd("12.60"));
    }

    @Test
    void what_leaves_one_class_comes_into_the_next() {
        // 1,000 GB: two months at 0.02, then at 0.001 to the end of month 6.
        Estimate estimate = estimate(
                schedule(1, 1, 4),
                Stages.store("hot", HOT, "1000", 2),
                toTheEnd("archive", COLD, new Volume.Kept("hot"), null));

        assertThat(months(estimate, "hot")).isEqualTo("1: $20.00 $20.00");
        assertThat(months(estimate, "archive")).isEqualTo("3: $1.00 $1.00 $1.00 $1.00");
        assertThat(stock(estimate, "archive")).isEqualTo("in 0 0 1000; out ; held 0 0 1000 1000 1000 1000");
        assertThat(line(estimate, "hot").working())
                .extracting(Step::text)
                .contains("1,000 GB read back, which is free");
    }

    @Test
    void a_move_to_another_seller_wants_a_transfer() {
        Stage elsewhere = toTheEnd("elsewhere", "vault/deep", new Volume.Kept("hot"), null);
        Stage sent = Stages.download("sent", "cloud/plain", new Volume.Kept("hot"), 1)
                .timed(Timing.parse("made"));
        Stage hot = Stages.store("hot", HOT, "1000", 2);

        assertThat(warning(estimate(schedule(1, 1, 4), hot, elsewhere), "elsewhere", Warning.Kind.EGRESS_NOT_COUNTED))
                .isEqualTo("This moves data away from cloud, and no transfer stage takes it from there in the same"
                        + " months: what going out costs is not counted.");
        Estimate whole = estimate(schedule(1, 1, 4), hot, elsewhere, sent);
        assertThat(warnings(whole, "elsewhere")).isEmpty();
        assertThat(months(whole, "sent")).isEqualTo("3: $10.00");
        assertThat(line(whole, "hot").working()).extracting(Step::text).contains("1,000 GB read back, which is free");
    }

    @Test
    void reading_back_is_charged_where_it_is_stored_in_the_month_in_which_it_is_read() {
        // 1,000 GB × 0.05 in month 5.
        Estimate estimate = estimate(
                schedule(1, 1, 4),
                toTheEnd("archive", COLD, new Volume.Given(gb("1000")), "3"),
                when("5", Stages.download("deliver", "cloud/egress", new Volume.Kept("archive"), 1)));

        assertThat(months(estimate, "archive")).isEqualTo("3: $1.00 $1.00 $51.00 $1.00");
        assertThat(amount(estimate, "deliver")).isEqualTo(usd("81.00"));
        assertThat(line(estimate, "archive").unitPrice()).isEmpty();
        assertThat(line(estimate, "archive").working())
                .extracting(Step::text)
                .contains("1,000 GB read back × $0.05 per GB = $50.00");
    }

    @Test
    void reading_back_at_a_price_that_is_not_known_leaves_the_line_unknown() {
        Estimate estimate = estimate(
                schedule(1, 1, 4),
                Stages.store("keep", UNSAID, "1000", 6),
                Stages.store("beside", UNSAID, "500", 6),
                Stages.download("deliver", "cloud/egress", new Volume.Kept("keep"), 1));

        assertThat(reason(estimate, "keep")).isEqualTo("what it costs to read back from there is not known");
        assertThat(amount(estimate, "beside")).isEqualTo(usd("30.00"));
        assertThat(amount(estimate, "deliver")).isEqualTo(usd("81.00"));
    }

    @Test
    void each_copy_of_each_take_is_a_request() {
        // 700 takes × 2 copies written: 1,400 × 5 per 1,000 = 7.00. Read by 3 people in one month: 2,100, of which
        // 1,000
        // are free; 1,100 are two blocks = 0.72.
        Estimate estimate = estimate(
                schedule(1, 0, 0),
                Stages.generate("takes", "lab/minutes", 700, "20"),
                Stages.store("keep", "cloud/requests", Stages.of("generated", "5"), 2, 1),
                Stages.download("look", "cloud/plain", new Volume.Kept("keep"), 3));

        assertThat(amount(estimate, "keep")).isEqualTo(usd("7.72"));
        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .contains(
                        "1,400 writes at $5.00 per 1,000 = $7.00",
                        "2,100 reads at $0.36 per 1,000, 1,000 a month free = $0.72");
    }

    @Test
    void the_requests_of_gigabytes_in_no_known_number_of_files_are_said_to_be_left_out() {
        Estimate estimate = estimate(
                schedule(1, 0, 0),
                Stages.store("keep", "cloud/requests", "1000", 1),
                Stages.store("plain", HOT, "1000", 1));

        assertThat(line(estimate, "keep").working())
                .extracting(Step::text)
                .contains("Requests are not counted: how many files this is is not known");
        assertThat(line(estimate, "plain").working()).extracting(Step::kind).doesNotContain(Step.Kind.REQUESTS);
    }

    @Test
    void requests_of_one_account_share_the_free_ones_of_a_month() {
        // 600 + 900 = 1,500 reads: one block of 0.36, by 600 : 900.
        Stage takes = Stages.generate("takes", "lab/minutes", 300, "20");
        Estimate estimate = estimate(
                schedule(1, 0, 0),
                takes,
                Stages.store("a", "cloud/requests", Stages.of("generated", "5"), 1, 1),
                Stages.store("b", "cloud/requests", Stages.of("generated", "5"), 1, 1),
                Stages.download("look-a", "cloud/plain", new Volume.Kept("a"), 2),
                Stages.download("look-b", "cloud/plain", new Volume.Kept("b"), 3));

        // Each wrote 300 files: 1.50. Reads: 0.144 and 0.216.
        assertThat(amount(estimate, "a")).isEqualTo(usd("1.64"));
        assertThat(amount(estimate, "b")).isEqualTo(usd("1.72"));
    }

    @Test
    void review_copies_go_to_so_many_people_in_so_many_rounds() {
        // 5 GB × 4 × 3 = 60 GB over two months of review.
        Stage review = new Stage.Transfer(
                "review",
                "Review",
                new OfferId("cloud/plain"),
                Stage.Direction.DOWNLOAD,
                new Volume.Given(gb("5")),
                4,
                3,
                Timing.parse("review"));
        Estimate estimate = estimate(schedule(1, 2, 0), review);

        assertThat(months(estimate, "review")).isEqualTo("2: $0.30 $0.30");
        assertThat(line(estimate, "review").working())
                .extracting(Step::text)
                .contains(
                        "5 GB × 4 copies × 3 rounds = 60 GB",
                        "60 GB take 1 h 20 min at 100 Mbit/s, a speed that nobody has set");
        assertThat(estimate.keyFigures().movingSeconds()).contains(BigInteger.valueOf(4_800));
    }

    @Test
    void without_a_schedule_everything_is_in_one_month() {
        Estimate estimate = Estimates.estimate(
                BOOK,
                Stages.generate("takes", "lab/minutes", 100, "10"),
                Stages.store("keep", "cloud/tiers", Stages.of("generated", "9600"), 1, 2),
                toTheEnd("masters", HOT, new Volume.Given(gb("10")), null));

        assertThat(months(estimate, "keep")).isEqualTo("1: $34.00 $34.00");
        assertThat(reason(estimate, "masters"))
                .isEqualTo("it is kept to the end of the schedule, and the production has none");
    }

    @Test
    void a_chain_of_40_stores_over_thousands_of_months_is_priced_in_seconds() {
        // 1 GB comes in in each of 720 months, and each store keeps it for 600: 40 × 432,000 GB-months × 0.02.
        Stage[] chain = IntStream.range(0, 40)
                .mapToObj(i -> i == 0
                        ? when("1-720", Stages.store("s0", HOT, "720", 600))
                        : Stages.store("s" + i, HOT, new Volume.Kept("s" + (i - 1)), 1, 600))
                .toArray(Stage[]::new);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(
                        estimate(schedule(60, 60, 600), chain).total().known())
                .isEqualTo(usd("345600.00")));
    }

    @Test
    void stores_that_take_over_from_each_other_have_no_price() {
        Estimate estimate = estimate(
                schedule(1, 0, 5),
                Stages.store("a", HOT, new Volume.Kept("b"), 1, 1),
                Stages.store("b", HOT, new Volume.Kept("a"), 1, 1),
                Stages.store("c", HOT, new Volume.Kept("gone"), 1, 1));

        assertThat(reason(estimate, "a")).isEqualTo("what “Stage b” stores comes from itself");
        assertThat(reason(estimate, "b")).isEqualTo("what “Stage a” stores comes from itself");
        assertThat(reason(estimate, "c")).isEqualTo("the stage that it refers to is gone, or stores nothing");
    }

    @Test
    void taking_what_never_leaves_or_is_gone_is_warned_of() {
        Estimate estimate = estimate(
                schedule(1, 0, 5),
                toTheEnd("hot", HOT, new Volume.Given(gb("10")), null),
                Stages.store("next", HOT, new Volume.Kept("hot"), 1, 1),
                Stages.store("short", HOT, "10", 2),
                when("6", Stages.download("late", "cloud/plain", new Volume.Kept("short"), 1)));

        assertThat(warnings(estimate, "next")).containsExactly(Warning.Kind.NOTHING_LEAVES);
        assertThat(amount(estimate, "next")).isEqualTo(usd("0.00"));
        assertThat(warning(estimate, "late", Warning.Kind.NOT_STORED_THEN))
                .isEqualTo("In month 6 the place that this is taken from has nothing.");
    }

    private static Estimate estimate(Schedule schedule, Stage... stages) {
        return Estimates.estimate(Estimates.scheduled(Estimates.DOLLARS, schedule), ExchangeRates.NONE, BOOK, stages);
    }

    private static Schedule schedule(int making, int review, int retention) {
        return new Schedule(YearMonth.of(2026, 11), making, review, retention);
    }

    private static Stage when(String when, Stage stage) {
        return stage.timed(Timing.parse(when));
    }

    /** @param when null where it is as usual */
    private static Stage toTheEnd(String key, String offer, Volume volume, String when) {
        return new Stage.Store(
                key,
                key,
                new OfferId(offer),
                volume,
                1,
                Keep.TO_THE_END,
                Optional.ofNullable(when).flatMap(Timing::parse));
    }

    private static Handling handling(Retrieval retrieval) {
        return new Handling(retrieval, Optional.empty(), Optional.empty());
    }

    private static BigDecimal gb(String number) {
        return new BigDecimal(number);
    }

    /** The first month, and what each costs from there on. */
    private static String months(Estimate estimate, String key) {
        MonthlyAmounts months = line(estimate, key).months().orElseThrow();
        return months.first() + ": "
                + String.join(
                        " ",
                        months.amounts().stream()
                                .map(amount -> "$" + amount.getAmount().toPlainString())
                                .toList());
    }

    private static String stock(Estimate estimate, String key) {
        Stock stock = line(estimate, key).stock().orElseThrow();
        return "in " + plain(stock.in()) + "; out " + plain(stock.out()) + "; held " + plain(stock.held());
    }

    private static String plain(Flow flow) {
        List<String> months = IntStream.rangeClosed(1, flow.last())
                .mapToObj(month -> flow.in(month).stripTrailingZeros().toPlainString())
                .toList();
        return String.join(" ", months);
    }
}
