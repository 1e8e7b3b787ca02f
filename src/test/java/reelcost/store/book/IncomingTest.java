package reelcost.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reelcost.domain.rate.Confidence;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.SizeBand;

/** What is read of files that come from elsewhere. The figures of LiteLLM were copied from its map by hand. */
class IncomingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final Incoming MAP = Incoming.read("litellm-video.json", resource(), DAY);

    private static String resource() {
        try (InputStream in = IncomingTest.class.getResourceAsStream("/facts/litellm-video.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Offer offer(String id) {
        return RateBookLoader.of(MAP.document()).find(new OfferId(id)).orElseThrow();
    }

    private static List<String> rates(Offer offer) {
        return ((RateTable) offer.prices().nearest(DAY))
                .rows().stream().map(IncomingTest::rate).toList();
    }

    private static String rate(RateRow row) {
        return row.when().size().map(SizeBand::label).orElse("any") + " "
                + row.price().toPlainString();
    }

    private static Incoming entry(String fields) {
        return Incoming.read(
                "map.json",
                "{\"acme/reel\": {\"litellm_provider\": \"acme\", \"mode\": \"video_generation\", " + fields + "}}",
                DAY);
    }

    @Test
    void each_entry_becomes_an_offer_or_is_listed_with_the_reason() {
        assertThat(MAP.priceMap()).isPresent();
        assertThat(MAP.document().offers()).hasSize(25);
        assertThat(MAP.unstated())
                .extracting(LiteLlmEntry.Unstated::key)
                .containsExactly("gemini/gemini-omni-flash-preview", "gemini-omni-flash-preview");
        assertThat(MAP.unstated().get(0).reason())
                .isEqualTo(
                        "has a price for each video token (0.0000175), but LiteLLM does not say how many tokens a second"
                                + " of video has");
        assertThat(MAP.others()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "litellm/openai-sora-2, OpenAI, any 0.1",
        "litellm/sora-2-pro-high-res, OpenAI, any 0.5",
        "litellm/azure-sora-2-pro, OpenAI, any 0.3",
        "litellm/gemini-veo-2.0-generate-001, Google, any 0.35",
        "litellm/vertex-ai-veo-3.1-fast-generate-001, Google, any 0.15",
        "litellm/runwayml-gen4-aleph, Runway, any 0.15"
    })
    void an_offer_has_the_price_and_the_provider_of_its_entry(String id, String provider, String rate) {
        assertThat(rates(offer(id))).containsExactly(rate);
        assertThat(offer(id).provider()).isEqualTo(provider);
        assertThat(offer(id).channel()).isEqualTo("LiteLLM");
    }

    @Test
    void a_price_for_one_size_stands_beside_the_price_for_any() {
        assertThat(rates(offer("litellm/gemini-veo-3.1-lite-generate-preview")))
                .containsExactly("any 0.05", "1080p 0.08");
    }

    @Test
    void an_offer_says_where_it_was_read_and_what_is_not_stated() {
        Offer aleph = offer("litellm/runwayml-gen4-aleph");
        assertThat(aleph.source().where()).isEqualTo("https://docs.dev.runwayml.com/guides/pricing/");
        assertThat(aleph.source().dated()).isEqualTo("2026-11-26");
        assertThat(aleph.source().confidence()).isEqualTo(Confidence.SECONDARY);
        assertThat(aleph.durations()).isEqualTo(DurationRule.ANY);
        assertThat(aleph.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(aleph.notes()).anySatisfy(note -> assertThat(note).contains("LiteLLM states no clip lengths"));
    }

    @Test
    void the_channel_whose_price_it_is_is_known_where_the_book_may_have_it() {
        assertThat(MAP.soldOn())
                .containsEntry(new OfferId("litellm/azure-sora-2"), "Azure OpenAI")
                .containsEntry(new OfferId("litellm/vertex-ai-veo-3.0-generate-001"), "Google Vertex AI");
        assertThat(entry("\"output_cost_per_second\": 0.1").soldOn()).isEmpty();
    }

    @Test
    void a_small_price_is_read_exactly() {
        Offer offer = RateBookLoader.of(
                        entry("\"output_cost_per_second\": 1.5e-06").document())
                .find(new OfferId("litellm/acme-reel"))
                .orElseThrow();
        assertThat(rates(offer)).containsExactly("any 0.0000015");
    }

    @Test
    void two_keys_with_one_price_are_one_rate() {
        Incoming read = entry("\"output_cost_per_second\": 0.10, \"output_cost_per_video_per_second\": 0.1");
        assertThat(read.document().offers()).hasSize(1);
        assertThat(read.unstated()).isEmpty();
    }

    @Test
    void two_keys_with_two_prices_are_a_conflict() {
        assertThat(entry("\"output_cost_per_second\": 0.1, \"output_cost_per_video_per_second\": 0.12")
                        .unstated())
                .containsExactly(new LiteLlmEntry.Unstated(
                        "acme/reel",
                        "has two prices that disagree: output_cost_per_second is 0.1, output_cost_per_video_per_second is"
                                + " 0.12",
                        true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "output_cost_per_second": 0.0                 | output_cost_per_second is 0, which LiteLLM also writes where it knows no price
            "output_cost_per_second": -0.1                | has a price that is none: output_cost_per_second is -0.1
            "output_cost_per_second": "0.1"               | has a price that is none: output_cost_per_second is "0.1"
            "output_cost_per_second_with_audio": 0.1      | has a price for something that is no frame size: output_cost_per_second_with_audio
            "output_cost_per_image": 0.1                  | has another cost besides, which a price by the second leaves out: output_cost_per_image
            "max_tokens": 1024                            | has no price by the second
            "output_cost_per_second": 1e999999999         | has a number of too many digits
            "output_cost_per_second_4k": 0.1, "output_cost_per_second_2160p": 0.2 | can match the same clip as
            "output_cost_per_second": 0.1, "deprecation_date": "soon" | lifecycle.deprecated: is not a date
            "output_cost_per_second": 0.1, "source": " "  | source.where: is not a text
            """)
    void an_entry_that_cant_be_stated_says_why(String fields, String reason) {
        Incoming read = entry(fields);
        assertThat(read.document().offers()).isEmpty();
        assertThat(read.unstated()).singleElement().satisfies(entry -> assertThat(entry.reason())
                .contains(reason));
    }

    @Test
    void entries_of_other_things_are_counted_and_their_seconds_are_not_taken_for_video() {
        Incoming read = Incoming.read(
                "map.json",
                """
                {"gpt": {"litellm_provider": "openai", "mode": "chat", "output_cost_per_token": 1e-05},
                 "whisper-1": {"litellm_provider": "openai", "mode": "audio_transcription", "output_cost_per_second": 0.0001}}
                """,
                DAY);
        assertThat(read.others()).isEqualTo(1);
        assertThat(read.document().offers()).isEmpty();
        assertThat(read.unstated())
                .extracting(LiteLlmEntry.Unstated::reason)
                .containsExactly(
                        "is of mode audio_transcription, not video_generation: what it costs by the second may be no"
                                + " video");
    }

    @Test
    void what_is_kept_of_a_map_is_read_as_the_same() {
        Incoming again = Incoming.read("litellm-video.json", MAP.priceMap().orElseThrow(), DAY);
        assertThat(again).isEqualTo(MAP);
    }

    @Test
    void two_keys_that_would_be_one_offer_are_not_mixed() {
        String fields =
                "{\"litellm_provider\": \"acme\", \"mode\": \"video_generation\", \"output_cost_per_second\": 1}";
        Incoming read = Incoming.read("map.json", "{\"a/b\": " + fields + ", \"a-b\": " + fields + "}", DAY);
        assertThat(read.document().offers()).hasSize(1);
        assertThat(read.unstated())
                .containsExactly(new LiteLlmEntry.Unstated(
                        "a-b", "would be the offer litellm/a-b, which a/b is already", false));
    }

    @Test
    void a_rate_book_is_known_by_its_format() {
        Incoming read = Incoming.read("book.json", BookDocument.builtIn().json(), DAY);
        assertThat(read.priceMap()).isEmpty();
        assertThat(read.document().json()).isEqualTo(BookDocument.builtIn().json());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            '{"a": '                      | f.json: line 1: Unexpected end-of-input
            '{"a": 1, "a": 2}'            | f.json: line 1: Duplicate
            '{"a": 1} {"b": 2}'           | f.json: line 1: Trailing token
            '{"a": {"price": 1}}'         | f.json: is neither a rate book (there is no format: reelcost-rate-book/1) nor LiteLLM's price map
            '[]'                          | f.json: is neither a rate book
            'null'                        | f.json: is neither a rate book
            '"text"'                      | f.json: is neither a rate book
            '{"files": []}'               | f.json format: is missing
            """)
    void another_file_is_refused(String text, String fault) {
        assertThatThrownBy(() -> Incoming.read("f.json", text, DAY))
                .isInstanceOf(InvalidRateBook.class)
                .hasMessageContaining(fault);
    }

    @Test
    void a_file_that_is_nested_without_end_is_refused() {
        assertThatThrownBy(() -> Incoming.read("f.json", "[".repeat(900_000), DAY))
                .isInstanceOf(InvalidRateBook.class);
    }

    @Test
    void a_rate_book_of_more_than_a_million_characters_is_refused() {
        String long_ = "{\"format\": \"reelcost-rate-book/1\"" + " ".repeat(1_000_000) + "}";
        assertThatThrownBy(() -> Incoming.read("f.json", long_, DAY))
                .isInstanceOf(InvalidRateBook.class)
                .hasMessageContaining("f.json: is too long for a rate book: it has 1000034 characters");
    }

    @Test
    void what_was_taken_over_from_the_studios_own_goes_back_when_the_import_goes() {
        BookDocument own = new BookDocument(DAY, Optional.empty(), List.of(own("own", "own", "0.07")));
        List<OfferTree> offers = List.copyOf(own("other", "own", "0.05").offers());
        BookDocument taken = own.takingOver("imported-x", offers);
        assertThat(taken.offers()
                        .get(new OfferId("own/lab"))
                        .tree()
                        .get("rates")
                        .toString())
                .contains("0.05");
        assertThat(taken.file("own").orElseThrow().offers()).isEmpty();
        assertThat(RateBookLoader.of(taken)
                        .find(new OfferId("own/lab"))
                        .orElseThrow()
                        .origin())
                .isEqualTo(Origin.IMPORTED);
        assertThat(RateBookLoader.of(taken.takingBack("imported-x", own)).offers())
                .isEqualTo(RateBookLoader.of(own).offers());
    }

    private static BookFile own(String name, String origin, String price) {
        return BookDocument.parse(
                        "b",
                        """
                        {"format": "reelcost-rate-book/1", "edition": "2026-11-26", "files": [
                          {"name": "%s", "origin": "%s", "provider": "Lab", "channel": "Our own", "currency": "USD",
                           "source": {"where": "contract", "dated": "2026-11-20", "confidence": "official"},
                           "offers": [{"id": "own/lab", "service": "generate", "model": "M", "meter": "seconds",
                                       "per": "second", "rates": [{"price": %s}], "durations": "any",
                                       "failed-takes": "unknown"}]}]}
                        """
                                .formatted(name, origin, price))
                .file(name)
                .orElseThrow();
    }
}
