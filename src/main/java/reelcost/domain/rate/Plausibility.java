package reelcost.domain.rate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.Ratio;

/**
 * Finds prices that look wrong beside those of the same model on other channels, such as cents that were read as dollars.
 *
 * <p>Of each offer that makes clips, a second of a sample clip is priced (5 s or the legal clips nearest to it, 24 frames a
 * second, at every size that the model is sold in, silent and with sound) and compared with the nearest of the other offers of
 * that model. An offer that differs from every other {@link #DOUBTFUL 20 times} or more is doubted; where it is {@link #CENTS_FROM
 * 80} to {@link #CENTS_TO 125} times, a hundred give or take a discount or a mark-up, it looks like cents read as dollars, and a
 * rate book with such an offer is refused. Both are far from what sellers really ask: in the edition of 2026-11-22 no offer
 * differs more than 5 times from the nearest one of its model.
 */
public final class Plausibility {
    static final int DOUBTFUL = 20;
    static final int CENTS_FROM = 80;
    static final int CENTS_TO = 125;

    private static final FrameSize USUAL_SIZE = new FrameSize(1280, 720);
    private static final BigDecimal FPS = BigDecimal.valueOf(24);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(5);

    private Plausibility() {}

    /**
     * Every doubtful offer among these, with its largest difference.
     *
     * @param offers one rate book's
     */
    public static List<Doubt> of(Collection<Offer> offers) {
        return offers.stream()
                .filter(offer -> newest(offer) instanceof RateTable)
                .collect(Collectors.groupingBy(Plausibility::sameModel))
                .values()
                .stream()
                .flatMap(Plausibility::amongOneModel)
                .sorted(Comparator.comparing(Doubt::offer))
                .toList();
    }

    private static Pricing newest(Offer offer) {
        List<PricePeriods.Period> periods = offer.prices().periods();
        return periods.get(periods.size() - 1).pricing();
    }

    /** Names of one model differ in their spelling, and in what they run on, which stands in brackets. */
    private static List<Object> sameModel(Offer offer) {
        String name = (offer.provider() + " " + offer.model())
                .replaceAll("\\(.*\\)", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.]", "");
        return List.of(offer.service(), newest(offer).currency(), name);
    }

    private static Stream<Doubt> amongOneModel(List<Offer> offers) {
        List<ClipSpec> samples = offers.stream()
                .flatMap(offer -> ((RateTable) newest(offer)).rows().stream())
                .flatMap(row -> row.when().size().map(SizeBand::sizes).orElse(Set.of(USUAL_SIZE)).stream())
                .distinct()
                .sorted()
                .flatMap(size -> Stream.of(false, true).map(audio -> new ClipSpec(size, FPS, audio, SECONDS)))
                .toList();
        return samples.stream()
                .flatMap(sample -> doubts(sample, offers))
                .collect(Collectors.toMap(
                        Doubt::offer, Function.identity(), BinaryOperator.maxBy(Comparator.comparing(Doubt::times))))
                .values()
                .stream();
    }

    private record Asked(Offer offer, Ratio price) {
        Doubt beside(Asked other, ClipSpec sample) {
            return new Doubt(offer.id(), other.offer.id(), sample, newest(offer).currency(), price, other.price);
        }
    }

    /** In the order of prices, the nearest to each stands beside it. */
    private static Stream<Doubt> doubts(ClipSpec sample, List<Offer> offers) {
        List<Asked> asked = offers.stream()
                .flatMap(offer -> aSecond(offer, sample).map(price -> new Asked(offer, price)).stream())
                .sorted(Comparator.comparing(Asked::price))
                .toList();
        return IntStream.range(0, asked.size())
                .mapToObj(i -> IntStream.of(i - 1, i + 1)
                        .filter(beside -> beside >= 0 && beside < asked.size())
                        .mapToObj(beside -> asked.get(i).beside(asked.get(beside), sample))
                        .min(Comparator.comparing(Doubt::times)))
                .flatMap(Optional::stream)
                .filter(nearest -> nearest.times().compareTo(BigDecimal.valueOf(DOUBTFUL)) >= 0);
    }

    /** What a second of a clip costs; empty where it is not sold, or costs nothing. */
    private static Optional<Ratio> aSecond(Offer offer, ClipSpec sample) {
        RateTable table = (RateTable) newest(offer);
        if (!(offer.durations().match(sample) instanceof Durations.Match.Found legal)) {
            return Optional.empty();
        }
        BigDecimal seconds = legal.rule().split(sample.seconds()).get(0);
        ClipSpec clip = sample.withSeconds(seconds);
        return table.match(clip) instanceof RateTable.Match.Found found
                ? table.meter()
                        .quantity(clip)
                        .map(quantity -> table.perClip(found, quantity))
                        .map(asked -> table.credit()
                                .map(credit -> credit.atFullUse(asked))
                                .orElse(asked)
                                .over(seconds))
                        .filter(price -> price.compareTo(Ratio.ZERO) > 0)
                : Optional.empty();
    }

    /**
     * A price that differs much from that of the same model elsewhere.
     *
     * @param nearest the offer whose price differs least
     * @param sample the clip that was compared
     * @param price of a second, above zero
     * @param other what the other one asks for it, above zero
     */
    public record Doubt(
            OfferId offer, OfferId nearest, ClipSpec sample, CurrencyUnit currency, Ratio price, Ratio other) {
        private static final int DECIMALS = 4;

        /** How many times the dearer one is the cheaper one; one or more. */
        public BigDecimal times() {
            Ratio dear = price.compareTo(other) > 0 ? price : other;
            Ratio cheap = price.compareTo(other) > 0 ? other : price;
            return new Ratio(
                            dear.numerator().multiply(cheap.denominator()),
                            dear.denominator().multiply(cheap.numerator()))
                    .decimal(1);
        }

        /** Whether the difference is that of cents and dollars. */
        public boolean looksLikeCents() {
            return times().compareTo(BigDecimal.valueOf(CENTS_FROM)) >= 0
                    && times().compareTo(BigDecimal.valueOf(CENTS_TO)) <= 0;
        }

        /** For people, to follow on the name of the offer. */
        public String text() {
            return "a second at " + sample.size() + (sample.audio() ? " with sound" : "") + " costs "
                    + price.decimal(DECIMALS).toPlainString() + " " + currency + ", but "
                    + other.decimal(DECIMALS).toPlainString() + " " + currency + " at " + nearest
                    + ", the nearest of the"
                    + " same model: " + times().toPlainString() + " times "
                    + (price.compareTo(other) > 0 ? "as much" : "less")
                    + (looksLikeCents() ? ", as if cents were read as dollars" : "");
        }
    }
}
