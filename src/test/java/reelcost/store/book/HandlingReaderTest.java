package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.Retrieval;
import reelcost.domain.rate.TierSchedule;

/** What is charged beside volumes, and what a gigabyte is, as files say it. */
class HandlingReaderTest {
    private static final String ATTIC =
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
                per: gib-month
                policy: graduated
                tiers: [{up-to: 1024, price: 0.02}, {price: 0.01}]
                retrieval: 0.05
                writes: {price: 9.00, per: 1000000, free: 5000000, whole-blocks: true}
                reads: {price: 0.0004, per: 1000}
                examples:
                  - {quantity: 1124, retrieved: 10, writes: 5000001, reads: 20000, amount: 30.988, says: on the page}
              - id: attic/hot
                service: store
                model: Hot
                meter: gb-months
                per: tib-month
                policy: graduated
                tiers: [{price: 6}]
                retrieval: free
                examples:
                  - {quantity: 512, retrieved: 512, amount: 3.00, says: half a TB}
              - id: attic/plain
                service: store
                model: Plain
                meter: gb-months
                per: gb-month
                policy: graduated
                tiers: [{price: 0.006}]
              - id: attic/out
                service: transfer
                model: Out
                meter: gb
                per: gib
                policy: graduated
                free-times-stored: {times: 3, with: attic/cold}
                tiers: [{price: 0.01}]
                examples:
                  - {quantity: 1000, stored: 100, amount: 7.00, says: three times}
            """;

    @Test
    void retrieval_and_requests_are_read() {
        assertThat(schedule("attic/cold").handling())
                .isEqualTo(new Handling(
                        new Retrieval.PerGigabyte(new BigDecimal("0.05")),
                        Optional.of(new RequestPrice(new BigDecimal("9.00"), 1_000_000, 5_000_000, true)),
                        Optional.of(new RequestPrice(new BigDecimal("0.0004"), 1_000, 0, false))));
        assertThat(schedule("attic/hot").handling())
                .isEqualTo(new Handling(Retrieval.FREE, Optional.empty(), Optional.empty()));
    }

    @Test
    void what_the_file_does_not_say_is_not_known() {
        assertThat(schedule("attic/plain").handling()).isEqualTo(Handling.NONE_KNOWN);
        assertThat(schedule("attic/out").handling()).isEqualTo(Handling.NONE_KNOWN);
    }

    @Test
    void binary_gigabytes_are_units_of_their_own() {
        assertThat(schedule("attic/cold").unit()).isEqualTo(RateUnit.GIB_MONTH);
        assertThat(schedule("attic/hot").unit()).isEqualTo(RateUnit.TIB_MONTH);
        assertThat(schedule("attic/out").unit()).isEqualTo(RateUnit.GIB);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            retrieval: 0.05    | retrieval: 0        | offers[0].retrieval: must be above zero: 0
            retrieval: 0.05    | retrieval: -0.05    | offers[0].retrieval: must be above zero: -0.05
            retrieval: 0.05    | retrieval: none     | offers[0].retrieval: is neither free nor a price: none
            retrieval: 0.05    | retrieval: [0.05]   | offers[0].retrieval: is not a decimal number: [0.05]
            'price: 9.00, per' | 'price: -9, per'    | offers[0].writes.price: can't be negative: -9
            'price: 9.00, per' | per                 | offers[0].writes.price: is missing
            'per: 1000000,'    | ''                  | offers[0].writes.per: is missing
            'per: 1000}'       | 'per: 1024}'        | offers[0].reads.per: requests are priced by a power of ten, such as 1000, not 1024
            'per: 1000}'       | 'per: 10000000}'    | offers[0].reads.per: is not a whole number up to 1000000: 10000000
            free: 5000000      | free: -1            | offers[0].writes.free: can't be negative: -1
            free: 5000000      | free: 0.5           | offers[0].writes.free: is not a whole number: 0.5
            free: 5000000      | free: 9000000000000 | offers[0].writes.free: is not a whole number up to 1000000000000: 9000000000000
            whole-blocks: true | whole-blocks: 1     | offers[0].writes.whole-blocks: is not true or false: 1
            whole-blocks: true | blocks: true        | offers[0].writes.blocks: is not a key here; the keys are free, per, price, whole-blocks
            'reads: {price: 0.0004, per: 1000}' | reads: 0.0004 | offers[0].reads: is not a mapping: 0.0004
            'policy: graduated\\n    free-times' | 'policy: graduated\\n    retrieval: free\\n    free-times' | offers[3].retrieval: is not a key here
            per: tib-month     | 'per: tib-month\\n    gb-per-tb: 1024' | offers[1].gb-per-tb: is not a key here
            'amount: 30.988'   | 'amount: 21.98'     | offers[0].examples[0]: attic/cold comes out at 30.99 USD, not at the stated 21.98 USD
            'amount: 3.00, says' | 'reads: 1, amount: 3.00, says' | offers[1].examples[0].reads: can't be worked out: the offer has no price for it
            'retrieved: 10'    | 'retrieved: some'   | offers[0].examples[0].retrieved: is not a decimal number: some
            """)
    void each_fault_is_reported_with_its_place(String sound, String broken, String fault) {
        String from = sound.replace("\\n", "\n");
        assertThat(ATTIC).contains(from);
        String to = broken == null ? "" : broken.replace("\\n", "\n");
        assertThat(faults(ATTIC.replace(from, to)))
                .anySatisfy(line -> assertThat(line).startsWith("attic.yaml " + fault));
    }

    private static TierSchedule schedule(String id) {
        return (TierSchedule) book(ATTIC)
                .find(new OfferId(id))
                .orElseThrow()
                .prices()
                .periods()
                .get(0)
                .pricing();
    }

    private static RateBook book(String attic) {
        return RateBookLoader.of(
                Map.of("index.yaml", "edition: 2026-11-22\nfiles: [attic.yaml]\n", "attic.yaml", attic));
    }

    private static List<String> faults(String attic) {
        InvalidRateBook invalid = catchThrowableOfType(InvalidRateBook.class, () -> book(attic));
        assertThat(invalid).as("a refused rate book").isNotNull();
        return invalid.getMessage().lines().skip(1).toList();
    }
}
