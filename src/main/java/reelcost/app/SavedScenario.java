package reelcost.app;

import reelcost.domain.plan.Scenario;

/** A scenario as it is stored, with the version that an edit must name. */
public record SavedScenario(long id, int version, Scenario scenario) {}
