package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;

class RateBookLoaderTest {
    private static final String INDEX =
            """
            edition: 2026-11-22
            files:
              - acme.yaml
              - shed.yaml
            """;
    private static final String ACME =
            """
            provider: Acme
            channel: Acme
            currency: USD
            offers:
              - id: acme/reel-1
                service: generate
                model: Reel 1
                meter: seconds
                per: minute
                rates:
                  - {size: 720p, audio: false, price: 1.20}
                  - {size: 1080p, audio: true, price: 2.40, buys: 2}
                  - {size: 1440p, price: 1.50, base: {price: 0.50, covers: 0.1}}
                durations: {one-of: [4, 8]}
                failed-takes: not-charged
                batch-factor: 0.5
                credit: {name: Acme credit, price: 0.01, whole-per-clip: false}
                lifecycle: {deprecated: 2026-03-01, retired: 2026-09-24, successor: acme/reel-2}
                source: {where: acme.example/prices, dated: 2026-08-21, confidence: official}
                notes: [made up]
                examples:
                  - {clips: 3, seconds: 8, size: 720p, fps: 24, batch: true, credits: 0.48, amount: 0.0024, says: on the page}
              - id: acme/reel-2
                service: generate
                model: Reel 2
                meter: gpu-seconds
                per: gpu-hour
                compute:
                  - {size: 720p, gpu-seconds: 100, video-seconds: 5}
                rates:
                  - {fps: {from: 24, below: 30}, price: 3.60}
                durations: {from: 3, to: 15, step: 3}
                failed-takes: unknown
                source: {where: acme.example/prices, dated: 2026-08, confidence: estimate}
                examples:
                  - {seconds: 15, size: 720p, fps: 24, amount: 0.30, says: on the page}
            """;
    private static final String DATED =
            """
            provider: Attic
            channel: Attic
            currency: USD
            source: {where: attic.example, dated: 2026, confidence: official}
            offers:
              - id: attic/hot
                service: store
                model: Hot
                meter: gb-months
                periods:
                  - {to: 2026-07-01, per: gb-month, policy: graduated, tiers: [{price: 0.02}]}
                  - {from: 2026-07-01, to: 2027-01-01, per: gb-month, policy: graduated, tiers: [{price: 0.03}]}
                  - {from: 2027-01-01, per: tb-month, gb-per-tb: 1024, minimum: 1024, minimum-days: 90, policy: graduated, tiers: [{price: 10.24}]}
                examples:
                  - {on: 2026-06-30, quantity: 100, amount: 2.00, says: before}
                  - {on: 2026-07-01, quantity: 100, amount: 3.00, says: after}
                  - {on: 2027-01-01, quantity: 100, amount: 10.24, says: at least a TB}
            """;
    private static final String SHED =
            """
            provider: Shed
            channel: Shed
            currency: EUR
            source: {where: shed.example, dated: 2026, confidence: secondary}
            offers:
              - id: shed/cold
                service: store
                model: Cold
                meter: gb-months
                per: gb-month
                policy: graduated
                free: 10
                whole-units: true
                tiers: [{up-to: 100, price: 0.03}, {price: 0.02}]
                examples:
                  - {quantity: 149.5, amount: 3.70, says: in the manual}
            """;

    @Test
    void sound_files_become_a_book() {
        RateBook book = RateBookLoader.of(files(ACME, SHED));

        assertThat(book.edition()).matches("2026-11-22-[0-9a-f]{8}");
        assertThat(book.offers().keySet())
                .extracting(OfferId::value)
                .containsExactly("acme/reel-1", "acme/reel-2", "shed/cold");
        Offer cold = book.find(new OfferId("shed/cold")).orElseThrow();
        assertThat(cold.source().where()).isEqualTo("shed.example");
        assertThat(cold.prices().nearest(LocalDate.EPOCH).currency().getCode()).isEqualTo("EUR");
    }

    @Test
    void decimals_are_read_exactly_as_written() {
        String fine =
                ACME.replace("price: 3.60", "price: 0.1234567890123456789").replace("amount: 0.30", "amount: 0.01");
        RateTable table = (RateTable) RateBookLoader.of(files(fine, SHED))
                .find(new OfferId("acme/reel-2"))
                .orElseThrow()
                .prices()
                .nearest(LocalDate.EPOCH);
        assertThat(table.rows().get(0).price()).isEqualTo("0.1234567890123456789");
        assertThat(table.meter()).isInstanceOf(Meter.GpuSeconds.class);
    }

