package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Confidence;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.ResultsKept;
import reelcost.domain.rate.Source;

/** How long clips can be fetched, as files say it. */
class ResultsKeptReaderTest {
    private static final String REEL =
            """
            provider: Acme
            channel: Acme
            currency: USD
            source: {where: acme.example, dated: 2026, confidence: official}
            results-kept: {hours: 48, source: {where: acme.example/kept, dated: 2026-08, confidence: official}}
            offers:
              - id: acme/reel
                service: generate
                model: Reel
                meter: seconds
                per: second
                rates: [{price: 0.08}]
                durations: any
                failed-takes: unknown
              - id: acme/short
                service: upscale
                model: Short
                results-kept: {hours: 1, source: {where: acme.example/short, dated: 2026-09, confidence: secondary}}
                meter: seconds
                per: second
                rates: [{price: 0.01}]
                durations: any
                failed-takes: unknown
            """;

    private static final String STORE =
            """
              - id: acme/store
                service: store
                model: Store
                meter: gb-months
                per: gb-month
                policy: graduated
                tiers: [{price: 0.02}]
            """;

    @Test
    void what_the_file_says_counts_for_offers_that_say_nothing_else() {
        assertThat(offer("acme/reel").resultsKept())
                .contains(new ResultsKept(48, new Source("acme.example/kept", "2026-08", Confidence.OFFICIAL)));
        assertThat(offer("acme/short").resultsKept())
                .contains(new ResultsKept(1, new Source("acme.example/short", "2026-09", Confidence.SECONDARY)));
    }

    @Test
    void what_nobody_says_is_not_known() {
        String silent = REEL.replaceAll(" *results-kept: .*\n", "");

        assertThat(book(silent).offers().values()).hasSize(2).allSatisfy(offer -> assertThat(offer.resultsKept())
                .isEmpty());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'hours: 1,'      | 'hours: 0,'   | offers[1].results-kept.hours: results are kept for at least an hour, not 0
            'hours: 1,'      | 'hours: 1.5,' | offers[1].results-kept.hours: is not a whole number: 1.5
            'hours: 1, '     | ''            | offers[1].results-kept.hours: is missing
            'hours: 48,'     | 'days: 2,'    | results-kept.days: is not a key here; the keys are hours, source
            'source: {where: acme.example/short, dated: 2026-09, confidence: secondary}' | '' | offers[1].results-kept.source: is missing
            """)
    void each_fault_is_reported_with_its_place(String sound, String broken, String fault) {
        assertThat(REEL).contains(sound);
        assertThat(faults(REEL.replace(sound, broken == null ? "" : broken))).contains("acme.yaml " + fault);
    }

    @Test
    void storage_has_no_results_to_fetch() {
        assertThat(faults(REEL + STORE))
                .containsExactly("acme.yaml offers[2].results-kept: is for what makes clips; store does not");
    }

    private static Offer offer(String id) {
        return book(REEL).find(new OfferId(id)).orElseThrow();
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
