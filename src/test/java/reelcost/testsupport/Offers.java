package reelcost.testsupport;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Confidence;
import reelcost.domain.rate.DurationRule;
import reelcost.domain.rate.DurationsByCondition;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.SizeBand;
import reelcost.domain.rate.Source;

/** Offers for tests: each factory starts a builder that has everything an offer needs. */
public final class Offers {
    public static final String EDITION = "2026-11-01 test";
    static final Source SOURCE = new Source("a price list made up for tests", "2026-11-01", Confidence.OFFICIAL);

    private Offers() {}

    /** Seconds of video at one price, whatever the clip; more rows can be added. */
    public static ClipOffer perSecond(String id, String price) {
        return metered(id, new Meter.Seconds(), RateUnit.SECOND).row(price);
    }

    public static ClipOffer perMinute(String id, String price) {
        return metered(id, new Meter.Seconds(), RateUnit.MINUTE).row(price);
    }

    public static ClipOffer perClip(String id, String price) {
        return metered(id, new Meter.Clips(), RateUnit.CLIP).row(price);
    }

    /** A generation offer without any rate yet. */
    public static ClipOffer metered(String id, Meter meter, RateUnit unit) {
        return new ClipOffer(id, Service.GENERATE, meter, unit);
    }

    /** Upscaled seconds at one price. */
    public static ClipOffer upscale(String id, String price) {
        return new ClipOffer(id, Service.UPSCALE, new Meter.Seconds(), RateUnit.SECOND).row(price);
    }

    /** Storage by the GB-month, without any tier yet. */
    public static TieredOffer store(String id) {
        return new TieredOffer(id, Service.STORE, RateUnit.GB_MONTH);
    }

    /** Transfer by the GB, without any tier yet. */
    public static TieredOffer transfer(String id) {
        return new TieredOffer(id, Service.TRANSFER, RateUnit.GB);
    }

    public static DurationRule oneOf(Integer... lengths) {
        return new DurationRule.OneOf(List.of(lengths));
    }

    public static DurationRule range(int shortest, int longest, int step) {
        return new DurationRule.Range(shortest, longest, step);
    }

    /** A rule for one kind of clip; others are not made. */
    public static DurationsByCondition durations(Conditions when, DurationRule rule) {
        return new DurationsByCondition(List.of(new DurationsByCondition.Row(when, rule)));
    }

    public static DurationsByCondition durations(Conditions when, DurationRule rule, DurationRule otherwise) {
        return new DurationsByCondition(List.of(
                new DurationsByCondition.Row(when, rule), new DurationsByCondition.Row(Conditions.NONE, otherwise)));
    }

    public static SizeBand band(String... sizes) {
        return SizeBand.of(Arrays.stream(sizes).map(Offers::size).toList());
    }

    public static SizeChoice size(String text) {
        return SizeChoice.parse(text).orElseThrow();
    }

    public static RateBook book(OfferBuilder... offers) {
        return RateBook.of(
                EDITION, Arrays.stream(offers).map(OfferBuilder::build).toList());
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static BigMoney money(String amount) {
        return BigMoney.of(dollars(), number(amount));
    }

    static CurrencyUnit dollars() {
        return CurrencyUnit.USD;
    }
}
