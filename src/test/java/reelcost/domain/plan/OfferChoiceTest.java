package reelcost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.StageTexts;
import reelcost.testsupport.Stages;

/** The offer lab/gone was retired on 24 September 2026; its successor is lab/sizes. */
class OfferChoiceTest {
    private static final RateBook BOOK = Books.everyShape();
    private static final LocalDate AFTER = LocalDate.of(2026, 9, 24);
    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 23);
    private static final Stage GONE = Stages.generate("drafts", "lab/gone", 700, "20");
    private static final String REFUSAL =
            "lab · gone was retired on 24 Sep 2026 and can't be bought for a new plan. Choose its successor, lab · sizes.";

    @Test
    void a_new_stage_can_not_be_bought_from_a_retired_offer() {
        assertThat(new OfferChoice(BOOK, AFTER, List.of()).refusal(GONE)).contains(new FieldError("offer", REFUSAL));
        assertThat(new OfferChoice(BOOK, BEFORE, List.of()).refusal(GONE)).isEmpty();
    }

    @Test
    void a_saved_stage_keeps_its_offer_and_no_other_stage_gets_it() {
        assertThat(new OfferChoice(BOOK, AFTER, List.of(GONE)).refusal(GONE)).isEmpty();
        assertThat(new OfferChoice(BOOK, AFTER, List.of(GONE)).refusal(Stages.generate("drafts", "lab/gone", 1, "8")))
                .isEmpty();
        assertThat(new OfferChoice(BOOK, AFTER, List.of(GONE)).refusal(Stages.generate("more", "lab/gone", 1, "8")))
                .isPresent();
        assertThat(new OfferChoice(BOOK, AFTER, List.of(Stages.generate("drafts", "lab/range", 1, "8"))).refusal(GONE))
                .isPresent();
    }

    @Test
    void previews_are_refused_like_takes_and_a_price_of_one_s_own_is_not() {
        OfferChoice choice = new OfferChoice(BOOK, AFTER, List.of());

        assertThat(choice.refusal(Stages.sheetsByFrames("sheets", "lab/gone", 1, 8, 4)))
                .isPresent();
        assertThat(choice.refusal(Stages.sheetsAt("sheets", "0.05", 1))).isEmpty();
        assertThat(choice.refusal(Stages.labour("edit", "1", "80"))).isEmpty();
    }

    @Test
    void an_offer_whose_end_is_announced_can_still_be_chosen() {
        assertThat(new OfferChoice(BOOK, AFTER, List.of()).refusal(Stages.generate("drafts", "lab/ending", 1, "8")))
                .isEmpty();
    }

    @Test
    void what_is_read_loses_the_stage_and_says_why_at_its_field() {
        List<StageText> texts = List.of(
                StageTexts.of("labour").withKey("crew"),
                StageTexts.of("generate").with("offer", "lab/gone"));
        ScenarioReader.Result result =
                ScenarioReader.read(texts, BOOK).refusing(new OfferChoice(BOOK, AFTER, List.of()));

        assertThat(result.stages()).containsOnlyKeys(0);
        assertThat(result.errors()).containsExactly(new FieldError("stages[1].offer", REFUSAL));
    }
}
