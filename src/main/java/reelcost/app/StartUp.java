package reelcost.app;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import reelcost.config.ReelcostConfig;
import reelcost.domain.rate.RateBook;
import reelcost.store.ProductionRow;
import reelcost.store.ReceiptRow;
import reelcost.store.ScenarioRow;

/** What happens once when the app starts: the rate book is read, an empty database gets the sample, old receipts go. */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger("reelcost");
    private static final Duration RECEIPTS_LAST = Duration.ofDays(30);

    private final EditProductions edit;
    private final ProductionRow.Rows productions;
    private final ReceiptRow.Rows receipts;
    private final ScenarioRow.Rows scenarios;
    private final RateBooks books;
    private final ReelcostConfig config;
    private final Clock clock;

    StartUp(
            EditProductions edit,
            ProductionRow.Rows productions,
            ReceiptRow.Rows receipts,
            ScenarioRow.Rows scenarios,
            RateBooks books,
            ReelcostConfig config,
            Clock clock) {
        this.edit = edit;
        this.productions = productions;
        this.receipts = receipts;
        this.scenarios = scenarios;
        this.books = books;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void onStart(
            @Observes StartupEvent event,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        RateBook book = books.open();
        books.doubts().forEach(LOG::warn);
        scenarios.rememberEdition(book.edition());
        receipts.forgetBefore(clock.instant().minus(RECEIPTS_LAST));
        if (config.sampleData() && productions.count() == 0) {
            edit.create(SampleProduction.production(YearMonth.now(clock)), SampleProduction.scenarios(), true);
        }
        LOG.infof(
                "Reelcost with %d offers of rate book %s. Open http://%s:%d",
                book.offers().size(), book.edition(), host, port);
    }
}
