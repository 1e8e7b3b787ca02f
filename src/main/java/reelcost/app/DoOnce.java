package reelcost.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import reelcost.store.ReceiptRow;

/** Does what a form asks for once, however often the same form is sent: a double click or a retry makes one thing. */
@ApplicationScoped
public class DoOnce {
    private final ReceiptRow.Rows receipts;
    private final Clock clock;

    DoOnce(ReceiptRow.Rows receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * Runs the work in one transaction with its receipt, unless it has been done.
     *
     * @param digest of everything the form says, 64 hexadecimal digits
     * @param work returns where to go next
     * @return where the work said to go, now or the first time
     */
    public String once(String digest, Supplier<String> work) {
        Optional<String> before = QuarkusTransaction.requiringNew().call(() -> receipts.location(digest));
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                ReceiptRow claimed = receipts.claim(digest, clock.instant()).orElseThrow(AlreadyClaimed::new);
                claimed.location = work.get();
                return claimed.location;
            });
        } catch (AlreadyClaimed meanwhile) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> receipts.location(digest).orElseThrow(() -> new Stale("form")));
        }
    }

    /** The same form came twice at the same moment, and the other one was quicker. */
    private static final class AlreadyClaimed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
