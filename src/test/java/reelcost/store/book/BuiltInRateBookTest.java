package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.Confidence;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Plausibility;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.ResultsKept;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.StoredAllowance;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierPolicy;
import reelcost.domain.rate.TierSchedule;

/** The figures here are copied by hand from the published lists that the offers name. */
class BuiltInRateBookTest {
    private static final RateBook BOOK = RateBookLoader.builtIn();
    private static final LocalDate EDITION = LocalDate.of(2026, 11, 22);

    @Test
    void edition_is_its_date_and_a_digest() {
        assertThat(BOOK.edition()).matches("2026-11-22-[0-9a-f]{8}");
        assertThat(RateBookLoader.builtIn().edition()).isEqualTo(BOOK.edition());
    }

    @Test
    void every_file_beside_the_index_is_listed_in_it() throws IOException, URISyntaxException {
        Path index =
                Path.of(RateBookLoader.class.getResource("/rates/index.yaml").toURI());
        String listed = Files.readString(index);
        try (Stream<Path> files = Files.list(index.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("index.yaml"))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(name -> assertThat(listed).contains("- " + name + "\n"));
        }
    }

    @Test
    void book_sells_every_service() {
        assertThat(BOOK.selling(Service.GENERATE)).hasSizeGreaterThan(35);
        assertThat(BOOK.selling(Service.UPSCALE)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(BOOK.selling(Service.STORE)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(BOOK.selling(Service.TRANSFER)).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "openai/sora-historical,      1280x720,  24,  false, 20, 2.80",
        "openai/sora-2,               1280x720,  24,  true,  12, 0.10",
        "openai/sora-2,               720x1280,  24,  false, 4,  0.10",
        "openai/sora-2-pro,           1280x720,  24,  true,  8,  0.30",
        "openai/sora-2-pro,           1024x1792, 24,  true,  8,  0.50",
        "openai/sora-2-pro,           1080p,     24,  true,  8,  0.70",
        "google/veo-3.1,              720p,      24,  true,  8,  0.40",
        "google/veo-3.1,              1080p,     24,  false, 8,  0.40",
        "google/veo-3.1,              4096x2160, 24,  true,  8,  0.60",
        "google/veo-3.1-fast,         720p,      24,  true,  8,  0.10",
        "google/veo-3.1-fast,         1080p,     24,  true,  8,  0.12",
        "google/veo-3.1-fast,         2160p,     24,  true,  8,  0.30",
        "google/veo-3.1-lite,         720p,      24,  true,  8,  0.05",
        "google/veo-3.1-lite,         1080p,     24,  true,  8,  0.08",
        "runway/gen4-turbo,           720p,      24,  false, 10, 5",
        "runway/gen4.5,               720p,      24,  false, 10, 12",
        "comfyui/kling-v3,            720p,      24,  false, 15, 0.084",
        "comfyui/kling-v3,            720p,      24,  true,  15, 0.126",
        "comfyui/kling-v3,            1080p,     24,  true,  15, 0.168",
        "comfyui/kling-v3,            2160p,     24,  true,  15, 0.42",
        "comfyui/kling-v2.5-turbo-pro, 1080p,    24,  false, 5,  0.35",
        "comfyui/kling-v2.5-turbo-pro, 1080p,    24,  false, 10, 0.7",
        "comfyui/luma-ray-2,          540p,      24,  false, 5,  0.57",
        "comfyui/luma-ray-2,          720p,      24,  false, 9,  1.83",
        "comfyui/luma-ray-2,          1080p,     24,  false, 9,  4.1",
        "comfyui/luma-ray-2,          2160p,     24,  false, 5,  9.11",
        "comfyui/luma-ray-2,          2160p,     24,  false, 9,  16.4",
        "comfyui/luma-ray-3.2,        720p,      24,  false, 5,  0.3",
        "comfyui/luma-ray-3.2,        720p,      24,  false, 10, 0.9",
        "comfyui/luma-ray-3.2,        1080p,     24,  false, 10, 3.6",
        "byteplus/seedance-2.0,       480p,      24,  true,  15, 7.0",
        "byteplus/seedance-2.0,       720p,      24,  false, 4,  7.0",
        "comfyui/seedance-2.0,        1080p,     24,  true,  4,  11.009",
        "comfyui/veo-3.1-fast,        720p,      24,  false, 8,  0.08",
        "comfyui/ltx-2-pro,           1440p,     25,  true,  8,  0.12",
        "comfyui/pixverse-v3.5-normal, 720p,     24,  false, 8,  1.2",
        "venice/gemini-omni-flash-1.1, 1080p,    24,  false, 10, 1.75",
        "fal/wan-3.0,                 1080p,     24,  false, 10, 0.20",
        "azure/sora-2-pro,            1792x1024, 24,  true,  8,  0.50",
        "vertex-ai/veo-3.0,           1080p,     24,  true,  8,  0.40",
        "vertex-ai/veo-3.0,           1080p,     24,  false, 8,  0.20",
        "vertex-ai/veo-2.0,           720p,      24,  false, 5,  0.50",
        "google/veo-2.0,              720p,      24,  false, 8,  0.35",
        "comfyui/seedance-1.5-pro,    1080p,     24,  true,  12, 2.4",
        "comfyui/ltx-2.5-fast,        2160p,     24,  true,  8,  0.429",
        "comfyui/minimax-01,          720p,      25,  false, 6,  0.43",
        "fal/seedance-2.0,            1080p,     24,  true,  15, 0.682",
        "together/seedance-1.0-pro,   720p,      24,  false, 5,  0.114",
        "inference-sh/kling-v2.5-turbo-std, 720p, 24, false, 10, 0.42",
        "piapi/kling-3.0-standard,    720p,      24,  true,  5,  0.15",
        "apimart/veo-3.1-fast,        2160p,     24,  true,  8,  0.20",
        "lambda/wan-2.2-t2v-a14b,     480p,      16,  false, 5,  4.29",
        "runpod/wan-2.2-t2v-a14b,     720p,      16,  false, 5,  3.99",
        "comfyui/hitpaw-general,      720p,      24,  false, 7,  0.01",
        "comfyui/hitpaw-general,      2560x1440, 24,  false, 7,  0.02",
        "comfyui/hitpaw-general,      2048x1080, 29.97, false, 7, 0.02",
        "comfyui/hitpaw-general,      2048x1080, 30,  false, 7,  0.039",
        "comfyui/hitpaw-general,      2160p,     60,  false, 7,  0.101",
        "comfyui/hitpaw-general,      8k,        120, false, 7,  0.19801",
        "fal/seedvr,                  1080p,     24,  false, 10, 0.015",
        "runware/topaz-starlight-precise-2.5, 1080p, 24, false, 5, 0.08",
        "runware/topaz-starlight-precise-2.5, 2160p, 24, false, 5, 0.175",
        "comfyui/flashvsr,            1080p,     24,  false, 5,  0.018",
    })
    void rates_are_the_published_ones(
            String id, String size, BigDecimal fps, boolean audio, BigDecimal seconds, BigDecimal price) {
        assertThat(match(id, clip(size, fps, audio, seconds)))
                .isInstanceOfSatisfying(
                        RateTable.Match.Found.class,
                        found -> assertThat(found.row().price()).isEqualByComparingTo(price));
    }

    @ParameterizedTest
    @CsvSource({
        "google/veo-3.1-lite,                 2160p, 24, true,  8",
        "openai/sora-2,                       1080p, 24, true,  8",
        "comfyui/luma-ray-3.2,                2160p, 24, false, 5",
        "comfyui/luma-ray-2,                  720p,  24, true,  5",
        "comfyui/pixverse-v3.5-normal,        1080p, 24, false, 8",
        "fal/veo-3.1,                         2160p, 24, false, 8",
        "byteplus/seedance-2.0,               720p,  30, false, 5",
        "vertex-ai/veo-3.1,                   720p,  24, true,  8",
        "comfyui/seedance-1.0-pro,            720p,  24, true,  5",
        "fal/seedance-2.0,                    480p,  24, true,  5",
        "apimart/kling-v3,                    720p,  24, true,  5",
        "lambda/wan-2.2-t2v-a14b,             1080p, 16, false, 5",
        "runware/topaz-starlight-precise-2.5, 1080p, 30, false, 5",
    })
    void what_the_source_does_not_price_is_not_offered(
            String id, String size, BigDecimal fps, boolean audio, BigDecimal seconds) {
        assertThat(match(id, clip(size, fps, audio, seconds))).isInstanceOf(RateTable.Match.NotOffered.class);
    }

    @ParameterizedTest
    @CsvSource({
        "comfyui/vidu-q2,                720p,  1,  0.075",
        "comfyui/vidu-q2,                1080p, 8,  0.45",
        "comfyui/vidu-q2-pro-fast,       720p,  10, 0.13",
        "comfyui/vidu-q2-pro-fast,       1080p, 5,  0.16",
        "comfyui/vidu-q2-pro,            720p,  5,  0.275",
        "comfyui/vidu-q2-pro,            1080p, 10, 0.95",
        "comfyui/vidu-q2-turbo,          1080p, 4,  0.325",
        "comfyui/vidu-q2-reference,      720p,  3,  0.175",
        "comfyui/vidu-q2-reference,      1080p, 8,  0.725",
        "fal/kling-v2.5-turbo-pro,       1080p, 5,  0.35",
        "fal/kling-v2.5-turbo-pro,       1080p, 10, 0.70",
        "fal/kling-v2.1-master,          1080p, 10, 2.80",
    })
    void clips_that_begin_with_a_base_price_cost_what_the_formula_says(
            String id, String size, BigDecimal seconds, BigDecimal cost) {
        RateTable table = table(offer(id));
        ClipSpec clip = clip(size, new BigDecimal("24"), false, seconds);
        assertThat(table.match(clip)).isInstanceOfSatisfying(RateTable.Match.Found.class, found -> assertThat(
                        table.perClip(found, table.meter().quantity(clip).orElseThrow())
                                .decimal(6))
                .isEqualByComparingTo(cost));
    }

    @ParameterizedTest
    @CsvSource({"720p, false, 0.20", "720p, true, 0.275", "1080p, false, 0.525", "1080p, true, 0.60"})
    void sound_costs_a_reference_clip_of_vidu_0_075_whatever_its_length(String size, boolean audio, BigDecimal cost) {
        RateTable table = table(offer("comfyui/vidu-q2-reference"));
        ClipSpec clip = clip(size, new BigDecimal("24"), audio, new BigDecimal("4"));
        assertThat(table.match(clip)).isInstanceOfSatisfying(RateTable.Match.Found.class, found -> assertThat(
                        table.perClip(found, table.meter().quantity(clip).orElseThrow())
                                .decimal(6))
                .isEqualByComparingTo(cost));
    }

    @Test
    void historical_sora_is_an_estimate_by_the_minute_of_any_size_and_length() {
        Offer sora = offer("openai/sora-historical");
        assertThat(table(sora).unit()).isEqualTo(RateUnit.MINUTE);
        assertThat(table(sora).rows())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.when().specificity()).isZero());
        assertThat(sora.durations()).isEqualTo(DurationRule.ANY);
        assertThat(sora.source().confidence()).isEqualTo(Confidence.ESTIMATE);
        assertThat(sora.source().dated()).isEqualTo("2024");
        assertThat(sora.lifeCycle().historical()).isTrue();
        assertThat(sora.lifeCycle().retired()).contains(LocalDate.of(2026, 9, 24));
        assertThat(sora.lifeCycle().successor()).contains(new OfferId("google/veo-3.1-fast"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai/sora-2", "openai/sora-2-pro"})
    void sora_2_ended_in_september_2026_and_cost_half_in_batches(String id) {
        Offer sora = offer(id);
        assertThat(sora.lifeCycle().on(LocalDate.of(2026, 9, 23))).isEqualTo(LifeCycle.Status.ACTIVE);
        assertThat(sora.lifeCycle().on(LocalDate.of(2026, 9, 24))).isEqualTo(LifeCycle.Status.RETIRED);
        assertThat(sora.durations()).isEqualTo(new DurationRule.OneOf(List.of(4, 8, 12)));
        assertThat(table(sora).batchFactor())
                .hasValueSatisfying(half -> assertThat(half).isEqualByComparingTo("0.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "azure/sora-2,             2026-09-24",
        "azure/sora-2-pro,         2026-09-24",
        "apimart/sora-2,           2026-09-24",
        "comfyui/kling-v1.6-std,   2026-09-15",
        "comfyui/kling-v2.1-master, 2026-09-15",
    })
    void what_is_no_longer_made_ended_for_its_resellers_too(String id, LocalDate day) {
        assertThat(offer(id).lifeCycle().on(day.minusDays(1))).isEqualTo(LifeCycle.Status.ACTIVE);
        assertThat(offer(id).lifeCycle().on(day)).isEqualTo(LifeCycle.Status.RETIRED);
    }

    @Test
    void no_price_is_far_from_that_of_the_same_model_elsewhere() {
        assertThat(Plausibility.of(BOOK.offers().values())).isEmpty();
    }

    @Test
    void every_successor_is_on_sale() {
        assertThat(BOOK.offers().values())
                .flatExtracting(offer -> offer.lifeCycle().successor().stream().toList())
                .isNotEmpty()
                .allSatisfy(id ->
                        assertThat(offer(id.value()).lifeCycle().on(EDITION)).isEqualTo(LifeCycle.Status.ACTIVE));
    }

    @Test
    void runway_and_topaz_are_paid_in_credits() {
        Credit runway = table(offer("runway/gen4-turbo")).credit().orElseThrow();
        assertThat(runway.price().orElseThrow().getAmount()).isEqualByComparingTo("0.01");
        assertThat(runway.wholePerClip()).isFalse();

        RateTable starlight = table(offer("topaz/starlight"));
        Credit topaz = starlight.credit().orElseThrow();
        assertThat(topaz.price().orElseThrow().getAmount()).isEqualByComparingTo("0.08");
        assertThat(topaz.wholePerClip()).isTrue();
        assertThat(starlight.rows())
                .extracting(row -> row.buys().toPlainString())
                .containsExactly("26.0417", "11.9179");
    }

    @Test
    void seedance_2_5_counts_one_frame_more_than_it_plays() {
        assertThat(table(offer("comfyui/seedance-2.5")).meter())
                .isEqualTo(new Meter.Frames(CountedSeconds.INPUT_AND_OUTPUT, 1));
    }

    @Test
    void wan_on_an_h100_takes_the_measured_compute_for_clips_of_five_seconds() {
        Offer wan = offer("lambda/wan-2.2-t2v-a14b");
        assertThat(wan.durations()).isEqualTo(new DurationRule.OneOf(List.of(5)));
        assertThat(wan.source().confidence()).isEqualTo(Confidence.ESTIMATE);
        Meter meter = table(wan).meter();
        BigDecimal sixteen = new BigDecimal("16");
        BigDecimal five = new BigDecimal("5");
        assertThat(meter.quantity(clip("480p", sixteen, false, five))
                        .orElseThrow()
                        .decimal(1))
                .isEqualTo("326.9");
        assertThat(meter.quantity(clip("720p", sixteen, false, five))
                        .orElseThrow()
                        .decimal(1))
                .isEqualTo("1041.5");
    }

    @Test
    void seedance_counts_media_tokens_by_the_million() {
        RateTable seedance = table(offer("byteplus/seedance-2.0"));
        assertThat(seedance.meter()).isEqualTo(new Meter.MediaTokens());
        assertThat(seedance.unit()).isEqualTo(RateUnit.MILLION_TOKENS);
        assertThat(offer("byteplus/seedance-2.0").durations()).isEqualTo(new DurationRule.Range(4, 15, 1));
    }

    @Test
    void aws_storage_and_egress_are_tiered_as_on_the_price_list() {
        TierSchedule s3 = schedule("aws/s3-standard");
        assertThat(s3.policy()).isEqualTo(TierPolicy.GRADUATED);
        assertThat(s3.tiers()).containsExactly(tier("51200", "0.023"), tier("512000", "0.022"), open("0.021"));
        assertThat(s3.free()).isEqualByComparingTo("0");

        TierSchedule egress = schedule("aws/internet-egress");
        assertThat(egress.free()).isEqualByComparingTo("100");
        assertThat(egress.tiers())
                .containsExactly(tier("10240", "0.09"), tier("51200", "0.085"), tier("153600", "0.07"));
        assertThat(egress.slices(new BigDecimal("153601"))).isEmpty();
    }

    @Test
    void r2_rounds_up_to_whole_gb_months_and_lets_data_out_for_nothing() {
        TierSchedule r2 = schedule("cloudflare/r2-standard");
        assertThat(r2.tiers()).containsExactly(open("0.015"));
        assertThat(r2.free()).isEqualByComparingTo("10");
        assertThat(r2.wholeUnits()).isTrue();
        assertThat(schedule("cloudflare/r2-egress").tiers()).containsExactly(open("0"));
    }

    @Test
    void other_stores_and_egress_are_as_published() {
        assertThat(schedule("backblaze/b2").tiers()).containsExactly(open("0.006"));
        assertThat(schedule("backblaze/b2").free()).isEqualByComparingTo("10");
        assertThat(schedule("google-cloud/gcs-standard").tiers()).containsExactly(open("0.02"));
        assertThat(schedule("azure/blob-hot").tiers()).containsExactly(tier("51200", "0.018"));
        assertThat(schedule("google-cloud/internet-egress").tiers()).containsExactly(tier("10240", "0.12"));
        assertThat(schedule("google-cloud/internet-egress").free()).isEqualByComparingTo("100");
        assertThat(schedule("azure/internet-egress").tiers()).containsExactly(tier("10240", "0.087"));
        assertThat(schedule("azure/internet-egress").free()).isEqualByComparingTo("100");
        assertThat(schedule("backblaze/b2-egress").tiers()).containsExactly(open("0.01"));
        assertThat(schedule("backblaze/b2-egress").stored())
                .contains(new StoredAllowance(new BigDecimal("3"), new OfferId("backblaze/b2")));
    }

    @ParameterizedTest
    @CsvSource({
        "aws/s3-standard-ia,                0.0125,  30",
        "aws/s3-glacier-instant-retrieval,  0.004,   90",
        "aws/s3-glacier-flexible-retrieval, 0.0036,  90",
        "aws/s3-glacier-deep-archive,       0.00099, 180",
        "google-cloud/gcs-nearline,         0.01,    30",
        "google-cloud/gcs-archive,          0.0012,  365",
        "azure/blob-cool,                   0.01,    30",
        "azure/blob-cold,                   0.0036,  90",
        "cloudflare/r2-infrequent-access,   0.01,    30",
    })
    void cold_storage_is_billed_for_its_days(String id, String price, int days) {
        assertThat(schedule(id).tiers()).containsExactly(open(price));
        assertThat(schedule(id).minimum().days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "aws/s3-standard,                   GIB_MONTH",
        "aws/s3-glacier-deep-archive,       GIB_MONTH",
        "google-cloud/gcs-archive,          GIB_MONTH",
        "google-cloud/internet-egress,      GIB",
        "wasabi/hot-cloud-storage,          TIB_MONTH",
        "aws/internet-egress,               GB",
        "azure/blob-hot,                    GB_MONTH",
        "backblaze/b2,                      GB_MONTH",
        "cloudflare/r2-standard,            GB_MONTH",
    })
    void a_gigabyte_is_binary_where_a_source_says_so(String id, RateUnit unit) {
        assertThat(schedule(id).unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "aws/s3-standard,                   0",
        "aws/s3-standard-ia,                ",
        "aws/s3-glacier-instant-retrieval,  0.03",
        "aws/s3-glacier-flexible-retrieval, ",
        "aws/s3-glacier-deep-archive,       ",
        "google-cloud/gcs-standard,         0",
        "google-cloud/gcs-nearline,         0.01",
        "google-cloud/gcs-archive,          0.05",
        "azure/blob-hot,                    0",
        "azure/blob-cool,                   0.01",
        "azure/blob-cold,                   0.03",
        "cloudflare/r2-standard,            0",
        "cloudflare/r2-infrequent-access,   0.01",
        "backblaze/b2,                      0",
        "wasabi/hot-cloud-storage,          0",
    })
    void reading_back_costs_what_is_published_and_is_else_not_known(String id, BigDecimal price) {
        assertThat(schedule(id).handling().retrieval().price()).isEqualTo(Optional.ofNullable(price));
    }

    @Test
    void requests_cost_what_is_published() {
        assertThat(schedule("aws/s3-standard").handling().writes()).contains(requests("0.005", 1_000, 0));
        assertThat(schedule("aws/s3-standard").handling().reads()).contains(requests("0.0004", 1_000, 0));
        assertThat(schedule("google-cloud/gcs-standard").handling().writes()).contains(requests("0.005", 1_000, 5_000));
        assertThat(schedule("cloudflare/r2-standard").handling().reads())
                .contains(new RequestPrice(new BigDecimal("0.36"), 1_000_000, 10_000_000, true));
        assertThat(schedule("cloudflare/r2-infrequent-access").handling().writes())
                .contains(new RequestPrice(new BigDecimal("9.00"), 1_000_000, 0, true));
        assertThat(schedule("azure/blob-hot").handling().writes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "google/veo-3.1,     48",
        "runway/gen4.5,      24",
        "fal/wan-3.0,        168",
        "fal/seedvr,         168",
        "topaz/starlight,    168",
        "byteplus/seedance-2.0, 24",
        "comfyui/veo-3.1-fast, ",
        "openai/sora-2,      ",
    })
    void results_are_kept_as_long_as_a_source_says(String id, Integer hours) {
        assertThat(offer(id).resultsKept().map(ResultsKept::hours)).isEqualTo(Optional.ofNullable(hours));
    }

    private static RequestPrice requests(String price, int per, long free) {
        return new RequestPrice(new BigDecimal(price), per, free, false);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 2199.023255552, 13.98", "2026-07-01, 2199.023255552, 15.98", "2026-07-01, 100, 7.99"})
    void wasabi_became_dearer_in_july_and_bills_a_terabyte_at_least(
            LocalDate day, BigDecimal gigabytes, BigDecimal cost) {
        TierSchedule wasabi =
                (TierSchedule) offer("wasabi/hot-cloud-storage").pricing(day).orElseThrow();

        assertThat(wasabi.minimum().days()).isEqualTo(90);
        assertThat(wasabi.slices(wasabi.billed(gigabytes)).orElseThrow())
                .singleElement()
                .satisfies(slice -> assertThat(slice.amount()).isEqualByComparingTo(cost));
    }

    private static Offer offer(String id) {
        return BOOK.find(new OfferId(id)).orElseThrow();
    }

    private static RateTable table(Offer offer) {
        return (RateTable) offer.pricing(EDITION).orElseThrow();
    }

    private static TierSchedule schedule(String id) {
        return (TierSchedule) offer(id).pricing(EDITION).orElseThrow();
    }

    private static RateTable.Match match(String id, ClipSpec clip) {
        return table(offer(id)).match(clip);
    }

    private static ClipSpec clip(String size, BigDecimal fps, boolean audio, BigDecimal seconds) {
        return new ClipSpec(SizeChoice.parse(size).orElseThrow().meanings().get(0), fps, audio, seconds);
    }

    private static Tier tier(String upTo, String price) {
        return new Tier(Optional.of(new BigDecimal(upTo)), new BigDecimal(price));
    }

    private static Tier open(String price) {
        return new Tier(Optional.empty(), new BigDecimal(price));
    }
}
