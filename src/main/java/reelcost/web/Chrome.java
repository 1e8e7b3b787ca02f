package reelcost.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import reelcost.app.RateBooks;

/** What the layout of every page needs. */
@Named("chrome")
@Singleton
public final class Chrome {
    /** One of the places that the header leads to. */
    public record Place(String name, String path) {}

    private static final List<Place> NAVIGATION = List.of(
            new Place("Productions", "/"),
            new Place("Quick estimate", "/quick"),
            new Place("Shoot-out", "/shootout"),
            new Place("Funnel", "/funnel"),
            new Place("Rates", "/rates"),
            new Place("API", "/api"));

    private final RateBooks books;
    private final Assets assets;

    Chrome(RateBooks books, Assets assets) {
        this.books = books;
        this.assets = assets;
    }

    public List<Place> navigation() {
        return NAVIGATION;
    }

    public String edition() {
        return books.current().edition();
    }

    public int offers() {
        return books.current().offers().size();
    }

    /** A token for one form of one page, by which the same form sent twice is known. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    /** The address of one of our own style sheets or scripts, which changes with its content. */
    public String asset(String path) {
        return assets.address(path);
    }
}
