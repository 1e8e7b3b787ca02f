package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import reelcost.app.DoOnce;
import reelcost.app.ImportRates;
import reelcost.app.RateBooks;

/** The editions of the rate book, each to be taken away, and what was imported into the newest. */
@Path("/rates")
public class BookPages {
    private static final int MOST_EDITIONS = 100;

    record book(List<BookView.Imported> imports, List<BookView.Edition> editions, boolean more)
            implements TemplateInstance {}

    private final RateBooks books;
    private final ImportRates imports;
    private final DoOnce doOnce;

    BookPages(RateBooks books, ImportRates imports, DoOnce doOnce) {
        this.books = books;
        this.imports = imports;
        this.doOnce = doOnce;
    }

    @GET
    @Path("/book")
    @Produces(MediaType.TEXT_HTML)
    public Response book() {
        List<BookView.Edition> editions = books.latest(MOST_EDITIONS + 1).stream()
                .map(BookView.Edition::of)
                .toList();
        return Fragments.page(
                200,
                new book(
                        imports.imports().stream().map(BookView.Imported::of).toList(),
                        editions.subList(0, Math.min(MOST_EDITIONS, editions.size())),
                        editions.size() > MOST_EDITIONS));
    }

    @GET
    @Path("/book.json")
    public Response download(@QueryParam("edition") String asked) {
        String edition = Optional.ofNullable(asked).orElse(books.current().edition());
        String json = books.json(edition);
        return Downloads.json("reelcost-rate-book-" + edition + ".json", json);
    }

    /** Takes an import back. */
    @POST
    @Path("/book")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response remove(MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        return Paths.seeOther(doOnce.once(form.digest("/rates/book"), () -> {
            imports.takeBack(form.get("import"));
            return "/rates/book";
        }));
    }
}
