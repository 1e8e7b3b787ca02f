package reelcost.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;

class EstimateRequestReaderTest {
    private static final RateBook BOOK = Books.everyShape();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void what_is_left_out_is_the_usual() {
        EstimateRequest request = read("{'stages':[" + takes("'clips':10") + "," + takes("'clips':20") + "]}");

        assertThat(request.assumptions().currency()).isEqualTo(CurrencyUnit.USD);
        assertThat(request.assumptions().asOf()).isEqualTo(TODAY);
        assertThat(request.assumptions().finishedSeconds()).isEmpty();
        assertThat(request.assumptions().contingencyPercent()).isEqualTo("0");
        assertThat(request.exchangeRates().rates()).isEmpty();
        assertThat(request.scenario().stages()).extracting(Stage::key).containsExactly("stage-1", "stage-2");
        assertThat(request.scenario().stages()).extracting(Stage::name).containsOnly("Generate");
    }

    @Test
    void everything_can_be_said() {
        EstimateRequest request = read("{'currency':'EUR','asOf':'2026-12-01','finishedSeconds':240,"
                + "'contingencyPercent':'10','markupPercent':12.5,"
                + "'exchangeRates':[{'from':'USD','to':'EUR','rate':'0.92','date':'2026-11-20'}],"
                + "'stages':[" + takes("'id':'drafts','name':'Drafts','clips':700,'selects':55") + "]}");
        Estimate estimate = request.estimate(BOOK);

        assertThat(estimate.asOf()).isEqualTo("2026-12-01");
        assertThat(estimate.lines().get(0).amount().known().orElseThrow()).hasToString("EUR 601.07");
        assertThat(estimate.total().known()).hasToString("EUR 743.83");
        assertThat(estimate.keyFigures().shootingRatio())
                .hasValueSatisfying(ratio -> assertThat(ratio).isEqualByComparingTo("58.33"));
    }

    @Test
    void footage_is_kept_in_a_codec() {
        EstimateRequest request = read(
                "{'stages':["
                        + takes("'id':'drafts','clips':54")
                        + ",{'kind':'store','id':'keep','offer':'cloud/store','of':'generated','codec':'h264-delivery','months':1}]}");

        // 54 × 20 s × 5 ÷ 8,000.
        assertThat(request.estimate(BOOK).keyFigures().gigabytesStored()).contains(new BigDecimal("0.675"));
    }

