package reelcost.domain.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Standing;

/**
 * One priced row of an estimate.
 *
 * @param stageKey the stage it comes from; for contingency and markup the category's code
 * @param stageName as the producer called it
 * @param quantity empty where it is not known
 * @param unitPrice empty where no single price times the quantity gives the amount: several tiers, a clip table, whole credits
 * @param months what each month of stored or moved data costs, adding up to the amount; empty for all else
 * @param stock the gigabytes that it stores month by month, all copies; empty for all that stores nothing
 * @param offer what was bought; empty where the stage has a price of its own
 * @param standing where that offer stands on the day; empty where there is none
 * @param successor what to buy instead where it can't be bought; empty where it can, or where the book knows no way out
 * @param working how the amount comes about, step by step
 */
public record Line(
        String stageKey,
        String stageName,
        Category category,
        Optional<Quantity> quantity,
        Optional<UnitPrice> unitPrice,
        Priced amount,
        Optional<MonthlyAmounts> months,
        Optional<Stock> stock,
        Optional<Offer> offer,
        Optional<Standing> standing,
        Optional<Successor> successor,
        List<Step> working,
        List<Warning> warnings) {
    public Line {
        working = List.copyOf(working);
        warnings = List.copyOf(warnings);
    }

    /** Whether it is only shown for what it cost then, because its offer can't be bought on the day. */
    public boolean historical() {
        return standing.filter(where -> !where.onSale()).isPresent();
    }

    /** The same with one more step of its working, and perhaps a warning. */
    Line saying(Step step, Optional<Warning> warning) {
        List<Step> steps = new ArrayList<>(working);
        steps.add(step);
        List<Warning> more = new ArrayList<>(warnings);
        warning.ifPresent(more::add);
        return with(successor, steps, more);
    }

    Line withSuccessor(Successor instead) {
        List<Warning> more = new ArrayList<>(warnings);
        more.add(new Warning(Warning.Kind.SUCCESSOR, instead.text()));
        return with(Optional.of(instead), working, more);
    }

    private Line with(Optional<Successor> instead, List<Step> steps, List<Warning> more) {
        return new Line(
                stageKey, stageName, category, quantity, unitPrice, amount, months, stock, offer, standing, instead,
                steps, more);
    }
}
