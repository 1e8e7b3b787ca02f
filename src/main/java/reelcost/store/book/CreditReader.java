package reelcost.store.book;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.CreditSale;

/** Reads a provider's own coin: its {@code name}, and one of {@code price}, {@code pack} and {@code plan}. */
final class CreditReader {
    private CreditReader() {}

    static Optional<Credit> read(Fields fields, Optional<CurrencyUnit> currency) {
        Optional<String> name = fields.required("name").flatMap(Field::text);
        Optional<Field> pack = fields.optional("pack");
        Optional<Field> plan = fields.optional("plan");
        Optional<Field> price =
                pack.isPresent() || plan.isPresent() ? fields.optional("price") : fields.required("price");
        boolean whole = fields.optional("whole-per-clip").flatMap(Field::flag).orElse(false);
        fields.end();
        if (Stream.of(price, pack, plan).filter(Optional::isPresent).count() > 1) {
            fields.at().fault("has more than one of price, pack and plan");
        }
        Optional<CreditSale> sale = currency.flatMap(unit -> price.<CreditSale>flatMap(
                        field -> field.aboveZero().map(each -> new CreditSale.Single(BigMoney.of(unit, each))))
                .or(() -> pack.flatMap(Field::fields).flatMap(lot -> pack(lot, unit)))
                .or(() -> plan.flatMap(Field::fields).flatMap(lot -> plan(lot, unit))));
        return name.isPresent() && sale.isPresent()
                ? Optional.of(new Credit(name.get(), sale.get(), whole))
                : Optional.empty();
    }

    private static Optional<CreditSale> pack(Fields lot, CurrencyUnit currency) {
        Optional<BigDecimal> price = lot.required("price").flatMap(Field::aboveZero);
        Optional<BigDecimal> credits = lot.required("credits").flatMap(Field::aboveZero);
        lot.end();
        return price.isPresent() && credits.isPresent()
                ? Optional.of(new CreditSale.Packs(BigMoney.of(currency, price.get()), credits.get()))
                : Optional.empty();
    }

    private static Optional<CreditSale> plan(Fields lot, CurrencyUnit currency) {
        Optional<BigDecimal> price = lot.required("price").flatMap(Field::aboveZero);
        Optional<BigDecimal> credits = lot.required("credits").flatMap(Field::aboveZero);
        Optional<BigMoney> further =
                lot.optional("further").flatMap(Field::aboveZero).map(each -> BigMoney.of(currency, each));
        lot.end();
        return price.isPresent() && credits.isPresent()
                ? Optional.of(new CreditSale.Plan(BigMoney.of(currency, price.get()), credits.get(), further))
                : Optional.empty();
    }
}
