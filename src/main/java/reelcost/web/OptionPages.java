package reelcost.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reelcost.app.RateBooks;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.Service;

/** The options of long lists, for pages that hold only what is chosen. Their address settles them: a browser asks once. */
@Path("/options")
@Produces(MediaType.TEXT_HTML)
public class OptionPages {
    static final String OFFERS = "/options/offers";
    static final String CODECS = "/options/codecs";
    static final String SIZES = "/options/sizes";

    record options(Map<String, List<OptionViews.Option>> groups) implements TemplateInstance {}

    private final RateBooks books;

    OptionPages(RateBooks books) {
        this.books = books;
    }

    @GET
    @Path("/offers")
    public Response offers(
            @QueryParam("service") @DefaultValue("") String service,
            @QueryParam("edition") @DefaultValue("") String edition,
            @QueryParam("day") @DefaultValue("") String day) {
        Service sold = Arrays.stream(Service.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(service))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        RateBook book = books.edition(edition);
        return kept(OptionViews.selling(sold, book, day(day)));
    }

    @GET
    @Path("/codecs")
    public Response codecs() {
        return kept(OptionViews.codecs(books.current().dataRates()));
    }

    @GET
    @Path("/sizes")
    public Response sizes() {
        return kept(OptionViews.SIZES);
    }

    private static Response kept(Map<String, List<OptionViews.Option>> groups) {
        return Fragments.answer(200, new options(groups))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .build();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new NotFoundException();
        }
    }
}