    @Test
    void edition_changes_with_what_any_file_says_and_not_with_how_it_is_set() {
        String edition = RateBookLoader.of(files(ACME, SHED)).edition();
        assertThat(RateBookLoader.of(files(ACME, SHED)).edition()).isEqualTo(edition);
        assertThat(RateBookLoader.of(files(ACME + "# a remark\n", SHED)).edition())
                .isEqualTo(edition);
        assertThat(RateBookLoader.of(files(ACME.replace("price: 1.20", "price: 1.21"), SHED))
                        .edition())
                .isNotEqualTo(edition);
        assertThat(RateBookLoader.of(files(ACME, SHED.replace("manual", "Manual")))
                        .edition())
                .isNotEqualTo(edition);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            model: Reel 1                | modell: Reel 1                | acme.yaml offers[0].model: is missing
            model: Reel 1                | modell: Reel 1                | acme.yaml offers[0].modell: is not a key here
            price: 1.20                  | prise: 1.20                   | acme.yaml offers[0].rates[0].prise: is not a key here
            notes: [made up]             | notes: made up                | acme.yaml offers[0].notes: is not a list: made up
            dated: 2026-08-21,           | ''                            | acme.yaml offers[0].source.dated: is missing
            'where: acme.example/prices, dated: 2026-08-21, ' | ''       | acme.yaml offers[0].source.where: is missing
            ', confidence: official'     | ''                            | acme.yaml offers[0].source.confidence: is missing
            confidence: official         | confidence: sure              | acme.yaml offers[0].source.confidence: is not one of official, secondary, estimate: sure
            dated: 2026-08-21            | dated: August 2026            | acme.yaml offers[0].source.dated: a source is dated
            dated: 2026-08-21            | dated: 2026-02-30             | acme.yaml offers[0].source.dated: there is no such date: 2026-02-30
            price: 1.20                  | price: -1.20                  | acme.yaml offers[0].rates[0].price: can't be negative: -1.20
            price: 1.20                  | price: cheap                  | acme.yaml offers[0].rates[0].price: is not a decimal number: cheap
            price: 1.20                  | price: "1.20"                 | acme.yaml offers[0].rates[0].price: is not a decimal number: 1.20
            price: 1.20                  | price: .inf                   | acme.yaml: line 11: Malformed numeric value '.inf'
            covers: 0.1                  | covers: 0                     | acme.yaml offers[0].rates[2].base.covers: must be above zero: 0
            ', covers: 0.1'              | ''                            | acme.yaml offers[0].rates[2].base.covers: is missing
            'base: {price: 0.50,'        | 'base: {price: -0.50,'        | acme.yaml offers[0].rates[2].base.price: can't be negative: -0.50
            'base: {price: 0.50,'        | 'base: {cost: 0.50, price: 1,' | acme.yaml offers[0].rates[2].base.cost: is not a key here
            'base: {price: 0.50, covers: 0.1}' | base: 0.50              | acme.yaml offers[0].rates[2].base: is not a mapping: 0.50
            'covers: 0.1}}'              | 'covers: 0.1}, seconds: 5}'   | acme.yaml offers[0].rates[2].seconds: 5 s is not a legal length: 4, 8 s
            buys: 2                      | buys: 0                       | acme.yaml offers[0].rates[1].buys: must be above zero: 0
            'price: 0.01, whole'         | 'price: 0, whole'             | acme.yaml offers[0].credit.price: must be above zero: 0
            batch-factor: 0.5            | batch-factor: half            | acme.yaml offers[0].batch-factor: is not a decimal number: half
            per: minute                  | per: gpu-hour                 | acme.yaml offers[0].per: a price per gpu-hour does not fit a meter of seconds
            per: minute                  | per: megapixel                | acme.yaml offers[0].per: a price per megapixel does not fit a meter of seconds
            meter: seconds               | meter: megapixel-frames       | acme.yaml offers[0].per: a price per minute does not fit a meter of megapixel-frames
            per: minute                  | per: fortnight                | acme.yaml offers[0].per: is not one of second, minute
            meter: seconds               | meter: gb                     | acme.yaml offers[0].meter: gb does not measure generate; use seconds, input-and-output-seconds, clips
            meter: seconds               | meter: elephants              | acme.yaml offers[0].meter: is not one of seconds
            service: generate            | service: dream                | acme.yaml offers[0].service: is not one of generate, upscale, store, transfer: dream
            failed-takes: not-charged    | failed-takes: maybe           | acme.yaml offers[0].failed-takes: is not one of charged, not-charged, unknown: maybe
            audio: false                 | audio: maybe                  | acme.yaml offers[0].rates[0].audio: is not true or false: maybe
            'size: 720p, audio'          | 'size: 72Op, audio'           | acme.yaml offers[0].rates[0].size: is not a size: 72Op
            'size: 720p, audio'          | 'size: [720p, 10x10], audio'  | acme.yaml offers[0].rates[0].size[1]: is not a size: 10x10
            'size: 1080p, audio: true'   | 'size: 1280x720, audio: false' | acme.yaml offers[0].rates[1]: can match the same clip as offers[0].rates[0]
            'size: 1080p, audio: true'   | 'size: 720p, seconds: 8'      | acme.yaml offers[0].rates[1]: can match the same clip as offers[0].rates[0]
            'size: 1080p, audio: true'   | 'size: 1080p, seconds: 5'     | acme.yaml offers[0].rates[1].seconds: 5 s is not a legal length: 4, 8 s
            'one-of: [4, 8]'             | 'one-of: [0, 8]'              | acme.yaml offers[0].durations.one-of: legal durations must be above zero
            'durations: {one-of: [4, 8]}' | durations: some              | acme.yaml offers[0].durations: is not a rule for lengths: some
            'to: 15, step: 3'            | 'to: 16, step: 3'             | acme.yaml offers[1].durations: not a range of durations
            'fps: {from: 24, below: 30}' | 'fps: {from: 30, below: 24}'  | acme.yaml offers[1].rates[0].fps: is an empty band
            'fps: {from: 24, below: 30}' | 'fps: {}'                     | acme.yaml offers[1].rates[0].fps: names neither from nor below
            deprecated: 2026-03-01       | deprecated: March             | acme.yaml offers[0].lifecycle.deprecated: is not a date such as 2026-08-21: March
            retired: 2026-09-24          | retired: 2026-02-28           | acme.yaml offers[0].lifecycle.retired: 2026-02-28 is before it was deprecated on 2026-03-01
            successor: acme/reel-2       | successor: acme/reel-9        | acme.yaml offers[0].lifecycle.successor: there is no offer acme/reel-9 in the book
            successor: acme/reel-2       | successor: acme/reel-1        | acme.yaml offers[0].lifecycle.successor: an offer can't succeed itself
            successor: acme/reel-2       | successor: shed/cold          | acme.yaml offers[0].lifecycle.successor: shed/cold sells something else
            id: acme/reel-1              | id: Acme Reel                 | acme.yaml offers[0].id: an offer is named channel/model
            id: acme/reel-2              | id: acme/reel-1               | acme.yaml offers[1].id: acme/reel-1 is already the id of acme.yaml offers[0]
            id: acme/reel-2              | id: shed/cold                 | shed.yaml offers[0].id: shed/cold is already the id of acme.yaml offers[1]
            gpu-seconds: 100             | gpu-seconds: 0                | acme.yaml offers[1].compute[0].gpu-seconds: must be above zero: 0
            amount: 0.0024               | amount: 0.0025                | acme.yaml offers[0].examples[0]: acme/reel-1 comes out at 0.0024 USD, not at the stated 0.0025 USD (on the page)
            credits: 0.48                | credits: 0.49                 | acme.yaml offers[0].examples[0]: acme/reel-1 comes out at 0.48 credits, not at the stated 0.49 credits (on the page)
            'seconds: 8, size: 720p'     | 'seconds: 6, size: 720p'      | acme.yaml offers[0].examples[0]: 6 s is not a legal length: 4, 8 s
            'seconds: 8, size: 720p'     | 'seconds: 8, size: 4k'        | acme.yaml offers[0].examples[0]: 3840×2160 is not offered
            'seconds: 15, size: 720p'    | 'seconds: 15, size: 4k'       | acme.yaml offers[1].examples[0]: the meter has no figure for such a clip
            batch-factor: 0.5            | ''                            | acme.yaml offers[0].examples[0]: the offer has no batch-factor
            currency: USD                | currency: USDOLLAR            | acme.yaml currency:
            up-to: 100                   | up-to: -1                     | shed.yaml offers[0].tiers[0].up-to: must be above zero: -1
            '{price: 0.02}'              | '{up-to: 50, price: 0.02}'    | shed.yaml offers[0].tiers: tiers must rise: 50 after 100
            'up-to: 100, '               | ''                            | shed.yaml offers[0].tiers: only the last tier may be open
            '{price: 0.02}'              | '{up-to: 120, price: 0.02}'   | shed.yaml offers[0].examples[0]: there is no price for so much
            free: 10                     | free: -10                     | shed.yaml offers[0].free: can't be negative: -10
            policy: graduated            | policy: steep                 | shed.yaml offers[0].policy: is not one of graduated, volume: steep
            amount: 3.70                 | amount: 3.75                  | shed.yaml offers[0].examples[0]: shed/cold comes out at 3.70 EUR, not at the stated 3.75 EUR (in the manual)
            model: Cold                  | rates: []                     | shed.yaml offers[0].rates: is not a key here
            provider: Shed               | provider: [                   | shed.yaml: line
            provider: Shed               | "channel: Again"              | shed.yaml: line
            """)
    void each_fault_is_reported_with_its_file_and_place(String sound, String broken, String fault) {
        assertThat(ACME + SHED).contains(sound);
        assertThat(faults(files(ACME.replace(sound, broken), SHED.replace(sound, broken))))
                .anySatisfy(line -> assertThat(line).startsWith(fault));
    }

    @Test
    void prices_that_change_are_read_by_their_days() {
        Offer hot = RateBookLoader.of(files(ACME, DATED))
                .find(new OfferId("attic/hot"))
                .orElseThrow();

        assertThat(hot.prices().periods()).hasSize(3);
        assertThat(hot.pricing(LocalDate.of(2026, 6, 30)))
                .contains(hot.prices().periods().get(0).pricing());
        assertThat(hot.pricing(LocalDate.of(2026, 7, 1)))
                .contains(hot.prices().periods().get(1).pricing());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            to: 2026-07-01,   | 'to: 2026-07-02,'              | shed.yaml offers[0].periods: periods of prices overlap: from ever to 2026-07-02 and from 2026-07-01
            to: 2026-07-01,   | ''                             | shed.yaml offers[0].periods: periods of prices overlap: from ever and from 2026-07-01
            to: 2026-07-01,   | 'from: 2026-07-02, to: 2026-07-01,' | shed.yaml offers[0].periods[0]: a period from 2026-07-02 can't end on 2026-07-01
            to: 2026-07-01,   | 'to: July,'                    | shed.yaml offers[0].periods[0].to: is not a date such as 2026-08-21: July
            to: 2026-07-01,   | 'to: 2026-07-01, till: 1,'     | shed.yaml offers[0].periods[0].till: is not a key here
            'price: 0.02'     | 'price: -0.02'                 | shed.yaml offers[0].periods[0].tiers[0].price: can't be negative: -0.02
            'on: 2026-06-30,' | ''                             | shed.yaml offers[0].examples[0].on: is missing: the prices of this offer change
            'on: 2026-06-30,' | 'on: 2026-07-30,'              | shed.yaml offers[0].examples[0]: attic/hot comes out at 3.00 USD, not at the stated 2.00 USD
            'gb-per-tb: 1024,' | ''                            | shed.yaml offers[0].periods[2].gb-per-tb: is missing
            'gb-per-tb: 1024' | 'gb-per-tb: 1023'              | shed.yaml offers[0].periods[2].gb-per-tb: is 1000 or 1024, not 1023
            'gb-per-tb: 1024' | 'gb-per-tb: 1000, whole: 1'    | shed.yaml offers[0].periods[2].whole: is not a key here
            'per: tb-month, gb-per-tb: 1024' | 'per: tb-month-of-1024' | shed.yaml offers[0].periods[2].per: is written tb-month, with gb-per-tb: 1024
            'per: tb-month,'  | 'per: gb-month,'               | shed.yaml offers[0].periods[2].gb-per-tb: is not a key here
            'minimum: 1024'   | 'minimum: -1'                  | shed.yaml offers[0].periods[2].minimum: can't be negative: -1
            'minimum-days: 90' | 'minimum-days: -90'           | shed.yaml offers[0].periods[2].minimum-days: can't be negative: -90
            'minimum-days: 90' | 'minimum-days: 1.5'           | shed.yaml offers[0].periods[2].minimum-days: is not a whole number: 1.5
            'model: Hot'      | 'policy: volume'               | shed.yaml offers[0].policy: is not a key here
            to: 2026-07-01,   | 'to: 2026-06-01,'              | shed.yaml offers[0].examples[0].on: there is no price on 2026-06-30
            """)
    void faults_of_periods_are_reported_with_their_place(String sound, String broken, String fault) {
        assertThat(DATED).contains(sound);
        assertThat(faults(files(ACME, DATED.replace(sound, broken))))
                .anySatisfy(line -> assertThat(line).startsWith(fault));
    }

    @Test
    void successors_that_lead_back_to_themselves_are_a_fault_at_each_of_them() {
        String round =
                ACME.replace("failed-takes: unknown", "failed-takes: unknown\n    lifecycle: {successor: acme/reel-1}");

        assertThat(faults(files(round, SHED)))
                .containsExactly(
                        "acme.yaml offers[0].lifecycle.successor: the successors of acme/reel-1 lead back to itself",
                        "acme.yaml offers[1].lifecycle.successor: the successors of acme/reel-2 lead back to itself");
    }

    @Test
    void all_faults_of_all_files_are_listed_at_once() {
        String acme = ACME.replace("price: 1.20", "price: -1.20")
                .replace("failed-takes: unknown", "failed-takes: maybe")
                .replace("successor: acme/reel-2", "successor: acme/reel-2, until: 2027-01-01");
        String shed = SHED.replace("{price: 0.02}", "{price: cheap}").replace("amount: 3.70, ", "");

        assertThat(faults(files(acme, shed)))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("acme.yaml offers[0].rates[0].price: can't be negative"),
                        line -> assertThat(line).startsWith("acme.yaml offers[0].lifecycle.until: is not a key here"),
                        line -> assertThat(line).startsWith("acme.yaml offers[1].failed-takes: is not one of"),
                        line -> assertThat(line).startsWith("shed.yaml offers[0].tiers[1].price: is not a decimal"),
                        line -> assertThat(line).startsWith("shed.yaml offers[0].examples[0].amount: is missing"));
    }

