package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.CreditSale;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.StoredAllowance;
import reelcost.domain.rate.Surcharge;
import reelcost.domain.rate.TierSchedule;

/** The rarer shapes of prices, as files say them. */
class RateShapesTest {
    private static final String CLIPS =
            """
            provider: Acme
            channel: Acme
            currency: USD
            source: {where: acme.example, dated: 2026, confidence: official}
            offers:
              - id: acme/edit
                service: generate
                model: Edit
                meter: input-and-output-seconds
                whole-input-seconds: true
                counted-at-fps: 16
                minimum-seconds: 5
                per: second
                rates:
                  - {input-video: true, price: 0.08}
                factors:
                  - {says: 60 fps counts double, fps: {from: 50}, factor: 2}
                  - {says: a markup, factor: 1.5}
                surcharges: [{for: reference-images, free: 5, each: 0.04}]
                durations: any
                failed-takes: unknown
                examples:
                  - {seconds: 10, size: 720p, fps: 24, input-seconds: 5.5, amount: 2.88, says: "16 s at 24 fps are 24 s at 16"}
                  - {seconds: 10, size: 720p, fps: 60, input-seconds: 6, references: 7, amount: 14.64, says: "16 s at 60 fps are 60 s at 16"}
            """;

    private static final String LENGTHS =
            """
            provider: Acme
            channel: Acme
            currency: USD
            source: {where: acme.example, dated: 2026, confidence: official}
            offers:
              - id: acme/fast
                service: generate
                model: Fast
                meter: seconds
                per: second
                rates: [{size: [1080p, 1440p], price: 0.04}]
                durations:
                  - {size: 1080p, fps: {from: 25, below: 26}, from: 6, to: 20, step: 2}
                  - {one-of: [6, 8, 10]}
                  - {size: 1440p, input-video: true, any: true}
                failed-takes: unknown
                examples:
                  - {seconds: 20, size: 1080p, fps: 25, amount: 0.80, says: in one clip}
            """;

    private static final String EGRESS =
            """
            provider: Attic
            channel: Attic
            currency: USD
            source: {where: attic.example, dated: 2026, confidence: official}
            offers:
              - id: attic/cold
                service: store
                model: Cold
                meter: gb-months
                per: gb-month
                policy: graduated
                tiers: [{price: 0.006}]
              - id: attic/out
                service: transfer
                model: Out
                meter: gb
                per: gb
                policy: graduated
                free-times-stored: {times: 3, with: attic/cold}
                tiers: [{price: 0.01}]
                examples:
                  - {quantity: 1000, stored: 100, amount: 7.00, says: on the page}
            """;

