package reelcost.export;

import reelcost.domain.estimate.Estimate;

/** One column of a comparison: a scenario's name and what it costs. */
public record ScenarioEstimate(String scenario, Estimate estimate) {}
