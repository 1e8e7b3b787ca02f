package reelcost.domain.rate;

import java.util.List;

/** Which clip lengths an offer makes: one rule for every clip, or a rule for each kind of clip. */
public sealed interface Durations permits DurationRule, DurationsByCondition {
    /** The rule for a clip, whatever length it is itself; never one of another kind of clip. */
    Match match(ClipSpec clip);

    /** All rules, whatever the clip. */
    List<DurationRule> rules();

    /** What a look-up finds: a rule, or why there is none. */
    sealed interface Match {
        /** @param when which clips the rule is for */
        record Found(DurationRule rule, Conditions when) implements Match {
            /** For people: {@code 6, 8, 10 s}, or {@code 6, 8, 10 s (1440p)}. */
            @Override
            public String toString() {
                return rule + (when.specificity() == 0 ? "" : " (" + when + ")");
            }
        }

        record NotMade(RateTable.Match.NotOffered refusal) implements Match {}
    }
}
