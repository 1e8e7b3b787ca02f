package reelcost.app;

import java.util.Optional;
import reelcost.domain.plan.Scenario;

/**
 * A scenario as it is stored.
 *
 * @param version that an edit must name
 * @param edition of the rate book that it is priced with
 * @param declined the newer edition whose prices somebody has looked at and not taken
 */
public record SavedScenario(long id, int version, Scenario scenario, String edition, Optional<String> declined) {}
