package reelcost.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import reelcost.domain.estimate.Priced;
import reelcost.domain.estimate.Shootout;
import reelcost.domain.estimate.Warning;
import reelcost.domain.media.SizeChoice;
import reelcost.domain.money.MoneyText;
import reelcost.domain.plan.Job;
import reelcost.domain.rate.Offer;

/**
 * What one offer asks, as the page says it.
 *
 * @param id the offer's
 * @param origin who put it into the book; empty where it came with the program
 * @param total without the currency's sign; empty where there is none
 * @param reason why there is no total; else empty
 * @param made the clips of one take
 * @param notAsked seconds made beyond what is asked for; empty where there are none
 * @param upscaled how the asked size comes about; empty where the offer makes it itself
 * @param notes what to look at before relying on the price
 * @param quick the address that estimates the takes with this offer
 * @param successor what to buy instead where it can't be bought; empty where it can, or where the book knows none
 * @param usable whether the stage can be bought here as it is
 */
record ShootoutRow(
        String id,
        String path,
        String quick,
        String model,
        String provider,
        String channel,
        String title,
        String origin,
        String total,
        String perSecond,
        String reason,
        String made,
        String notAsked,
        Optional<Upscaled> upscaled,
        OfferTexts.Life life,
        OfferTexts.Age age,
        boolean stale,
        List<String> notes,
        Optional<Successor> successor,
        boolean usable) {
    private static final int WRITTEN_OUT = 3;

    /** The offer that follows one that can't be bought. */
    record Successor(String title, String path) {
        static Successor of(Offer offer) {
            return new Successor(offer.title(), "/rates/" + offer.id());
        }
    }

    /** The two parts of a total with upscaling. */
    record Upscaled(String from, String generate, String upscale, String model, String path) {
        static Upscaled of(Shootout.Upscaled upscaled) {
            return new Upscaled(
                    upscaled.from().toString(),
                    MoneyText.of(upscaled.generate()),
                    MoneyText.of(upscaled.upscale()),
                    upscaled.offer().model(),
                    "/rates/" + upscaled.offer().id());
        }
    }

    static ShootoutRow of(Shootout.Row row, Job job, LocalDate asOf) {
        Offer offer = row.offer();
        return new ShootoutRow(
                offer.id().value(),
                "/rates/" + offer.id(),
                quick(row, job),
                offer.model(),
                offer.provider(),
                offer.channel(),
                offer.title(),
                OfferTexts.origin(offer),
                row.total().known().map(Texts::bare).orElse(""),
                row.perSecond().map(MoneyText::number).orElse(""),
                row.total() instanceof Priced.Unknown unknown ? Texts.sentence(unknown.reason()) : "",
                made(row.split()),
                row.secondsNotAsked().signum() == 0 ? "" : MoneyText.number(row.secondsNotAsked()) + " s",
                row.upscaled().map(Upscaled::of),
                OfferTexts.Life.of(offer, asOf),
                OfferTexts.Age.of(offer.source(), asOf),
                row.stale(),
                notes(row),
                row.successor().map(Successor::of),
                row.possible() && row.upscaled().isEmpty() && row.onSale());
    }

    /** {@code 8 + 8 + 4 s}; {@code 450 × 8 s} where that would be too long. */
    private static String made(List<BigDecimal> split) {
        if (split.isEmpty()) {
            return "—";
        }
        if (split.size() <= WRITTEN_OUT) {
            return split.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + ")) + " s";
        }
        Map<BigDecimal, Long> lengths = split.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return lengths.entrySet().stream()
                        .map(length -> (length.getValue() == 1 ? "" : length.getValue() + " × ")
                                + length.getKey().toPlainString())
                        .collect(Collectors.joining(" + "))
                + " s";
    }

    private static List<String> notes(Shootout.Row row) {
        List<String> notes = new ArrayList<>();
        if (!row.namesSizes()) {
            notes.add("States no sizes: check that it makes yours.");
        }
        if (row.warnings().stream().anyMatch(warning -> warning.kind() == Warning.Kind.SIZE_AMBIGUOUS)) {
            notes.add("Doesn’t say which pixels its size has.");
        }
        return notes;
    }

    private static String quick(Shootout.Row row, Job job) {
        Job made = row.upscaled()
                .map(upscaled -> job.at(SizeChoice.of(upscaled.from())))
                .orElse(job);
        return "/quick?offer=" + row.offer().id() + "&" + JobFields.query(made) + "&months=0&downloads=0";
    }
}
