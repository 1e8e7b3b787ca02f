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
        Optional<String> now = QuarkusTransaction.requiringNew().call(() -> {
            Optional<ReceiptRow> claimed = receipts.claim(digest, clock.instant());
            if (claimed.isEmpty()) {
                QuarkusTransaction.setRollbackOnly();
                return Optional.<String>empty();
            }
            String location = work.get();
            claimed.get().location = location;
            return Optional.of(location);
        });
        return now.orElseGet(() -> QuarkusTransaction.requiringNew()
                .call(() -> receipts.location(digest).orElseThrow(() -> new Stale("form"))));
    }
}
