package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.testsupport.Estimates.usd;
import static reelcost.testsupport.Offers.oneOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import reelcost.domain.media.FrameSize;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Job;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Standing;
import reelcost.store.book.RateBookLoader;
import reelcost.testsupport.Books;
import reelcost.testsupport.ClipOffer;
import reelcost.testsupport.Estimates;
import reelcost.testsupport.Offers;

class ShootoutTest {
    private static final RateBook BUILT_IN = RateBookLoader.builtIn();
    private static final String VEO = "google/veo-3.1-fast";

    private static Job job(int clips, String seconds, String size, boolean audio) {
        return new Job(
                clips, new BigDecimal(seconds), SizeChoice.parse(size).orElseThrow(), BigDecimal.valueOf(24), audio);
    }

    private static Shootout run(RateBook book, Job job) {
        return Shootout.run(job, Estimates.DOLLARS, book, ExchangeRates.NONE);
    }

    private static Shootout.Row row(Shootout shootout, String offer) {
        return shootout.rows().stream()
                .filter(row -> row.offer().id().value().equals(offer))
                .findFirst()
                .orElseThrow();
    }

    private static Shootout.Row row(Job job, String offer) {
        return row(run(BUILT_IN, job), offer);
    }

    private static Optional<Money> total(Shootout.Row row) {
        return row.total().known();
    }

    private static String reason(Shootout.Row row) {
        return ((Priced.Unknown) row.total()).reason();
    }

    private static List<BigDecimal> lengths(Integer... seconds) {
        return List.of(seconds).stream().map(BigDecimal::valueOf).toList();
    }

    @Test
    void the_founding_case_is_priced_on_every_offer_that_generates() {
        Shootout shootout = run(BUILT_IN, job(700, "20", "720p", false));

        assertThat(shootout.rows()).hasSameSizeAs(BUILT_IN.selling(Service.GENERATE));
        Shootout.Row sora = row(shootout, "openai/sora-historical");
        assertThat(total(sora)).contains(usd("653.33"));
        // 653.33 ÷ 14,000 s
        assertThat(sora.perSecond()).contains(new BigDecimal("0.0467"));
        assertThat(sora.split()).isEqualTo(lengths(20));
        assertThat(sora.standing()).isEqualTo(Standing.HISTORICAL);
        assertThat(sora.successor().map(Offer::id)).contains(new OfferId(VEO));
        assertThat(sora.namesSizes()).isFalse();
        Shootout.Row veo = row(shootout, VEO);
        assertThat(total(veo)).contains(usd("1400.00"));
        assertThat(veo.perSecond()).contains(new BigDecimal("0.1000"));
        assertThat(veo.split()).isEqualTo(lengths(8, 8, 4));
        assertThat(veo.secondsNotAsked()).isEqualByComparingTo("0");
        assertThat(veo.standing()).isEqualTo(Standing.ACTIVE);
        assertThat(veo.successor()).isEmpty();
        assertThat(veo.namesSizes()).isTrue();
    }

    @Test
    void seconds_that_are_made_but_not_asked_for_are_counted_over_all_takes() {
        Shootout.Row veo = row(job(700, "19", "720p", false), VEO);

        assertThat(veo.split()).isEqualTo(lengths(8, 8, 4));
        assertThat(veo.secondsNotAsked()).isEqualByComparingTo("700");
        assertThat(total(veo)).contains(usd("1400.00"));
        // 1,400 ÷ (700 × 19 s): what is asked for, not what is billed
        assertThat(veo.perSecond()).contains(new BigDecimal("0.1053"));
    }

    @Test
    void a_clip_table_is_priced_clip_by_clip() {
        Shootout shootout = run(BUILT_IN, job(700, "20", "720p", false));

        // 700 × (0.88 + 0.88 + 0.44)
        assertThat(total(row(shootout, "venice/veo-3.1-fast"))).contains(usd("1540.00"));
        // 700 × 4 × 1.02: four of 5 s are 20 s, two of 9 s and one of 5 s would be 23 s
        assertThat(total(row(shootout, "comfyui/luma-ray-2"))).contains(usd("2856.00"));
    }

    @Test
    void an_offer_that_lacks_the_size_is_made_smaller_and_upscaled_where_that_is_cheapest() {
        Shootout.Row lite = row(job(700, "20", "2160p", false), "google/veo-3.1-lite");

        Shootout.Upscaled upscaled = lite.upscaled().orElseThrow();
        assertThat(upscaled.from()).isEqualTo(new FrameSize(1920, 1080));
        // 14,000 s × 0.08
        assertThat(upscaled.generate()).isEqualTo(usd("1120.00"));
        // 14,000 s × 0.02502 below 30 frames a second; FlashVSR would cost 14,000 × 0.032 = 448.00
        assertThat(upscaled.offer().id().value()).isEqualTo("comfyui/hitpaw-general");
        assertThat(upscaled.upscale()).isEqualTo(usd("350.28"));
        assertThat(total(lite)).contains(usd("1470.28"));
        // 1,470.28 ÷ 14,000 s
        assertThat(lite.perSecond()).contains(new BigDecimal("0.1050"));
    }