    @Test
    void files_rejects_and_the_finished_video_are_kept() {
        Estimate estimate = read("{'finishedSeconds':240,'stages':["
                        + takes("'id':'drafts','clips':54,'selects':14")
                        + ",{'kind':'store','id':'a','offer':'cloud/store','of':'files','files':120,'mbEach':'8','months':1}"
                        + ",{'kind':'store','id':'b','offer':'cloud/store','of':'rejects','mbps':5,'months':1}"
                        + ",{'kind':'store','id':'c','offer':'cloud/store','of':'finished','codec':'aac-stereo','months':1}]}")
                .estimate(BOOK);

        // 120 × 8 MB, 40 × 20 s × 5 ÷ 8,000 and 240 s × 0.384 ÷ 8,000.
        assertThat(estimate.keyFigures().gigabytesStored()).contains(new BigDecimal("1.47152"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1080x1920, 1080x1920", "1000×1000, 1000x1000", "2048X1080, 2048x1080", "2K, 2k"})
    void a_frame_size_is_a_name_or_any_width_and_height(String size, String read) {
        EstimateRequest request = read(
                "{'stages':[{'kind':'generate','offer':'lab/minutes','clips':1,'seconds':20,'size':'" + size + "'}]}");

        assertThat(((Stage.Generate) request.scenario().stages().get(0)).size().text())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"700", "'700'", "' 700 '", "7e2", "700.0", "7.00E+2"})
    void numbers_and_texts_of_numbers_are_the_same(String clips) {
        Stage.Generate stage = (Stage.Generate)
                read(oneStage("'clips':" + clips)).scenario().stages().get(0);

        assertThat(stage.clips()).isEqualTo(700);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    -5      | negative
                    '-5'    | negative
                    0       | between 1 and 1,000,000
                    1e9     | between 1 and 1,000,000
                    1e30    | plain number
                    1e2000000 | plain number
                    1e-400  | plain number
                    1.5     | whole number
                    'abc'   | plain number
                    '1e9'   | plain number
                    '1,5'   | without commas
                    ''      | Enter a number
                    null    | Enter a number
                    true    | plain number
                    'NaN'   | plain number
                    []      | one value
                    {}      | one value
                    """)
    void a_count_that_is_not_one_is_told_at_its_field(String clips, String message) {
        assertThat(errors(oneStage("'clips':" + clips)))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("stages[0].clips"))
                .satisfies(error -> assertThat(error.message()).contains(message));
    }

    @Test
    void names_are_data_whatever_they_say() {
        String name = "=cmd|' /C calc'!A0 <script>alert(1)</script> \uD834\uDD1E";
        EstimateRequest request = EstimateRequestReader.read(
                ("{\"stages\":[{\"kind\":\"labour\",\"name\":\"" + name + "\",\"quantity\":1,\"price\":2}]}")
                        .getBytes(StandardCharsets.UTF_8),
                BOOK,
                TODAY);

        assertThat(request.scenario().stages().get(0).name()).isEqualTo(name);
    }

    @Test
    void a_name_of_ten_thousand_characters_is_too_long() {
        assertThat(errors(oneStage("'clips':1,'name':'" + "x".repeat(10_000) + "'")))
                .containsExactly(new FieldError("stages[0].name", "Use at most 80 characters; this has 10,000."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "x\\udc00y"})
    void half_a_character_is_refused_because_nobody_could_write_it_back(String name) {
        assertThat(errors(oneStage("'clips':1,'name':'" + name + "'")))
                .extracting(FieldError::field)
                .containsExactly("stages[0].name");
    }

    @Test
    void what_takes_are_made_from_can_be_said() {
        Stage stage = read(oneStage("'clips':7,'inputSeconds':6.2,'references':'3'"))
                .scenario()
                .stages()
                .get(0);

        assertThat(((Stage.Generate) stage).input()).isEqualTo(new InputMedia(Optional.of(new BigDecimal("6.2")), 3));
    }

    @Test
    void fields_that_would_be_ignored_are_named() {
        List<FieldError> errors =
                errors("{'stage':[],'stages':[" + takes("'clips':1,'months':3,'clip\\ud800':4") + "]}");

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactly("stage", "stages[0].months", "stages[0].clip?");
        assertThat(errors.get(1).message())
                .startsWith("There is no such field; there are kind, id, name, offer, clips, ")
                .endsWith("batch, inputSeconds, references, when.");
    }

    @Test
    void very_many_unknown_fields_get_a_short_answer() {
        StringBuilder json = new StringBuilder("{'stages':[]");
        for (int i = 0; i < 50_000; i++) {
            json.append(",'f").append(i).append("':0");
        }

        assertThat(errors(json.append('}').toString())).hasSizeLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'stages':null}", "{'stages':[]}", "{'stages':{}}", "{'stages':'x'}"})
    void stages_are_needed(String json) {
        assertThat(errors(json)).extracting(FieldError::field).containsExactly("stages");
    }

    @Test
    void sixty_stages_are_the_most() {
        String stage = takes("'clips':1");

        assertThat(read("{'stages':[" + (stage + ",").repeat(59) + stage + "]}")
                        .scenario()
                        .stages())
                .hasSize(60);
        assertThat(errors("{'stages':[" + (stage + ",").repeat(60) + stage + "]}"))
                .containsExactly(new FieldError("stages", "A scenario has at most 60 stages."));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(errors("{'currency':'usd','asOf':'22.11.2026','markupPercent':-1,'finishedSeconds':0,"
                        + "'stages':[{'kind':'genrate'},{'kind':'generate','offer':'no/such','clips':1,'seconds':1,"
                        + "'size':'720p'},7,{'kind':'store','offer':'lab/minutes','gb':1,'months':1}]}"))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "currency",
                        "asOf",
                        "markupPercent",
                        "finishedSeconds",
                        "stages[0].kind",
                        "stages[1].offer",
                        "stages[2]",
                        "stages[3].offer");
    }

    @Test
    void exchange_rates_are_checked() {
        assertThat(errors("{'stages':[" + takes("'clips':1") + "],'exchangeRates':["
                        + "{'from':'USD','to':'EUR','rate':0.9,'date':'2026-11-20'},"
                        + "{'from':'USD','to':'EUR','rate':0.8,'date':'2026-11-20'},"
                        + "{'from':'USD','to':'USD','rate':1,'date':'2026-11-20'},"
                        + "{'from':'USD','to':'XXX','rate':0},"
                        + "{'from':'USD','to':'GBP','rate':'0.8','date':'yesterday','by':'me'},"
                        + "5]}"))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "exchangeRates[1]",
                        "exchangeRates[2].to",
                        "exchangeRates[3].to",
                        "exchangeRates[3].rate",
                        "exchangeRates[3].date",
                        "exchangeRates[4].by",
                        "exchangeRates[4].date",
                        "exchangeRates[5]");
    }

    private static String takes(String fields) {
        return "{'kind':'generate','offer':'lab/minutes','seconds':20,'size':'720p'," + fields + "}";
    }

    private static String oneStage(String fields) {
        return "{'stages':[" + takes(fields) + "]}";
    }

    /** @param json with apostrophes for quotes */
    private static EstimateRequest read(String json) {
        return EstimateRequestReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), BOOK, TODAY);
    }

    private static List<FieldError> errors(String json) {
        Problem problem = catchThrowableOfType(Problem.class, () -> read(json));
        assertThat(problem.status()).isEqualTo(422);
        return problem.errors();
    }
}
