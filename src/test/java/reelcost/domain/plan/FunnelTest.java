package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static reelcost.domain.plan.FunnelStep.DRAFTS;
import static reelcost.domain.plan.FunnelStep.FINALS;
import static reelcost.domain.plan.FunnelStep.PROMPTS;
import static reelcost.domain.plan.FunnelStep.SELECTS;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunnelTest {
    /** @param typed {@code prompts=700 draftsRate=50} */
    private static Funnel.Result solve(String typed) {
        Map<String, String> texts = new HashMap<>();
        Arrays.stream(typed.split(" ")).filter(text -> !text.isEmpty()).forEach(text -> {
            String[] parts = text.split("=");
            texts.put(parts[0], parts[1]);
        });
        TextFields fields = new TextFields(texts::get);
        Funnel funnel = Funnel.read(fields);
        assertThat(fields.errors()).isEmpty();
        return funnel.solve();
    }

    private static SolvedFunnel solved(String typed) {
        Funnel.Result result = solve(typed);
        assertThat(result).isInstanceOf(Funnel.Result.Solved.class);
        return ((Funnel.Result.Solved) result).funnel();
    }

    private static List<FieldError> errors(String typed) {
        Funnel.Result result = solve(typed);
        assertThat(result).isInstanceOf(Funnel.Result.Unsolved.class);
        return ((Funnel.Result.Unsolved) result).errors();
    }

    private static List<Integer> counts(SolvedFunnel funnel) {
        return funnel.rows().stream().map(SolvedFunnel.Row::count).toList();
    }

    private static List<String> percents(SolvedFunnel funnel) {
        return funnel.rows().stream()
                .map(row -> row.percent().map(Object::toString).orElse("-"))
                .toList();
    }

    @Test
    void the_founding_case_is_seven_hundred_to_fifty_five() {
        SolvedFunnel funnel =
                solved("prompts=700 previewsRate=100 draftsRate=100 selects=55 finalsRate=100 upscaledRate=100");
        assertThat(counts(funnel)).containsExactly(700, 700, 700, 55, 55, 55);
        assertThat(percents(funnel)).containsExactly("-", "100", "100", "7.857", "100", "100");
        assertThat(funnel.percent(FINALS, PROMPTS)).hasToString("7.857");
        assertThat(funnel.forEach(DRAFTS, FINALS)).hasToString("12.73");
        assertThat(funnel.rows().get(3).working()).isEqualTo("as given");
    }

    @Test
    void backwards_every_step_is_a_whole_number_and_rounded_up() {
        SolvedFunnel even =
                solved("previewsRate=100 draftsRate=50 selectsRate=10 finalsRate=100 finals=55 upscaledRate=100");
        assertThat(counts(even)).containsExactly(1_100, 1_100, 550, 55, 55, 55);
        assertThat(even.rows().get(1).working()).isEqualTo("550 ÷ 50 %");
        // 55 / 7 % = 785.71; 786 / 30 % = 2,620; 2,620 / 90 % = 2,911.11.
        SolvedFunnel odd =
                solved("previewsRate=90 draftsRate=30 selectsRate=7 finalsRate=100 finals=55 upscaledRate=100");
        assertThat(counts(odd)).containsExactly(2_912, 2_620, 786, 55, 55, 55);
        assertThat(odd.rows().get(2).working()).isEqualTo("55 ÷ 7 % = 785.71, rounded up");
        assertThat(odd.rows().get(0).working()).isEqualTo("2,620 ÷ 90 % = 2,911.11, rounded up");
    }

    @Test
    void forwards_a_step_is_rounded_half_up_and_says_so() {
        // 75 % of 250 = 187.5; 12.5 % of 188 = 23.5; 10 % of 24 = 2.4.
        SolvedFunnel funnel =
                solved("prompts=250 previewsRate=100 draftsRate=75 selectsRate=12.5 finalsRate=10 upscaledRate=100");
        assertThat(counts(funnel)).containsExactly(250, 250, 188, 24, 2, 2);
        assertThat(funnel.rows().get(2).working()).isEqualTo("75 % of 250 = 187.5, rounded half up");
        assertThat(funnel.rows().get(1).working()).isEqualTo("100 % of 250");
    }

    @Test
    void between_two_numbers_the_one_rate_that_is_left_open_follows() {
        // 40 % of 700 = 280 from above, 55 / 50 % = 110 from below; 110 / 280 = 39.286 %.
        SolvedFunnel funnel =
                solved("prompts=700 previewsRate=100 draftsRate=40 finalsRate=50 finals=55 upscaledRate=100");
        assertThat(counts(funnel)).containsExactly(700, 700, 280, 110, 55, 55);
        assertThat(percents(funnel)).containsExactly("-", "100", "40", "39.286", "50", "100");
    }

    @Test
    void numbers_and_rates_may_say_the_same_twice_in_either_direction() {
        String rest = " finalsRate=100 upscaledRate=100";
        assertThat(counts(solved("prompts=700 previewsRate=100 draftsRate=50 drafts=350 selectsRate=10" + rest)))
                .containsExactly(700, 700, 350, 35, 35, 35);
        // Backwards 3 / 70 % = 4.29, so 5, though forwards 70 % of 5 = 3.5, so 4.
        assertThat(counts(solved("prompts=5 previewsRate=70 previews=3 draftsRate=100 selectsRate=100" + rest)))
                .containsExactly(5, 3, 3, 3, 3, 3);
    }

    @Test
    void figures_that_contradict_each_other_are_told_at_the_later_one() {
        assertThat(
                        errors(
                                "prompts=700 previewsRate=100 draftsRate=50 selectsRate=10 selects=55 finalsRate=100 upscaledRate=100"))
                .containsExactly(new FieldError(
                        "selects",
                        "The figures contradict each other: by the percentages, 700 prompts make 35, not 55"
                                + " selects. Leave one of the numbers or percentages blank."));
    }

    @Test
    void a_step_has_no_more_than_the_step_before() {
        assertThat(errors("prompts=55 previewsRate=100 draftsRate=100 selects=700 finalsRate=100 upscaledRate=100"))
                .containsExactly(new FieldError("selects", "There can't be more selects (700) than drafts (55)."));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "prompts=700 previewsRate=100 finals=55 upscaledRate=100, drafts,"
                + " 'Give the number of drafts here, or which percentage of the previews become drafts.'",
        "prompts=700 previewsRate=100 draftsRate=50 selectsRate=10 finalsRate=90, upscaled,"
                + " 'Give the number of upscaled clips here, or which percentage of the finals become upscaled clips.'",
        "finals=55 finalsRate=100 selectsRate=10 draftsRate=50 upscaledRate=100, prompts,"
                + " 'Give the number of prompts here, or below which percentage of them become previews.'",
        "draftsRate=50, prompts,"
                + " 'Give the number of at least one step, here or below: percentages alone make no number.'"
    })
    void a_funnel_with_too_little_says_what_is_missing(String typed, String field, String message) {
        assertThat(errors(typed)).containsExactly(new FieldError(field, message));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(errors("drafts=350"))
                .extracting(FieldError::field)
                .containsExactly("prompts", "previews", "selects", "finals", "upscaled");
    }

    @Test
    void a_rate_that_leaves_nothing_or_needs_too_much_is_told_at_the_rate() {
        assertThat(errors("prompts=4 previewsRate=10 draftsRate=100 selectsRate=100 finalsRate=100 upscaledRate=100"))
                .containsExactly(
                        new FieldError("previewsRate", "Of 4 prompts less than half a one is left at this rate."));
        assertThat(
                        errors(
                                "previewsRate=0.001 previews=55 draftsRate=100 selectsRate=100 finalsRate=100 upscaledRate=100"))
                .containsExactly(new FieldError(
                        "previewsRate",
                        "At this rate 55 previews take 5,500,000 prompts; at most 1,000,000 can be planned."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "101", "abc", "1e9", "1,5", "<b>5</b>", "0.0001"})
    void a_rate_that_is_none_is_refused(String typed) {
        TextFields fields = new TextFields(Map.of("prompts", "10", "previewsRate", typed)::get);
        Funnel.read(fields);
        assertThat(fields.errors()).extracting(FieldError::field).containsExactly("previewsRate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "1000001", "abc", "1e9", "1,5", "1.5"})
    void a_number_that_is_none_is_refused(String typed) {
        TextFields fields = new TextFields(Map.of("prompts", typed)::get);
        Funnel.read(fields);
        assertThat(fields.errors()).extracting(FieldError::field).containsExactly("prompts");
    }

    @Test
    void prompts_worked_out_backwards_are_never_too_few_and_one_less_would_be() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            int finals = 1 + random.nextInt(500);
            int rate = 2 + random.nextInt(99);
            SolvedFunnel funnel = solved("previewsRate=100 draftsRate=100 selectsRate=" + rate
                    + " finalsRate=100 finals=" + finals + " upscaledRate=100");
            long drafts = funnel.count(DRAFTS);
            assertThat(drafts * rate).isGreaterThanOrEqualTo(finals * 100L);
            assertThat((drafts - 1) * rate).isLessThan(finals * 100L);
            assertThat(funnel.count(SELECTS)).isEqualTo(finals);
        }
    }
}
