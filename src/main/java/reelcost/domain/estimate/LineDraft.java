package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Stage;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Source;
import reelcost.domain.rate.SourceAge;

/** Collects what a line will say while its stage is priced. */
final class LineDraft {
    private static final int UNIT_PRICE_SCALE = 8;

    private final Stage stage;
    private final Category category;
    private final Assumptions assumptions;
    private final List<Step> steps = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private Optional<Quantity> quantity = Optional.empty();
    private Optional<UnitPrice> unitPrice = Optional.empty();
    private Optional<Offer> offer = Optional.empty();
    private Optional<MonthlyAmounts> months = Optional.empty();
    private Optional<Stock> stock = Optional.empty();

    LineDraft(Stage stage, Category category, Assumptions assumptions) {
        this.stage = stage;
        this.category = category;
        this.assumptions = assumptions;
    }

    Stage stage() {
        return stage;
    }

    /** For people: what is bought; the stage's name where that is a price of its own. */
    String offerTitle() {
        return offer.map(Offer::title).orElse(stage.name());
    }

    LineDraft offer(Offer bought) {
        offer = Optional.of(bought);
        return this;
    }

    LineDraft step(Step step) {
        steps.add(step);
        return this;
    }

    LineDraft steps(List<Step> more) {
        steps.addAll(more);
        return this;
    }

    LineDraft warnings(List<Warning> more) {
        warnings.addAll(more);
        return this;
    }

    LineDraft warn(Warning.Kind kind, String text) {
        warnings.add(new Warning(kind, text));
        return this;
    }

    LineDraft quantity(BigDecimal amount, String unit) {
        quantity = Optional.of(new Quantity(amount, unit));
        return this;
    }

    LineDraft unitPrice(UnitPrice price) {
        unitPrice = Optional.of(price);
        return this;
    }

    LineDraft months(Optional<MonthlyAmounts> each) {
        months = each;
        return this;
    }

    LineDraft stock(Stock stored) {
        stock = Optional.of(stored);
        return this;
    }

    /** Takes over all that is said of a costing but its amount. */
    LineDraft said(Costing costing) {
        steps.addAll(costing.steps());
        warnings.addAll(costing.warnings());
        quantity = costing.quantity().or(() -> quantity);
        return this;
    }

    Line costing(Costing costing, ExchangeRate exchange) {
        said(costing);
        if (costing.amount().isEmpty()) {
            return unknown(costing.reason().orElseThrow());
        }
        unitPrice = costing.quoted().map(quoted -> exchanged(quoted, exchange));
        Ratio amount = costing.amount().get().times(exchange.rate());
        Money rounded = amount.round(assumptions.currency());
        exchangeStep(exchange, rounded);
        return known(rounded);
    }

    /** Notes the exchange, where there is one. */
    LineDraft exchangeStep(ExchangeRate exchange, Money amount) {
        if (!exchange.from().equals(exchange.to())) {
            steps.add(Step.of(
                    Step.Kind.EXCHANGE,
                    "At " + exchange.rate().toPlainString() + " " + exchange.to() + " for 1 " + exchange.from() + " of "
                            + exchange.date() + " = " + MoneyText.of(amount),
                    "rate",
                    exchange.rate(),
                    "date",
                    exchange.date(),
                    "amount",
                    amount.getAmount()));
        }
        return this;
    }

    Line known(Money amount) {
        return line(new Priced.Known(amount));
    }

    Line unknown(String reason) {
        steps.add(Step.of(Step.Kind.UNKNOWN, "No price: " + reason, "reason", reason));
        unitPrice = Optional.empty();
        return line(new Priced.Unknown(reason));
    }

    private Line line(Priced amount) {
        offer.ifPresent(bought -> {
            Source source = bought.source();
            SourceAge age = SourceAge.of(source, assumptions.asOf());
            steps.add(Step.of(
                    Step.Kind.SOURCE,
                    "Rate: " + bought.title() + ", read in " + source.where() + ", " + source.dated() + "; confidence: "
                            + source.confidence().name().toLowerCase(Locale.ROOT) + "; age: " + age.text()
                            + (age.old() ? ", check it first" : ""),
                    "offer",
                    bought.id(),
                    "source",
                    source.where(),
                    "dated",
                    source.dated(),
                    "confidence",
                    source.confidence().name().toLowerCase(Locale.ROOT),
                    "origin",
                    bought.origin().code()));
        });
        return new Line(
                stage.key(),
                stage.name(),
                category,
                quantity,
                unitPrice,
                amount,
                months,
                stock,
                offer,
                offer.map(bought -> bought.lifeCycle().standing(assumptions.asOf())),
                Optional.empty(),
                steps,
                warnings);
    }

    private UnitPrice exchanged(UnitPrice quoted, ExchangeRate exchange) {
        if (exchange.from().equals(exchange.to())) {
            return quoted;
        }
        CurrencyUnit currency = assumptions.currency();
        BigDecimal price =
                quoted.price().getAmount().multiply(exchange.rate()).setScale(UNIT_PRICE_SCALE, RoundingMode.HALF_UP);
        return new UnitPrice(BigMoney.of(currency, Decimals.canonical(price)), quoted.per(), quoted.units());
    }
}
