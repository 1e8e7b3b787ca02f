package reelcost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.domain.plan.FieldError;
import reelcost.domain.rate.InvalidRateBook;
import reelcost.domain.rate.OfferId;

class OwnRateReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private static OwnRateForm clips() {
        return OwnRateForm.blank(DAY)
                .with("model", "House Veo")
                .with("provider", "Google")
                .with("channel", "Agency deal")
                .with("source-where", "Contract of 2026")
                .with("rates-0-price", "0.10");
    }

    private static OwnRateForm gpu() {
        return clips().with("per", "gpu-hour")
                .with("compute-0-gpu-seconds", "300")
                .with("compute-0-video-seconds", "5");
    }

    private static OwnRateForm storage() {
        return clips().with("service", "store").with("per", "gb-month").with("tiers-0-price", "0.02");
    }

    private static OwnRateReader.Reading read(OwnRateForm form) {
        return OwnRateReader.read(form, Optional.empty(), DAY);
    }

    private static JsonNode offer(OwnRateForm form) {
        OwnRateReader.Reading reading = read(form);
        assertThat(reading.errors()).isEmpty();
        return reading.offer();
    }

    @Test
    void a_filled_form_is_an_offer_as_the_rate_files_write_it() {
        assertThat(offer(clips().with("rates-0-size", "720p, 1080p").with("durations", "4, 6, 8"))
                        .toString())
                .isEqualTo(
                        "{\"id\":\"own/house-veo\",\"model\":\"House Veo\",\"provider\":\"Google\","
                                + "\"channel\":\"Agency deal\",\"currency\":\"USD\",\"service\":\"generate\",\"meter\":\"seconds\","
                                + "\"per\":\"second\",\"durations\":{\"one-of\":[4,6,8]},\"failed-takes\":\"unknown\","
                                + "\"rates\":[{\"size\":[\"720p\",\"1080p\"],\"price\":0.10}],"
                                + "\"source\":{\"where\":\"Contract of 2026\",\"dated\":\"2026-11-26\",\"confidence\":\"official\"}}");
    }

    @Test
    void what_is_not_of_the_service_is_not_read() {
        assertThat(read(clips().with("tiers-0-price", "abc").with("free", "-1").with("compute-0-size", "?"))
                        .errors())
                .isEmpty();
        assertThat(read(storage().with("rates-0-price", "abc").with("durations", "?"))
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "model, '', Fill this in.",
        "model, 映画, Latin letter",
        "provider, '', Fill this in.",
        "channel, '', Fill this in.",
        "service, dream, from the list",
        "currency, XXX, from the list",
        "currency, '', from the list",
        "per, fortnight, from the list",
        "per, gb, does not measure",
        "durations, some, 6-120 by 6",
        "durations, '-3', 6-120 by 6",
        "durations, 1e9, 6-120 by 6",
        "durations, <b>4</b>, 6-120 by 6",
        "failed-takes, maybe, from the list",
        "results-kept-hours, 0, between",
        "results-kept-hours, a day, plain number",
        "batch-factor, 0, between",
        "batch-factor, 1.1, between",
        "credit-price, 0.01, ''",
        "discount, -5, can't be negative",
        "discount, 101, between 0 and 100",
        "discount, '1,5', commas",
        "discount, 1.005, at most 2 decimals",
        "from, tomorrow, 2026-11-22",
        "from, 0001-01-01, between 2000 and 2100",
        "to, 2026-13-01, 2026-11-22",
        "source-where, '', Fill this in.",
        "source-dated, '', 2026-11-20",
        "source-dated, 2026-02-30, 2026-11-20",
        "source-dated, 2026-11-27, not after today",
        "source-dated, 2027, not after today",
        "source-dated, 26.11.2026, 2026-11-20",
        "source-confidence, sure, from the list",
        "lifecycle-retired, soon, 2026-11-22",
        "lifecycle-successor, Veo, google/veo-3.1-fast",
        "lifecycle-historical, maybe, true or false",
        "rates-0-size, 72Op, '720p, 4K'",
        "rates-0-size, <b>, '720p, 4K'",
        "rates-0-audio, maybe, true or false",
        "rates-0-input-video, maybe, true or false",
        "rates-0-seconds, 0, between",
        "rates-0-seconds, abc, plain number",
        "rates-0-fps, 24-30, from 24 below 30",
        "rates-0-base-price, -1, can't be negative",
        "rates-0-base-covers, 0, between",
        "rates-0-price, '', Enter a number",
        "rates-0-price, -0.10, can't be negative",
        "rates-0-price, abc, plain number",
        "rates-0-price, 1e9, plain number",
        "rates-0-price, '1,5', commas",
        "rates-0-price, 99999999999999, between",
        "rates-0-price, 0.12345678901, plain number",
        "rates-0-price, <script>, plain number",
        "rates-0-buys, 0, between"
    })
    void a_wrong_field_of_clips_says_what_is_right(String field, String typed, String says) {
        assertWrong(clips().with(field, typed), field.equals("credit-price") ? "credit-name" : field, says);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "compute-0-gpu-seconds, '', Enter a number",
        "compute-0-gpu-seconds, 0, between",
        "compute-0-video-seconds, -5, can't be negative",
        "compute-0-video-seconds, 1e9, plain number",
        "compute-0-size, 10x10, '720p, 4K'"
    })
    void a_wrong_field_of_a_gpu_says_what_is_right(String field, String typed, String says) {
        assertWrong(gpu().with(field, typed), field, says);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "policy, steep, from the list",
        "free, -1, can't be negative",
        "free, abc, plain number",
        "minimum, '1,024', commas",
        "minimum-days, 1.5, whole number",
        "minimum-days, 99999, between",
        "retrieval, -1, can't be negative",
        "retrieval, none, plain number",
        "writes-price, abc, plain number",
        "writes-whole-blocks, maybe, true or false",
        "reads-free, 0.5, whole number",
        "whole-units, maybe, true or false",
        "per, second, does not measure",
        "tiers-0-up-to, 0, between",
        "tiers-0-price, '', Enter a number",
        "tiers-0-price, 1e9, plain number"
    })
    void a_wrong_field_of_storage_says_what_is_right(String field, String typed, String says) {
        assertWrong(storage().with(field, typed), field, says);
    }

    @Test
    void storage_says_what_retrieval_and_requests_cost_where_that_is_known() {
        JsonNode free = offer(storage().with("retrieval", "0"));
        assertThat(free.get("retrieval").asText()).isEqualTo("free");
        assertThat(free.has("writes")).isFalse();

        JsonNode charged = offer(storage()
                .with("retrieval", "0.03")
                .with("writes-price", "4.50")
                .with("writes-per", "1000000")
                .with("writes-free", "10000000")
                .with("writes-whole-blocks", "true")
                .with("reads-price", "0.0004")
                .with("reads-per", "1000"));
        assertThat(charged.get("retrieval").decimalValue()).isEqualByComparingTo("0.03");
        assertThat(charged.get("writes"))
                .hasToString("{\"price\":4.50,\"per\":1000000,\"free\":10000000,\"whole-blocks\":true}");
        assertThat(charged.get("reads")).hasToString("{\"price\":0.0004,\"per\":1000,\"whole-blocks\":false}");
    }

    @Test
    void requests_that_are_filled_in_by_half_ask_for_the_rest() {
        assertWrong(storage().with("reads-per", "1000"), "reads-price", "Enter a number");
        assertWrong(storage().with("writes-price", "0.005"), "writes-per", "Enter a number");
    }

    @Test
    void how_long_results_are_kept_has_the_source_of_the_rate() {
        assertThat(offer(clips().with("results-kept-hours", "48")).get("results-kept"))
                .hasToString("{\"hours\":48,\"source\":{\"where\":\"Contract of 2026\",\"dated\":\"2026-11-26\","
                        + "\"confidence\":\"official\"}}");
    }

    @Test
    void a_discount_is_taken_off_retrieval_and_requests_too() {
        JsonNode offer = offer(storage()
                .with("retrieval", "0.03")
                .with("reads-price", "0.0004")
                .with("reads-per", "1000")
                .with("discount", "10"));

        assertThat(offer.get("retrieval").decimalValue()).isEqualByComparingTo("0.027");
        assertThat(offer.at("/reads/price").decimalValue()).isEqualByComparingTo("0.00036");
        assertThat(offer.at("/notes/0").asText())
                .isEqualTo("10 % off 0.02 per GB-month, off 0.03 for retrieval, off 0.0004 for reads");
    }

    private static void assertWrong(OwnRateForm form, String field, String says) {
        assertThat(read(form).errors()).anySatisfy(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).contains(says);
        });
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertWrong(clips().with("model", "x".repeat(121)), "model", "at most 120 characters");
        assertWrong(clips().with("notes", "x".repeat(1_001)), "notes", "at most 1,000 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4, 6, 8", "5", "3-15", "6-120 by 6"})
    void legal_lengths_are_written_as_they_are_typed(String typed) {
        assertThat(OwnRateTexts.durations(typed).flatMap(OwnRateTexts::durations))
                .contains(typed);
    }

    @Test
    void an_id_is_made_of_the_model_and_stays_when_the_model_is_renamed() {
        assertThat(offer(clips().with("model", "  Gen-4 „Turbo“ (Zürich) "))
                        .get("id")
                        .asText())
                .isEqualTo("own/gen-4-turbo-zurich");
        OwnRateForm renamed = clips().with("model", "Other");
        assertThat(OwnRateReader.read(renamed, Optional.of(new OfferId("own/first")), DAY)
                        .offer()
                        .get("id")
                        .asText())
                .isEqualTo("own/first");
    }

    @Test
    void a_discount_lowers_every_price_exactly_and_a_note_keeps_what_it_was() {
        JsonNode offer = offer(clips().withRow("rates")
                .with("rates-0-base-price", "0.35")
                .with("rates-0-base-covers", "5")
                .with("rates-1-size", "1080p")
                .with("rates-1-price", "0.333")
                .with("discount", "12.5")
                .with("based-on", "google/veo-3.1"));
        assertThat(offer.get("rates").toString())
                .isEqualTo("[{\"base\":{\"price\":0.30625,\"covers\":5},\"price\":0.0875},"
                        + "{\"size\":\"1080p\",\"price\":0.291375}]");
        assertThat(offer.get("notes").toString())
                .isEqualTo("[\"12.5 % off 0.10, 0.35, 0.333 per second of video of google/veo-3.1\"]");
        assertThat(offer.get("based-on").asText()).isEqualTo("google/veo-3.1");
        OwnRateForm again = clips().with("discount", "5").with("based-on", "google/veo-3.1");
        assertThat(OwnRateReader.read(again, Optional.of(new OfferId("own/house-veo")), DAY)
                        .offer()
                        .get("notes")
                        .toString())
                .as("of its own price, not of the list's")
                .isEqualTo("[\"5 % off 0.10 per second of video\"]");
    }

    @Test
    void a_discount_is_taken_off_a_credit_and_off_tiers() {
        JsonNode credits = offer(clips().with("credit-name", "Lab credit")
                .with("credit-price", "0.08")
                .with("rates-0-price", "5")
                .with("discount", "25"));
        assertThat(credits.get("credit").get("price").decimalValue()).isEqualByComparingTo("0.06");
        assertThat(credits.get("rates").get(0).get("price").decimalValue()).isEqualByComparingTo("5");
        assertThat(credits.get("notes").get(0).asText()).isEqualTo("25 % off 0.08 per Lab credit");
        assertThat(offer(storage().with("discount", "10"))
                        .get("tiers")
                        .get(0)
                        .get("price")
                        .decimalValue())
                .isEqualByComparingTo("0.018");
        assertWrong(clips().with("rates-0-price", "0.1234567891").with("discount", "50"), "discount", "10 decimals");
    }

    @Test
    void prices_of_some_days_stand_in_a_period_that_ends_after_the_last_day() {
        JsonNode period = offer(clips().with("from", "2026-12-01").with("to", "2026-12-31"))
                .get("periods")
                .get(0);
        assertThat(period.get("from").asText()).isEqualTo("2026-12-01");
        assertThat(period.get("to").asText()).isEqualTo("2027-01-01");
        assertThat(period.get("rates")).hasSize(1);
        assertWrong(clips().with("from", "2026-12-02").with("to", "2026-12-01"), "to", "before the first");
    }

    @Test
    void an_offer_without_its_words_can_be_priced_but_not_saved() {
        OwnRateReader.Reading reading =
                read(clips().with("model", "").with("provider", "").with("source-where", ""));
        assertThat(reading.ok()).isFalse();
        assertThat(reading.canBePriced()).isTrue();
        assertThat(read(clips().with("rates-0-price", "")).canBePriced()).isFalse();
    }

    @Test
    void rows_are_added_at_the_end_and_taken_out_where_they_stand() {
        OwnRateForm two = clips().withRow("rates").with("rates-1-price", "0.20");
        assertThat(two.rows("rates")).isEqualTo(2);
        OwnRateForm second = two.withoutRow("rates", 0);
        assertThat(second.get("rates-0-price")).isEqualTo("0.20");
        assertThat(second.rows("rates")).isEqualTo(1);
        assertThat(second.withoutRow("rates", 0).rows("rates")).isEqualTo(1);
        OwnRateForm many = clips();
        for (int i = 0; i < OwnRateForm.MOST_ROWS; i++) {
            many = many.withRow("rates");
        }
        assertWrong(many, "rates-0-size", "at most 40 rows");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "offers[3].rates[0].size[1]         | is not a size: x  | rates-0-size          | This is not a size: x.",
                "offers[0].periods[0].rates[1]      | can match offers[0].periods[0].rates[0], and so on | rates-1-size | This can match row 1, and so on.",
                "offers[0].durations.one-of         | legal durations must be above zero | durations | Legal durations must be above zero.",
                "offers[0].credit.price             | must be above zero: 0 | credit-price      | This must be above zero: 0.",
                "offers[0].tiers                    | tiers must rise   | tiers-0-up-to         | Tiers must rise.",
                "offers[0].lifecycle.successor      | there is no offer | lifecycle-successor   | There is no offer.",
                "offers[0].source.dated             | is missing        | source-dated          | This is missing.",
                "offers[0].surprise                 | is not a key here | model                 | This is not a key here.",
            })
    void a_fault_of_the_book_stands_at_its_field(String path, String what, String field, String says) {
        InvalidRateBook refused = new InvalidRateBook(List.of(new InvalidRateBook.Fault("own", path, what)));
        OwnRateForm form = clips().withRow("rates");
        assertThat(OwnRateFaults.at(form, refused)).containsExactly(new FieldError(field, says));
    }

    @Test
    void a_form_keeps_only_fields_that_it_knows() {
        assertThat(new OwnRateForm(Map.of("rates-7-price", "1", "rates-7-mood", "2", "evil", "3")).values())
                .containsEntry("rates-0-price", "1")
                .doesNotContainKeys("evil", "rates-7-price", "rates-0-mood");
    }

    @Test
    void factors_and_surcharges_stand_as_the_rate_files_write_them() {
        JsonNode offer = offer(clips().with("factors-0-says", "60 fps counts double")
                .with("factors-0-fps", "from 50")
                .with("factors-0-factor", "2")
                .with("surcharges-0-for", "reference-images")
                .with("surcharges-0-free", "5")
                .with("surcharges-0-each", "0.04")
                .with("minimum-seconds", "5")
                .with("counted-at-fps", "16"));
        assertThat(offer.get("factors").toString())
                .isEqualTo("[{\"says\":\"60 fps counts double\",\"fps\":{\"from\":50},\"factor\":2}]");
        assertThat(offer.get("surcharges").toString())
                .isEqualTo("[{\"for\":\"reference-images\",\"free\":5,\"each\":0.04}]");
        assertThat(offer.get("minimum-seconds").decimalValue()).isEqualTo("5");
        assertThat(offer.get("counted-at-fps").decimalValue()).isEqualTo("16");
    }

    @Test
    void a_discount_is_taken_off_surcharges_and_further_credits_too_but_off_no_factor() {
        JsonNode money = offer(clips().with("factors-0-says", "markup")
                .with("factors-0-factor", "1.43")
                .with("surcharges-0-for", "interpolated-source-frames")
                .with("surcharges-0-size", "1080p")
                .with("surcharges-0-each", "0.04")
                .with("discount", "25"));
        assertThat(money.get("rates").get(0).get("price").decimalValue()).isEqualTo("0.075");
        assertThat(money.get("surcharges").get(0).get("each").decimalValue()).isEqualTo("0.03");
        assertThat(money.get("factors").get(0).get("factor").decimalValue()).isEqualTo("1.43");

        JsonNode plan = offer(clips().with("credit-name", "Coin")
                        .with("credit-plan-price", "12")
                        .with("credit-plan-credits", "625")
                        .with("credit-plan-further", "0.04")
                        .with("discount", "25"))
                .get("credit")
                .get("plan");
        assertThat(plan.get("price").decimalValue()).isEqualTo("9");
        assertThat(plan.get("credits").decimalValue()).isEqualTo("625");
        assertThat(plan.get("further").decimalValue()).isEqualTo("0.03");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "factors-0-factor, -1, factors-0-factor",
        "factors-0-factor, 2, factors-0-says",
        "factors-0-says, twice, factors-0-factor",
        "surcharges-0-free, 3, surcharges-0-each",
        "surcharges-0-each, abc, surcharges-0-each",
        "surcharges-0-each, 1, surcharges-0-for",
        "surcharges-0-for, sheep, surcharges-0-for",
        "minimum-seconds, 1e9, minimum-seconds",
        "credit-pack-price, 10, credit-pack-credits"
    })
    void what_is_half_filled_in_or_wrong_is_said_at_the_field(String field, String text, String at) {
        assertThat(read(clips().with(field, text)).errors())
                .extracting(FieldError::field)
                .contains(at);
    }
}
