package reelcost.app;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import reelcost.domain.rate.RateBook;
import reelcost.store.book.RateBookLoader;

/** Reads the built-in rate book once; a book with an error in it stops the start. */
final class BuiltInRateBook {
    @Produces
    @Singleton
    RateBook rateBook() {
        return RateBookLoader.builtIn();
    }
}
