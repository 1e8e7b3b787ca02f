package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.estimate.Estimator;
import reelcost.domain.estimate.Priced;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Footage;
import reelcost.domain.plan.Keep;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.ResultsKept;
import reelcost.domain.rate.TierSchedule;
import reelcost.store.book.BookDocument;
import reelcost.store.book.OwnFile;
import reelcost.store.book.RateBookLoader;
import reelcost.testsupport.Offers;

/** Every built-in offer copied into the form and saved as it stands. */
class OwnRateRoundTripTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final OfferId COPY = new OfferId("own/copy");
    private static final BookDocument DOCUMENT = BookDocument.builtIn();
    private static final RateBook BOOK = RateBookLoader.of(DOCUMENT);
    private static final List<String> SIZES =
            List.of("480p", "720p", "1080p", "1440p", "2160p", "1280x720", "720x1280", "4k", "1024x1792");
    private static final List<String> FPS = List.of("24", "25", "30", "60", "120");
    private static final int JOBS = 60;

    static Stream<OfferId> offers() {
        return BOOK.offers().keySet().stream();
    }

    private static OwnRateWriter.Written form(OfferId id) {
        return OwnRateWriter.write(OwnFile.copyOf(DOCUMENT, id).orElseThrow());
    }

    private static RateBook withCopy(OwnRateForm form) {
        OwnRateReader.Reading reading = OwnRateReader.read(form, Optional.of(COPY), DAY);
        assertThat(reading.errors()).isEmpty();
        return RateBookLoader.of(OwnFile.with(DOCUMENT, reading.offer()));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void a_copy_saved_unchanged_prices_every_job_to_the_same_cent(OfferId id) {
        OwnRateWriter.Written written = form(id);
        if (!written.ok()) {
            assertThat(written.reason()).contains(written.strange().get(0));
            return;
        }
        RateBook book = withCopy(written.form());
        Offer copy = book.find(COPY).orElseThrow();
        assertThat(copy.origin()).isEqualTo(Origin.OWN);
        Offer original = book.find(id).orElseThrow();
        assertThat(handling(copy)).isEqualTo(handling(original));
        assertThat(keptFor(copy)).isEqualTo(keptFor(original));
        Random random = new Random(id.value().hashCode());
        int priced = 0;
        for (int i = 0; i < JOBS; i++) {
            Job job = Job.any(random, copy);
            Priced price = price(book, job.on(id));
            assertThat(price(book, job.on(COPY))).as(job.toString()).isEqualTo(price);
            priced += price.known().isPresent() ? 1 : 0;
        }
        assertThat(priced).isPositive();
    }

    private static Optional<Integer> keptFor(Offer offer) {
        return offer.resultsKept().map(ResultsKept::hours);
    }

    private static Optional<Handling> handling(Offer offer) {
        return offer.prices().nearest(DAY) instanceof TierSchedule schedule
                ? Optional.of(schedule.handling())
                : Optional.empty();
    }

    @Test
    void only_offers_that_say_more_than_the_form_can_hold_are_not_copied() {
        List<String> strange =
                offers().filter(id -> !form(id).ok()).map(OfferId::value).toList();
        assertThat(strange).contains("comfyui/ltx-2-fast", "wasabi/hot-cloud-storage");
        assertThat(strange.size() * 50).isLessThan(BOOK.offers().size());
    }

    @Test
    void what_the_form_has_no_field_for_is_named() {
        ObjectNode offer =
                OwnFile.copyOf(DOCUMENT, new OfferId("google/veo-3.1")).orElseThrow();
        offer.putArray("surcharges").add("each");
        offer.putArray("factors").addObject().put("by", 2);
        ((ObjectNode) offer.get("rates").get(1)).put("mood", "blue");
        assertThat(OwnRateWriter.write(offer).strange())
                .containsExactlyInAnyOrder("surcharges", "factors by", "rates mood");
    }

    private static Priced price(RateBook book, Stage stage) {
        Assumptions assumptions = Assumptions.plain(
                book.find(COPY).orElseThrow().prices().nearest(DAY).currency(), DAY);
        return Estimator.estimate(new Scenario("", List.of(stage)), assumptions, book, ExchangeRates.NONE)
                .lines()
                .get(0)
                .amount();
    }

    /** Something to be bought, from whomever. */
    private record Job(
            Offer like,
            int number,
            BigDecimal amount,
            String size,
            String fps,
            boolean audio,
            int months,
            boolean batch) {
        static Job any(Random random, Offer like) {
            return new Job(
                    like,
                    1 + random.nextInt(400),
                    BigDecimal.valueOf(100 + random.nextInt(500_000), random.nextInt(3)),
                    size(random, like),
                    FPS.get(random.nextInt(FPS.size())),
                    random.nextBoolean(),
                    1 + random.nextInt(14),
                    random.nextInt(4) == 0);
        }

        /** Half of the time one that the rates name, where they name any. */
        private static String size(Random random, Offer like) {
            List<String> named = like.prices().nearest(DAY) instanceof RateTable table
                    ? Stream.concat(
                                    table.rows().stream().map(RateRow::when),
                                    table.meter() instanceof Meter.GpuSeconds gpu
                                            ? gpu.rows().stream().map(Meter.ComputeRow::when)
                                            : Stream.empty())
                            .flatMap(when -> when.size().stream())
                            .flatMap(band -> band.sizes().stream().sorted())
                            .map(FrameSize::code)
                            .toList()
                    : List.of();
            List<String> sizes = named.isEmpty() || random.nextBoolean() ? SIZES : named;
            return sizes.get(random.nextInt(sizes.size()));
        }

        private InputMedia input() {
            return months % 2 == 0
                    ? InputMedia.NONE
                    : new InputMedia(Optional.of(BigDecimal.valueOf(months)), months % 3);
        }

        private BigDecimal seconds() {
            return amount.remainder(BigDecimal.valueOf(30)).add(BigDecimal.ONE);
        }

        Stage on(OfferId id) {
            return switch (like.service()) {
                case GENERATE ->
                    new Stage.Generate(
                            "a",
                            "",
                            id,
                            number,
                            seconds(),
                            Offers.size(size),
                            new BigDecimal(fps),
                            audio,
                            Optional.empty(),
                            BigDecimal.valueOf(number % 20),
                            batch,
                            input());
                case UPSCALE ->
                    new Stage.Upscale(
                            "a",
                            "",
                            id,
                            new Footage.Given(number, seconds()),
                            Offers.size("360p"),
                            Offers.size(size),
                            new BigDecimal(fps),
                            number % 3 == 0 ? Optional.of(BigDecimal.valueOf(240)) : Optional.empty());
                case STORE ->
                    new Stage.Store("a", "", id, new Volume.Given(amount), 1, Keep.months(months), Optional.empty());
                case TRANSFER ->
                    new Stage.Transfer("a", "", id, Stage.Direction.DOWNLOAD, new Volume.Given(amount), 1 + number % 5);
            };
        }
    }
}
