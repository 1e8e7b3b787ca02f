package reelcost.store.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.Ratio;
import reelcost.domain.rate.ClipSpec;
import reelcost.domain.rate.InputMedia;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateTable;

/**
 * Clips of a legal length and what the source says that they cost.
 *
 * @param batch whether they are bought as a job that can wait
 * @param on the day that its prices are of, where they change
 * @param amount in the offer's currency; empty where the source states credits only
 * @param credits empty where the source states money only
 * @param says the source's words
 */
record ClipExample(
        BigDecimal clips,
        ClipSpec clip,
        boolean batch,
        Optional<LocalDate> on,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> credits,
        String says,
        Place at)
        implements WorkedExample {

    static Optional<WorkedExample> read(Field field) {
        return field.fields().flatMap(ClipExample::read);
    }

    private static Optional<WorkedExample> read(Fields fields) {
        Optional<BigDecimal> clips =
                fields.optional("clips").map(Field::aboveZero).orElse(Optional.of(BigDecimal.ONE));
        Optional<BigDecimal> seconds = fields.required("seconds").flatMap(Field::seconds);
        Optional<SizeChoice> size = fields.required("size").flatMap(ConditionsReader::size);
        Optional<BigDecimal> fps = fields.required("fps").flatMap(Field::aboveZero);
        boolean audio = fields.optional("audio").flatMap(Field::flag).orElse(false);
        Optional<BigDecimal> inputSeconds = fields.optional("input-seconds").flatMap(Field::aboveZero);
        Optional<Integer> references =
                fields.optional("references").map(Field::whole).orElse(Optional.of(0));
        boolean batch = fields.optional("batch").flatMap(Field::flag).orElse(false);
        Optional<LocalDate> on = fields.optional("on").flatMap(Field::date);
        Optional<BigDecimal> amount = fields.optional("amount").flatMap(Field::zeroOrMore);
        Optional<BigDecimal> credits = fields.optional("credits").flatMap(Field::zeroOrMore);
        Optional<String> says = fields.required("says").flatMap(Field::text);
        fields.end();
        if (amount.isEmpty() && credits.isEmpty()) {
            fields.at().fault("states neither an amount nor credits");
        }
        if (clips.isEmpty()
                || seconds.isEmpty()
                || size.isEmpty()
                || fps.isEmpty()
                || says.isEmpty()
                || references.isEmpty()) {
            return Optional.empty();
        }
        return fields.at()
                .make(() -> new InputMedia(inputSeconds, references.get()))
                .map(input -> new ClipSpec(size.get().meanings().get(0), fps.get(), audio, seconds.get(), input, false))
                .map(clip -> new ClipExample(clips.get(), clip, batch, on, amount, credits, says.get(), fields.at()));
    }

    @Override
    public void check(Offer offer) {
        WorkedExample.pricing(offer, on, at).ifPresent(pricing -> check(offer, (RateTable) pricing));
    }

    private void check(Offer offer, RateTable table) {
        if (!DurationsReader.isLegal(offer.durations(), clip)) {
            at.fault(clip.seconds().toPlainString() + " s is not a legal length: " + offer.durations());
        } else if (batch && table.batchFactor().isEmpty()) {
            at.fault("the offer has no batch-factor");
        } else if (credits.isPresent() && table.credit().isEmpty()) {
            at.fault("the offer has no credit");
        } else if (table.match(clip) instanceof RateTable.Match.NotOffered none) {
            at.fault(none.reason());
        } else if (table.match(clip) instanceof RateTable.Match.Found found) {
            table.meter()
                    .quantity(clip)
                    .ifPresentOrElse(
                            quantity -> compare(offer.id(), table, found, quantity),
                            () -> at.fault("the meter has no figure for such a clip"));
        }
    }

    private void compare(OfferId offer, RateTable table, RateTable.Match.Found rate, Ratio quantity) {
        Ratio all = table.perClip(rate, quantity).times(clips);
        credits.ifPresent(stated -> WorkedExample.compare(offer, all, stated, 0, "credits", says, at));
        Ratio money = money(table, all.times(batch ? table.batchFactor().orElseThrow() : BigDecimal.ONE));
        amount.ifPresent(stated -> WorkedExample.compare(
                offer,
                money,
                stated,
                table.currency().getDecimalPlaces(),
                table.currency().getCode(),
                says,
                at));
    }

    private static Ratio money(RateTable table, Ratio asked) {
        return table.credit()
                .map(credit -> credit.lots()
                        .map(lots -> Ratio.of(lots.purchases(asked).get(0).amount()))
                        .orElseGet(
                                () -> asked.times(credit.price().orElseThrow().getAmount())))
                .orElse(asked);
    }
}