    @Test
    void a_free_allowance_can_be_some_times_what_is_stored() {
        Offer out = book(EGRESS).find(new OfferId("attic/out")).orElseThrow();

        assertThat(((TierSchedule) out.prices().periods().get(0).pricing()).stored())
                .contains(new StoredAllowance(new BigDecimal("3"), new OfferId("attic/cold")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            times: 3         | times: 0          | acme.yaml offers[1].free-times-stored.times: must be above zero: 0
            'times: 3, '     | ''                | acme.yaml offers[1].free-times-stored.times: is missing
            with: attic/cold | with: attic/warm  | acme.yaml offers[1].free-times-stored.with: there is no offer attic/warm in the book that stores
            with: attic/cold | with: attic/out   | acme.yaml offers[1].free-times-stored.with: there is no offer attic/out in the book that stores
            'stored: 100, '  | ''                | acme.yaml offers[1].examples[0]: attic/out comes out at 10.00 USD, not at the stated 7.00 USD
            model: Cold      | 'free-times-stored: {times: 1, with: attic/out}' | acme.yaml offers[0].free-times-stored: is not a key here
            """)
    void faults_of_allowances_are_reported_with_their_place(String sound, String broken, String fault) {
        assertThat(EGRESS).contains(sound);
        assertThat(faults(EGRESS.replace(sound, broken)))
                .anySatisfy(line -> assertThat(line).startsWith(fault));
    }

    private static final String LOTS =
            """
            provider: Acme
            channel: Acme
            currency: USD
            source: {where: acme.example, dated: 2026, confidence: official}
            offers:
              - id: acme/packs
                service: generate
                model: Packs
                meter: seconds
                per: second
                rates: [{price: 5}]
                credit: {name: Acme credit, pack: {price: 10, credits: 1000}}
                durations: any
                failed-takes: unknown
                examples:
                  - {clips: 21, seconds: 10, size: 720p, fps: 24, credits: 1050, amount: 20.00, says: two packs}
              - id: acme/plan
                service: generate
                model: Plan
                meter: seconds
                per: second
                rates: [{price: 5}]
                credit: {name: Acme credit, plan: {price: 12, credits: 625, further: 0.03}, whole-per-clip: true}
                durations: any
                failed-takes: unknown
            """;

    @Test
    void credits_can_come_in_packs_or_with_a_plan() {
        assertThat(credit(LOTS, "acme/packs"))
                .isEqualTo(new Credit(
                        "Acme credit", new CreditSale.Packs(BigMoney.parse("USD 10"), new BigDecimal("1000")), false));
        assertThat(credit(LOTS, "acme/plan"))
                .isEqualTo(new Credit(
                        "Acme credit",
                        new CreditSale.Plan(
                                BigMoney.parse("USD 12"),
                                new BigDecimal("625"),
                                Optional.of(BigMoney.parse("USD 0.03"))),
                        true));
    }

    private static Credit credit(String file, String id) {
        Offer offer = book(file).find(new OfferId(id)).orElseThrow();
        return ((RateTable) offer.prices().periods().get(0).pricing()).credit().orElseThrow();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'pack: {price: 10,'    | 'pack: {price: 0,'      | acme.yaml offers[0].credit.pack.price: must be above zero: 0
            'credits: 1000}'       | 'credits: 0}'           | acme.yaml offers[0].credit.pack.credits: must be above zero: 0
            ', credits: 1000'      | ''                      | acme.yaml offers[0].credit.pack.credits: is missing
            'pack: {price: 10, credits: 1000}' | 'pack: big' | acme.yaml offers[0].credit.pack: is not a mapping: big
            ', pack: {price: 10, credits: 1000}' | ''        | acme.yaml offers[0].credit.price: is missing
            'credits: 1000}'       | 'credits: 1000}, price: 1' | acme.yaml offers[0].credit: has more than one of price, pack and plan
            'further: 0.03'        | 'further: -1'           | acme.yaml offers[1].credit.plan.further: must be above zero: -1
            'plan: {price: 12,'    | 'plan: {price: 12, months: 3,' | acme.yaml offers[1].credit.plan.months: is not a key here
            'amount: 20.00'        | 'amount: 10.50'         | acme.yaml offers[0].examples[0]: acme/packs comes out at 20.00 USD, not at the stated 10.50 USD
            """)
    void faults_of_credits_are_reported_with_their_place(String sound, String broken, String fault) {
        assertThat(LOTS).contains(sound);
        assertThat(faults(LOTS.replace(sound, broken)))
                .anySatisfy(line -> assertThat(line).startsWith(fault));
    }

    @Test
    void durations_can_depend_on_the_clip() {
        assertThat(book(LENGTHS).find(new OfferId("acme/fast")).orElseThrow().durations())
                .hasToString("6 to 20 s in steps of 2 s (1080p, from 25 below 26 fps); 6, 8, 10 s (any clip);"
                        + " any length (1440p, with input video)");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'fps: 25, amount'    | 'fps: 24, amount'  | acme.yaml offers[0].examples[0]: 20 s is not a legal length
            'one-of: [6, 8, 10]' | 'audio: true, fps: {from: 25}, one-of: [6]' | acme.yaml offers[0].durations[1]: can match the same clip as offers[0].durations[0]
            'one-of: [6, 8, 10]' | 'seconds: 6, one-of: [6]' | acme.yaml offers[0].durations[1].seconds: is not a key here
            'one-of: [6, 8, 10]' | 'one-of: [0]'      | acme.yaml offers[0].durations[1].one-of: legal durations must be above zero
            'step: 2'            | 'step: 3'          | acme.yaml offers[0].durations[0]: not a range of durations
            'any: true'          | 'any: always'      | acme.yaml offers[0].durations[2].any: is not true or false: always
            """)
    void faults_of_durations_are_reported_with_their_place(String sound, String broken, String fault) {
        assertThat(LENGTHS).contains(sound);
        assertThat(faults(LENGTHS.replace(sound, broken)))
                .anySatisfy(line -> assertThat(line).startsWith(fault));
    }

    @Test
    void seconds_of_input_and_output_are_counted_as_the_file_says() {
        assertThat(table("acme/edit").meter())
                .isEqualTo(new Meter.Seconds(
                        new CountedSeconds(true, true, Optional.of(new BigDecimal("16")), new BigDecimal("5"))));
    }

    @Test
    void factors_and_surcharges_are_read_in_order() {
        RateTable table = table("acme/edit");

        assertThat(table.factors())
                .extracting(factor -> factor.factor() + " " + factor.says() + ", " + factor.when())
                .containsExactly("2 60 fps counts double, from 50 fps", "1.5 a markup, any clip");
        assertThat(table.surcharges())
                .containsExactly(
                        new Surcharge(Surcharge.On.REFERENCE_IMAGES, Conditions.NONE, 5, new BigDecimal("0.04")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            whole-input-seconds: true | whole-input-seconds: up | acme.yaml offers[0].whole-input-seconds: is not true or false: up
            counted-at-fps: 16        | counted-at-fps: 0       | acme.yaml offers[0].counted-at-fps: must be above zero: 0
            minimum-seconds: 5        | minimum-seconds: -5     | acme.yaml offers[0].minimum-seconds: can't be negative: -5
            meter: input-and-output-seconds | meter: seconds    | acme.yaml offers[0].whole-input-seconds: is not a key here
            input-video: true         | input-video: some       | acme.yaml offers[0].rates[0].input-video: is not true or false: some
            'factor: 2}'              | 'factor: 0}'            | acme.yaml offers[0].factors[0].factor: must be above zero: 0
            'says: a markup, '        | ''                      | acme.yaml offers[0].factors[1].says: is missing
            'fps: {from: 50}'         | 'frames: 50'            | acme.yaml offers[0].factors[0].frames: is not a key here
            for: reference-images     | for: reference-sheep    | acme.yaml offers[0].surcharges[0].for: is not one of reference-images, interpolated-source-frames: reference-sheep
            each: 0.04                | each: 0                 | acme.yaml offers[0].surcharges[0].each: must be above zero: 0
            free: 5                   | free: -5                | acme.yaml offers[0].surcharges[0]: a free allowance can't be negative: -5
            'each: 0.04}'             | 'each: 0.04}, {for: reference-images, each: 1}' | acme.yaml offers[0].surcharges[1].for: has a surcharge already: reference-images
            'each: 0.04}'             | 'each: 0.04}, {for: reference-images, size: 4k, each: 1}' | acme.yaml offers[0].surcharges[1].for: has a surcharge already: reference-images
            'each: 0.04}'             | 'each: 0.04}, {for: interpolated-source-frames, sizes: 4k, each: 1}' | acme.yaml offers[0].surcharges[1].sizes: is not a key here
            input-seconds: 5.5        | input-seconds: 0        | acme.yaml offers[0].examples[0].input-seconds: must be above zero: 0
            'input-seconds: 5.5, '    | ''                      | acme.yaml offers[0].examples[0]: there is no price without input video
            'input-seconds: 5.5'      | 'input-seconds: 5.5, references: -1' | acme.yaml offers[0].examples[0]: there can't be fewer than no reference images: -1
            """)
    void each_fault_is_reported_with_its_file_and_place(String sound, String broken, String fault) {
        assertThat(CLIPS).contains(sound);
        assertThat(faults(CLIPS.replace(sound, broken)))
                .anySatisfy(line -> assertThat(line).startsWith(fault));
    }

    @Test
    void a_surcharge_can_be_for_some_sizes_each_with_a_price_of_its_own() {
        String two = "surcharges: [{for: interpolated-source-frames, size: 1080p, each: 0.01},"
                + " {for: interpolated-source-frames, size: 4k, each: 0.02}]";
        RateTable table =
                (RateTable) book(CLIPS.replace("surcharges: [{for: reference-images, free: 5, each: 0.04}]", two)
                                .replaceAll("(?m)^ +- .*references: 7.*\\R", ""))
                        .find(new OfferId("acme/edit"))
                        .orElseThrow()
                        .prices()
                        .periods()
                        .get(0)
                        .pricing();

        assertThat(table.surcharges())
                .extracting(surcharge -> surcharge.each() + " " + surcharge.when())
                .containsExactly("0.01 1080p", "0.02 4k");
    }

    private static RateTable table(String id) {
        return (RateTable) offer(id).prices().periods().get(0).pricing();
    }

    private static Offer offer(String id) {
        return book(CLIPS).find(new OfferId(id)).orElseThrow();
    }

    private static RateBook book(String acme) {
        return RateBookLoader.of(Map.of("index.yaml", "edition: 2026-11-22\nfiles: [acme.yaml]\n", "acme.yaml", acme));
    }

    private static List<String> faults(String acme) {
        InvalidRateBook invalid = catchThrowableOfType(InvalidRateBook.class, () -> book(acme));
        assertThat(invalid).as("a refused rate book").isNotNull();
        return invalid.getMessage().lines().skip(1).toList();
    }
}
