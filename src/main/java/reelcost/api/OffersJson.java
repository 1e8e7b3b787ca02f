package reelcost.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some or all offers of the rate book. */
@Schema(name = "Offers")
record OffersJson(
        @Schema(description = "The edition of the rate book.") String rateEdition,
        @Schema(description = "The day that the offers' status is told for.") LocalDate asOf,
        List<OfferJson> offers) {}
