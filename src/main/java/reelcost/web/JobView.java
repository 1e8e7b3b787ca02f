package reelcost.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reelcost.domain.plan.FieldError;
import reelcost.domain.plan.StageText;
import reelcost.domain.rate.RateBook;

/** The fields of a job in a form, with what they offer to choose from. */
record JobView(FieldView fields, OptionViews options) {
    static JobView of(Map<String, String> values, List<FieldError> errors, RateBook book, LocalDate day) {
        return new JobView(
                new FieldView(values, errors),
                OptionViews.of(new StageText("generate", "takes", values), List.of(), book, day));
    }

    public boolean audio() {
        return List.of("yes", "true", "on").contains(fields.value("audio").strip());
    }
}
