package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.testsupport.Stages;

class ScheduleTest {
    private static final Schedule SCHEDULE = new Schedule(YearMonth.of(2026, 11), 4, 2, 6);

    @ParameterizedTest
    @ValueSource(strings = {"made", "making", "front", "review", "1", "3", "2-4", "720"})
    void a_timing_is_read_as_it_is_written(String code) {
        assertThat(Timing.parse(code).map(Timing::code)).contains(code);
    }

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource({"03, 3", "2 - 4, 2-4", "2–4, 2-4", "4-4, 4"})
    void months_have_one_form(String typed, String code) {
        assertThat(Timing.parse(typed).map(Timing::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "721", "4-2", "0-3", "1-721", "-1", "1-", "1.5", "1,2", "evenly", "Making", "1e2"})
    void anything_else_is_no_timing(String typed) {
        assertThat(Timing.parse(typed)).isEmpty();
    }

    @Test
    void no_months_are_named_that_are_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Timing.Months(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timing.Months(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Timing.Months(1, 721));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "61, 0, 0", "1, -1, 0", "1, 61, 0", "1, 0, -1", "1, 0, 601"})
    void a_schedule_with_too_few_or_too_many_months_is_refused(int making, int review, int retention) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(YearMonth.of(2026, 11), making, review, retention))
                .withMessageContaining("months of");
    }

    @Test
    void months_are_made_reviewed_and_kept_in_turn() {
        assertThat(Stream.of(1, 4, 5, 6, 7, 12).map(SCHEDULE::phase))
                .extracting(phase -> phase.orElseThrow().code())
                .containsExactly("making", "making", "review", "review", "retention", "retention");
        assertThat(SCHEDULE.phase(13)).isEmpty();
        assertThat(SCHEDULE.calendarMonth(3)).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void stages_lie_where_is_usual_for_their_kind() {
        assertThat(SCHEDULE.span(Stages.generate("a", "lab/minutes", 1, "5"))).isEqualTo(evenly(1, 4));
        assertThat(SCHEDULE.span(Stages.sheetsAt("a", "0.10", 1))).isEqualTo(evenly(1, 4));
        assertThat(SCHEDULE.span(Stages.upscale("a", "lab/upscale", 1, "5"))).isEqualTo(evenly(1, 4));
        assertThat(SCHEDULE.span(Stages.labour("a", "1", "5"))).isEqualTo(evenly(1, 4));
        assertThat(SCHEDULE.span(Stages.other("a", "1", "5"))).isEqualTo(evenly(1, 4));
        assertThat(SCHEDULE.span(Stages.store("a", "cloud/store", "1", 24))).isEqualTo(evenly(1, 1));
        assertThat(SCHEDULE.span(Stages.download("a", "cloud/egress", "1"))).isEqualTo(evenly(6, 6));
        assertThat(new Schedule(YearMonth.of(2026, 11), 4, 0, 6).span(Stages.download("a", "cloud/egress", "1")))
                .isEqualTo(evenly(4, 4));
    }

    @Test
    void storage_is_paid_for_as_long_as_it_is_kept() {
        Stage.Store store = Stages.store("a", "cloud/store", "1", 24);
        Stage.Store toTheEnd =
                new Stage.Store("a", "", store.offerId(), store.volume(), 1, Keep.TO_THE_END, Timing.parse("2-3"));

        assertThat(SCHEDULE.paid(store)).isEqualTo(evenly(1, 24));
        assertThat(SCHEDULE.paid(store.timed(Timing.parse("3-5")))).isEqualTo(evenly(3, 28));
        assertThat(SCHEDULE.paid(toTheEnd)).isEqualTo(evenly(2, 12));
        assertThat(SCHEDULE.paid(toTheEnd.timed(Timing.parse("20")))).isEqualTo(evenly(20, 20));
        assertThat(SCHEDULE.paid(Stages.labour("b", "1", "5"))).isEqualTo(evenly(1, 4));
    }

    @Test
    void review_is_the_months_of_review_or_the_last_of_making() {
        Stage edit = Stages.labour("a", "1", "5").timed(Timing.parse("review"));

        assertThat(SCHEDULE.span(edit)).isEqualTo(evenly(5, 6));
        assertThat(new Schedule(YearMonth.of(2026, 11), 4, 0, 6).span(edit)).isEqualTo(evenly(4, 4));
    }

    @Test
    void a_stage_that_says_when_lies_there() {
        Stage edit = Stages.labour("a", "1", "5");

        assertThat(SCHEDULE.span(edit.timed(Timing.parse("14-15")))).isEqualTo(evenly(14, 15));
        assertThat(SCHEDULE.span(Stages.download("b", "cloud/egress", "1").timed(Timing.parse("making"))))
                .isEqualTo(evenly(1, 4));
        assertThat(SCHEDULE.span(edit.timed(Timing.parse("front"))).weights())
                .containsExactly(new BigDecimal("4"), new BigDecimal("2"), new BigDecimal("1"), new BigDecimal("1"));
        assertThat(new Schedule(YearMonth.of(2026, 11), 1, 0, 0).span(edit.timed(Timing.parse("front"))))
                .isEqualTo(evenly(1, 1));
    }

    private static Schedule.Span evenly(int first, int last) {
        return Schedule.Span.evenly(first, last);
    }
}