    @Test
    void what_is_upscaled_is_what_is_made() {
        Shootout.Row row = row(
                run(
                        Offers.book(
                                Offers.perSecond("lab/small", "0.10")
                                        .withoutRows()
                                        .sized("0.10", "720p")
                                        .durations(oneOf(8)),
                                Offers.upscale("lab/upscale", "0.05")),
                        job(10, "5", "1080p", false)),
                "lab/small");

        // 10 × 8 s × 0.10, and 10 × 8 s × 0.05
        assertThat(row.upscaled().orElseThrow().generate()).isEqualTo(usd("8.00"));
        assertThat(row.upscaled().orElseThrow().upscale()).isEqualTo(usd("4.00"));
        assertThat(row.secondsNotAsked()).isEqualByComparingTo("30");
    }

    @Test
    void only_a_smaller_frame_of_the_same_shape_is_upscaled_and_only_by_what_is_on_sale() {
        ClipOffer upright =
                Offers.perSecond("lab/upright", "0.10").withoutRows().sized("0.10", "720x720");
        ClipOffer large = Offers.perSecond("lab/large", "0.10").withoutRows().sized("0.10", "2160p");
        ClipOffer small = Offers.perSecond("lab/small", "0.10").withoutRows().sized("0.10", "720p");
        RateBook noUpscale = Offers.book(
                upright, large, small, Offers.upscale("lab/gone", "0.01").retired("2026-09-24", "lab/small"));

        Shootout shootout = run(noUpscale, job(1, "5", "1080p", false));

        assertThat(shootout.rows()).hasSize(3).allSatisfy(row -> {
            assertThat(row.possible()).isFalse();
            assertThat(row.upscaled()).isEmpty();
            assertThat(reason(row)).startsWith("1920×1080 is not offered");
        });
        Shootout with = run(
                Offers.book(upright, large, small, Offers.upscale("lab/upscale", "0.05")), job(1, "5", "1080p", false));
        assertThat(with.rows()).filteredOn(Shootout.Row::possible).hasSize(1);
        assertThat(row(with, "lab/small").upscaled()).isPresent();
    }

    @Test
    void what_is_missing_beside_the_size_is_the_reason_and_no_upscaling_helps() {
        Shootout shootout = run(BUILT_IN, job(700, "20", "720p", true));

        Shootout.Row luma = row(shootout, "comfyui/luma-ray-2");
        assertThat(reason(luma)).isEqualTo("there is no price with audio at 1280×720");
        assertThat(luma.perSecond()).isEmpty();
        assertThat(luma.upscaled()).isEmpty();
        assertThat(row(run(BUILT_IN, job(1, "5", "7680x4320", true)), "comfyui/luma-ray-2")
                        .upscaled())
                .isEmpty();
    }

    @Test
    void a_price_is_stale_after_ninety_days() {
        RateBook book = Offers.book(Offers.perSecond("lab/seconds", "0.10"));

        // The list of the tests' offers is of 1 November 2026.
        assertThat(row(on(book, "2027-01-30"), "lab/seconds").ageDays()).isEqualTo(90);
        assertThat(row(on(book, "2027-01-30"), "lab/seconds").stale()).isFalse();
        assertThat(row(on(book, "2027-01-31"), "lab/seconds").stale()).isTrue();
        assertThat(row(on(book, "2026-01-01"), "lab/seconds").ageDays()).isZero();
    }

    @Test
    void an_offer_stands_where_it_does_on_the_day_of_the_work() {
        assertThat(row(on(Books.everyShape(), "2026-09-23"), "lab/gone").standing())
                .isEqualTo(Standing.ACTIVE);
        assertThat(row(on(Books.everyShape(), "2026-09-24"), "lab/gone").standing())
                .isEqualTo(Standing.RETIRED);
        assertThat(row(on(Books.everyShape(), "2026-10-01"), "lab/ending").standing())
                .isEqualTo(Standing.DEPRECATED);
        assertThat(row(on(Books.everyShape(), "2027-03-31"), "lab/ending").onSale())
                .isFalse();
    }

    @Test
    void the_cheapest_comes_first_and_what_has_no_price_last() {
        List<Shootout.Row> rows = run(BUILT_IN, job(700, "20", "1080p", true)).rows();

        assertThat(rows).isSortedAccordingTo(Shootout.BY_TOTAL);
        assertThat(rows.get(0).possible()).isTrue();
        assertThat(rows.get(rows.size() - 1).possible()).isFalse();
        List<Money> totals =
                rows.stream().map(ShootoutTest::total).flatMap(Optional::stream).toList();
        assertThat(totals).isSorted();
    }

    @Test
    void contingency_and_markup_stay_out_and_the_currency_is_exchanged() {
        Shootout euros = Shootout.run(
                job(700, "20", "720p", false),
                Estimates.assumptions("EUR", "240", "10", "15"),
                BUILT_IN,
                Estimates.fromDollars("EUR", "0.92"));

        // 653.333… × 0.92
        assertThat(total(row(euros, "openai/sora-historical")))
                .contains(Money.of(CurrencyUnit.EUR, new BigDecimal("601.07")));
        assertThat(run(BUILT_IN, job(1, "5", "720p", false), "EUR").rows())
                .noneMatch(Shootout.Row::possible)
                .allSatisfy(row -> assertThat(reason(row)).isEqualTo("there is no exchange rate from USD to EUR"));
    }

    private static Shootout run(RateBook book, Job job, String currency) {
        return Shootout.run(job, Estimates.assumptions(currency, null, "0", "0"), book, ExchangeRates.NONE);
    }

    private static Shootout on(RateBook book, String day) {
        return Shootout.run(
                job(1, "5", "720p", false),
                Assumptions.plain(CurrencyUnit.USD, LocalDate.parse(day)),
                book,
                ExchangeRates.NONE);
    }
}
