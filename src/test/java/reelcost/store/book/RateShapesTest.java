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
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateTable;

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
                durations: any
                failed-takes: unknown
                examples:
                  - {seconds: 10, size: 720p, fps: 24, input-seconds: 5.5, amount: 1.92, says: "16 s at 24 fps are 24 s at 16"}
            """;

    @Test
    void seconds_of_input_and_output_are_counted_as_the_file_says() {
        assertThat(table("acme/edit").meter())
                .isEqualTo(new Meter.Seconds(
                        new CountedSeconds(true, true, Optional.of(new BigDecimal("16")), new BigDecimal("5"))));
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
            input-seconds: 5.5        | input-seconds: 0        | acme.yaml offers[0].examples[0].input-seconds: must be above zero: 0
            'input-seconds: 5.5, '    | ''                      | acme.yaml offers[0].examples[0]: there is no price without input video
            'input-seconds: 5.5'      | 'input-seconds: 5.5, references: -1' | acme.yaml offers[0].examples[0]: there can't be fewer than no reference images: -1
            """)
    void each_fault_is_reported_with_its_file_and_place(String sound, String broken, String fault) {
        assertThat(CLIPS).contains(sound);
        assertThat(faults(CLIPS.replace(sound, broken)))
                .anySatisfy(line -> assertThat(line).startsWith(fault));
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