    @Test
    void index_must_name_a_date_and_files_that_exist_each_once() {
        Map<String, String> files = files(ACME, SHED);
        files.put(
                "index.yaml",
                """
                edition: soon
                files: [acme.yaml, acme.yaml, attic.yaml, ../shed.yaml]
                """);

        assertThat(faults(files))
                .containsExactly(
                        "index.yaml edition: is not a date such as 2026-08-21: soon",
                        "index.yaml files[1]: acme.yaml is listed twice",
                        "index.yaml files[3]: is not the name of a rate file: ../shed.yaml",
                        "index.yaml files[2]: there is no file attic.yaml");
    }

    @Test
    void missing_index_is_a_fault() {
        assertThatThrownBy(() -> RateBookLoader.of(Map.of()))
                .isInstanceOf(InvalidRateBook.class)
                .hasMessage("the rate book has 1 fault:\nindex.yaml: there is no file index.yaml");
    }

    private static Map<String, String> files(String acme, String shed) {
        return new HashMap<>(Map.of("index.yaml", INDEX, "acme.yaml", acme, "shed.yaml", shed));
    }

    private static List<String> faults(Map<String, String> files) {
        InvalidRateBook invalid = catchThrowableOfType(InvalidRateBook.class, () -> RateBookLoader.of(files));
        assertThat(invalid).as("a refused rate book").isNotNull();
        return invalid.getMessage().lines().skip(1).toList();
    }
}
