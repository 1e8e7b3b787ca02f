package reelcost.domain.plan;

import java.util.List;

/** One way of making a production: stages in order, each with a key of its own. */
public record Scenario(String name, List<Stage> stages) {
    public static final int MOST_STAGES = 60;

    public Scenario {
        stages = List.copyOf(stages);
    }
}
