package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.RequestPrice;

/** What storage charges beside the volume; what is not known is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Handling", description = "What storage charges beside the volume; what is not known is left out.")
record HandlingJson(
        @Schema(examples = "0.01", description = "What reading back costs for a gigabyte as it is billed; 0 if free.")
                String retrieval,
        @Schema(description = "Requests that put something in.") RequestsJson writes,
        @Schema(description = "Requests that get something out.") RequestsJson reads) {

    /** What requests cost. */
    @Schema(name = "RequestPrice")
    record RequestsJson(
            @Schema(examples = "4.50") String price,
            @Schema(examples = "1000000", description = "How many requests the price is for.") int per,
            @Schema(examples = "10000000", description = "Requests a month that cost nothing.") long free,
            @Schema(description = "Whether as many as the price is for are paid whole once they are begun.")
                    boolean wholeBlocks) {
        static RequestsJson of(RequestPrice requests, CurrencyUnit currency) {
            return new RequestsJson(
                    PricingJson.money(requests.price(), currency),
                    requests.per(),
                    requests.free(),
                    requests.wholeBlocks());
        }
    }

    static HandlingJson of(Handling handling, CurrencyUnit currency) {
        return new HandlingJson(
                handling.retrieval().price().map(PricingJson::plain).orElse(null),
                handling.writes()
                        .map(requests -> RequestsJson.of(requests, currency))
                        .orElse(null),
                handling.reads()
                        .map(requests -> RequestsJson.of(requests, currency))
                        .orElse(null));
    }
}
