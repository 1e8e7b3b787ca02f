package reelcost.api;

import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps the cookie that guards forms away from programs, which have none. */
public class NoCookies {
    /** Filters of responses run from the highest priority down; the one that sets the cookie has 5,000. */
    private static final int AFTER_FORMS = 100;

    private final String cookie;

    NoCookies(@ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token") String cookie) {
        this.cookie = cookie;
    }

    @ServerResponseFilter(priority = AFTER_FORMS)
    void remove(RoutingContext context) {
        if (context.normalizedPath().startsWith(ProblemResponses.ROOT)) {
            context.response().removeCookie(cookie, false);
        }
    }
}
