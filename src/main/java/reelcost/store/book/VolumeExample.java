package reelcost.store.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.Gigabyte;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.TierSchedule;

/**
 * A month's volume, what is done with it, and what the source says that it costs.
 *
 * @param quantity in the seller's gigabytes, before any rounding
 * @param stored gigabytes, likewise, that are stored with the offer that the allowance names
 * @param handled what is done with what is kept
 * @param on the day that its prices are of, where they change
 * @param says the source's words
 */
record VolumeExample(
        BigDecimal quantity,
        BigDecimal stored,
        HandledExample handled,
        Optional<LocalDate> on,
        BigDecimal amount,
        String says,
        Place at)
        implements WorkedExample {
    static Optional<WorkedExample> read(Field field) {
        return field.fields().flatMap(VolumeExample::read);
    }

    private static Optional<WorkedExample> read(Fields fields) {
        Optional<BigDecimal> quantity = fields.required("quantity").flatMap(Field::zeroOrMore);
        Optional<BigDecimal> stored =
                fields.optional("stored").map(Field::zeroOrMore).orElse(Optional.of(BigDecimal.ZERO));
        HandledExample handled = HandledExample.read(fields);
        Optional<LocalDate> on = fields.optional("on").flatMap(Field::date);
        Optional<BigDecimal> amount = fields.required("amount").flatMap(Field::zeroOrMore);
        Optional<String> says = fields.required("says").flatMap(Field::text);
        fields.end();
        return quantity.isPresent() && stored.isPresent() && amount.isPresent() && says.isPresent()
                ? Optional.of(new VolumeExample(
                        quantity.get(), stored.get(), handled, on, amount.get(), says.get(), fields.at()))
                : Optional.empty();
    }

    @Override
    public void check(Offer offer) {
        WorkedExample.pricing(offer, on, at).ifPresent(pricing -> check(offer.id(), (TierSchedule) pricing));
    }

    private void check(OfferId offer, TierSchedule listed) {
        Gigabyte gigabyte = listed.unit().gigabyte();
        TierSchedule schedule = listed.given(gigabyte.inGigabytes(stored));
        Optional<List<TierSchedule.Slice>> slices = schedule.slices(schedule.billed(gigabyte.inGigabytes(quantity)));
        if (slices.isEmpty()) {
            at.fault("there is no price for so much: the last tier ends below " + quantity.toPlainString());
            return;
        }
        Optional<BigDecimal> handling = handled.amount(schedule);
        if (handling.isEmpty()) {
            return;
        }
        BigDecimal kept =
                slices.get().stream().map(TierSchedule.Slice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        WorkedExample.compare(
                offer,
                Ratio.of(kept.add(handling.get())),
                amount,
                schedule.currency().getDecimalPlaces(),
                schedule.currency().getCode(),
                says,
                at);
    }
}
