package reelcost.api;

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
        @Schema(
                        enumeration = {"built-in", "own", "imported"},
                        description = "Who put the rate into the book: it came with the program, or the studio did.")
                String origin) {
    static SourceJson of(Offer offer) {
        Source source = offer.source();
        return new SourceJson(
                source.where(),
                source.dated(),
                source.confidence().name().toLowerCase(Locale.ROOT),
                offer.origin().code());
    }
}
