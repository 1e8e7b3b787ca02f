package reelcost.testsupport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import reelcost.domain.rate.BasePrice;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.CreditSale;
import reelcost.domain.rate.Durations;
import reelcost.domain.rate.Factor;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.FpsBand;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Surcharge;

/** Builds an offer that is priced by a rate table. */
public final class ClipOffer extends OfferBuilder {
    private final Meter meter;
    private final RateUnit unit;
    private final List<RateRow> rows = new ArrayList<>();
    private Optional<Credit> credit = Optional.empty();
    private Optional<BigDecimal> batchFactor = Optional.empty();
    private final List<Factor> factors = new ArrayList<>();
    private final List<Surcharge> surcharges = new ArrayList<>();

    public ClipOffer(String id, Service service, Meter meter, RateUnit unit) {
        super(id, service);
        this.meter = meter;
        this.unit = unit;
    }

    /** A rate for every clip. */
    public ClipOffer row(String price) {
        return row(price, Conditions.NONE);
    }

    public ClipOffer row(String price, Conditions when) {
        return row(price, "1", when);
    }

    public ClipOffer row(String price, String buys, Conditions when) {
        rows.add(new RateRow(when, new BigDecimal(price), new BigDecimal(buys)));
        return this;
    }

    /** A price for the first units of each clip, and one for each unit beyond them. */
    public ClipOffer base(String base, String covers, String price, Conditions when) {
        rows.add(new RateRow(
                when,
                new BigDecimal(price),
                BigDecimal.ONE,
                Optional.of(new BasePrice(new BigDecimal(base), new BigDecimal(covers)))));
        return this;
    }

    /** A rate for clips of some sizes: names or pixels. */
    public ClipOffer sized(String price, String... sizes) {
        return row(price, size(sizes));
    }

    /** A cell of a clip table. */
    public ClipOffer cell(String price, String size, String seconds) {
        return row(
                price,
                new Conditions(
                        Optional.of(Offers.band(size)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BigDecimal(seconds))));
    }

    /** Forgets the rates so far. */
    public ClipOffer withoutRows() {
        rows.clear();
        return this;
    }

    public ClipOffer durations(Durations rule) {
        durations = rule;
        return this;
    }

    public ClipOffer failedTakes(FailedTakes rule) {
        failedTakes = rule;
        return this;
    }

    public ClipOffer batch(String factor) {
        batchFactor = Optional.of(new BigDecimal(factor));
        return this;
    }

    public ClipOffer factor(String says, String factor, Conditions when) {
        factors.add(new Factor(says, when, new BigDecimal(factor)));
        return this;
    }

    /** Reference images beyond some of each clip cost so much each. */
    public ClipOffer references(int free, String each) {
        surcharges.add(new Surcharge(Surcharge.On.REFERENCE_IMAGES, Conditions.NONE, free, new BigDecimal(each)));
        return this;
    }

    /** Interpolation costs so much for each frame that goes in. */
    public ClipOffer interpolation(String each, Conditions when) {
        surcharges.add(new Surcharge(Surcharge.On.INTERPOLATED_SOURCE_FRAMES, when, 0, new BigDecimal(each)));
        return this;
    }

    /** Makes the prices credits. */
    public ClipOffer credits(String price, boolean wholePerClip) {
        credit = Optional.of(new Credit("credit", BigMoney.of(Offers.dollars(), new BigDecimal(price)), wholePerClip));
        return this;
    }

    /** Makes the prices credits that come in packs. */
    public ClipOffer packs(String price, String credits) {
        credit = Optional.of(
                new Credit("credit", new CreditSale.Packs(Offers.money(price), new BigDecimal(credits)), false));
        return this;
    }

    /** Makes the prices credits that come with the months of a plan. */
    public ClipOffer plan(String price, String credits) {
        credit = Optional.of(new Credit(
                "credit", new CreditSale.Plan(Offers.money(price), new BigDecimal(credits), Optional.empty()), false));
        return this;
    }

    /** Makes the prices credits that come with the months of a plan, which sells further ones as well. */
    public ClipOffer plan(String price, String credits, String further) {
        credit = Optional.of(new Credit(
                "credit",
                new CreditSale.Plan(Offers.money(price), new BigDecimal(credits), Optional.of(Offers.money(further))),
                false));
        return this;
    }

    @Override
    public RateTable pricing() {
        return new RateTable(Offers.dollars(), meter, unit, rows, credit, batchFactor, factors, surcharges);
    }

    public static Conditions size(String... sizes) {
        return new Conditions(Optional.of(Offers.band(sizes)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Conditions sizeAndFps(String size, String from, String below) {
        return new Conditions(
                Optional.of(Offers.band(size)),
                Optional.empty(),
                fps(from, below).fps(),
                Optional.empty());
    }

    public static Conditions audio(boolean with) {
        return new Conditions(Optional.empty(), Optional.of(with), Optional.empty(), Optional.empty());
    }

    public static Conditions sizeAndAudio(String size, boolean with) {
        return new Conditions(Optional.of(Offers.band(size)), Optional.of(with), Optional.empty(), Optional.empty());
    }

    public static Conditions seconds(String length) {
        return new Conditions(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(length)));
    }

    /** Clips that video goes into, or those that it doesn't. */
    public static Conditions inputVideo(boolean with) {
        return new Conditions(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(with));
    }

    /** Frame rates from one, inclusive, to another, exclusive. */
    public static Conditions fps(String from, String below) {
        return new Conditions(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new FpsBand(Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(below)))),
                Optional.empty());
    }
}
