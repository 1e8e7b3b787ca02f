package reelcost.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the app, so that tests can set it. */
final class ClockProducer {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
