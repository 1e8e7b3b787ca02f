package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Source;

/** Where a price was read. */
@Schema(name = "Source", description = "Where the rate was read.")
record SourceJson(
        String where,
        @Schema(
                        description = "As exactly as is known.",
                        examples = {"2026", "2026-08", "2026-08-21"})
                String dated,
        @Schema(enumeration = {"official", "secondary", "estimate"}) String confidence,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        enumeration = {"built-in", "own", "imported"},
                        description =
                                "Who put the rate into the book: it came with the program, or the studio did; of a line.")
                String origin) {
    static SourceJson of(Source source) {
        return of(source, null);
    }

    /** Where an offer's rates were read, and who put them in. */
    static SourceJson of(Offer offer) {
        return of(offer.source(), offer.origin().code());
    }

    private static SourceJson of(Source source, String origin) {
        return new SourceJson(
                source.where(), source.dated(), source.confidence().name().toLowerCase(Locale.ROOT), origin);
    }
}
