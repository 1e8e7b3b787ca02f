package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Plausibility;
import reelcost.domain.rate.RateBook;

/** The mistakes that are made most when a price list is copied, each refused with its file and place. */
class WrongFilesTest {
    private static final String REEL =
            """
            provider: Acme
            channel: Acme
            currency: USD
            offers:
              - id: acme/reel
                service: generate
                model: Reel
                meter: seconds
                per: second
                rates:
                  - {size: 720p, price: 0.08}
                  - {size: 1080p, price: 0.16}
                durations: {from: 1, to: 10}
                failed-takes: unknown
                source: {where: acme.example, dated: 2026-08-21, confidence: secondary}
                another-source-says:
                  - {says: 0.09 per second, where: blog.example, dated: 2026-08, confidence: secondary}
                examples:
                  - {clips: 1, seconds: 5, size: 720p, fps: 24, amount: 0.40, says: 5 s for 40 cents}
            """;
    private static final String STORE =
            """
            provider: Shed
            channel: Shed
            currency: USD
            source: {where: shed.example, dated: 2026, confidence: official}
            offers:
              - id: shed/hot
                service: store
                model: Hot
                meter: gb-months
                periods:
                  - {to: 2026-07-01, per: gb-month, policy: graduated, tiers: [{price: 0.02}]}
                  - {from: 2026-07-01, per: gb-month, policy: graduated, tiers: [{price: 0.03}]}
            """;

    @Test
    void wrong_unit() {
        assertThat(fault(REEL.replace("per: second", "per: megapixel")))
                .isEqualTo("acme.yaml offers[0].per: a price per megapixel does not fit a meter of seconds");
    }

    @Test
    void overlapping_dates() {
        assertThat(fault(STORE.replace("to: 2026-07-01", "to: 2026-08-01")))
                .isEqualTo("acme.yaml offers[0].periods: periods of prices overlap: from ever to 2026-08-01 and from"
                        + " 2026-07-01");
    }

    @Test
    void two_equally_specific_rows() {
        assertThat(fault(REEL.replace("1080p", "1280x720")))
                .isEqualTo("acme.yaml offers[0].rates[1]: can match the same clip as offers[0].rates[0], and neither is"
                        + " more specific");
    }

    @Test
    void negative_price() {
        assertThat(fault(REEL.replace("0.16", "-0.16")))
                .isEqualTo("acme.yaml offers[0].rates[1].price: can't be negative: -0.16");
    }

    @Test
    void unknown_key() {
        assertThat(fault(REEL.replace("model:", "modell: Reel\n    model:")))
                .startsWith("acme.yaml offers[0].modell: is not a key here; the keys are ");
    }

    @Test
    void missing_source() {
        assertThat(fault(REEL.replaceAll(" *source: .*\n", ""))).isEqualTo("acme.yaml offers[0].source: is missing");
    }

    @Test
    void failing_example() {
        assertThat(fault(REEL.replace("0.40", "0.45")))
                .isEqualTo(
                        "acme.yaml offers[0].examples[0]: acme/reel comes out at 0.40 USD, not at the stated 0.45 USD (5 s for 40"
                                + " cents)");
    }

    @Test
    void cents_read_as_dollars() {
        String cents = elsewhere("8");
        assertThat(faults(REEL, cents))
                .containsExactly(
                        "acme.yaml offers[0]: a second at 1280×720 costs 0.0800 USD, but 8.0000 USD at other/reel,"
                                + " the nearest of the same model: 100.0 times less, as if cents were read as dollars",
                        "other.yaml offers[0]: a second at 1280×720 costs 8.0000 USD, but 0.0800 USD at acme/reel,"
                                + " the nearest of the same model: 100.0 times as much, as if cents were read as dollars");
    }

    @Test
    void price_that_is_only_strange_is_doubted_but_not_refused() {
        RateBook book = RateBookLoader.of(files(REEL, elsewhere("2.4")));
        assertThat(Plausibility.of(book.offers().values()))
                .extracting(doubt -> doubt.offer().value() + " " + doubt.times())
                .containsExactly("acme/reel 30.0", "other/reel 30.0");
    }

    @Test
    void source_that_another_one_beats() {
        assertThat(fault(REEL.replace("dated: 2026-08, confidence: secondary", "dated: 2024, confidence: official")))
                .isEqualTo(
                        "acme.yaml offers[0].another-source-says[0]: blog.example (official, 2024) beats the source that"
                                + " the prices go by, acme.example (secondary, 2026-08-21)");
        assertThat(fault(REEL.replace("dated: 2026-08,", "dated: 2026-09,")))
                .isEqualTo(
                        "acme.yaml offers[0].another-source-says[0]: blog.example (secondary, 2026-09) beats the source"
                                + " that the prices go by, acme.example (secondary, 2026-08-21)");
    }

    @Test
    void other_source_without_its_figure() {
        assertThat(fault(REEL.replace("says: 0.09 per second, ", "")))
                .isEqualTo("acme.yaml offers[0].another-source-says[0].says: is missing");
    }

    @Test
    void sound_file_has_its_other_source_and_its_example() {
        assertThat(RateBookLoader.of(files(REEL, STORE)).find(new OfferId("acme/reel")))
                .hasValueSatisfying(offer -> {
                    assertThat(offer.otherSources()).singleElement().satisfies(other -> {
                        assertThat(other.says()).isEqualTo("0.09 per second");
                        assertThat(other.source().where()).isEqualTo("blog.example");
                    });
                    assertThat(offer.examples()).containsExactly("5 s for 40 cents");
                });
    }

    private static String elsewhere(String price) {
        return REEL.replace("channel: Acme", "channel: Other")
                .replace("acme/reel", "other/reel")
                .replace("0.08", price)
                .replaceAll("(?s) *examples:.*", "");
    }

    private static String fault(String acme) {
        List<String> faults = faults(acme, "");
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static List<String> faults(String acme, String other) {
        InvalidRateBook invalid =
                catchThrowableOfType(InvalidRateBook.class, () -> RateBookLoader.of(files(acme, other)));
        assertThat(invalid).as("a refused rate book").isNotNull();
        return invalid.faults().stream().map(InvalidRateBook.Fault::toString).toList();
    }

    private static Map<String, String> files(String acme, String other) {
        return other.isEmpty()
                ? Map.of("index.yaml", "edition: 2026-11-22\nfiles: [acme.yaml]\n", "acme.yaml", acme)
                : Map.of(
                        "index.yaml",
                        "edition: 2026-11-22\nfiles: [acme.yaml, other.yaml]\n",
                        "acme.yaml",
                        acme,
                        "other.yaml",
                        other);
    }
}
