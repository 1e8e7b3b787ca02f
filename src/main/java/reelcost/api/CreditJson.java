package reelcost.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.BigMoney;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.CreditSale;

/** A provider's own coin. */
@Schema(name = "Credit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CreditJson(
        String name,
        @Schema(description = "Of one; left out where it depends on how many are used.") MoneyJson price,
        @Schema(description = "Whole packs are bought, for all stages that use the offer together.") LotJson pack,
        @Schema(description = "Months of a plan are bought, for all stages that use the offer together.") LotJson plan,
        @Schema(description = "Whether each clip is rounded up to a whole one.") boolean wholePerClip) {
    static CreditJson of(Credit credit) {
        return new CreditJson(
                credit.name(),
                credit.price().map(MoneyJson::of).orElse(null),
                credit.sale() instanceof CreditSale.Packs packs ? LotJson.of(packs, Optional.empty()) : null,
                credit.sale() instanceof CreditSale.Plan plan ? LotJson.of(plan, plan.further()) : null,
                credit.wholePerClip());
    }

    /** What credits come in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CreditLot")
    record LotJson(
            MoneyJson price,
            @Schema(examples = "625") String credits,
            @Schema(description = "What each further credit costs; left out where none is sold.") MoneyJson further) {
        static LotJson of(CreditSale.Lots lot, Optional<BigMoney> further) {
            return new LotJson(
                    MoneyJson.of(lot.price()),
                    PricingJson.plain(lot.credits()),
                    further.map(MoneyJson::of).orElse(null));
        }
    }
}
