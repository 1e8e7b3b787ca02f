package reelcost.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.money.Ratio;

/** Works out the steps of a funnel from one given number to the next. */
final class FunnelSolver {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number with where it comes from. */
    private record Count(int number, String working) {}

    /** Numbers along a chain of rates, as far as they can be worked out. */
    private record Chain(Map<FunnelStep, Count> counts, Optional<FieldError> fault) {}

    private final Funnel funnel;
    private final Map<FunnelStep, Count> counts = new EnumMap<>(FunnelStep.class);
    private final List<FieldError> errors = new ArrayList<>();

    FunnelSolver(Funnel funnel) {
        this.funnel = funnel;
        funnel.counts().forEach((step, number) -> counts.put(step, new Count(number, "as given")));
    }

    Funnel.Result solve() {
        List<FunnelStep> given = List.copyOf(funnel.counts().keySet());
        if (given.isEmpty()) {
            return new Funnel.Result.Unsolved(List.of(new FieldError(
                    FunnelStep.PROMPTS.code(),
                    "Give the number of at least one step, here or below: percentages alone make no number.")));
        }
        head(given.get(0));
        IntStream.range(1, given.size()).forEach(i -> between(given.get(i - 1), given.get(i)));
        tail(given.get(given.size() - 1));
        return errors.isEmpty()
                ? new Funnel.Result.Solved(new SolvedFunnel(
                        FunnelStep.IN_ORDER.stream().map(this::row).toList()))
                : new Funnel.Result.Unsolved(errors);
    }

    /** Everything above the first number: backwards. */
    private void head(FunnelStep first) {
        List<FunnelStep> open = open(FunnelStep.PROMPTS, first);
        if (open.isEmpty()) {
            take(backward(first, FunnelStep.PROMPTS));
        }
        open.forEach(step -> errors.add(new FieldError(
                step.before().code(),
                "Give the number of " + step.before().plural() + " here, or below which percentage of them become "
                        + step.plural() + ".")));
    }

    /** Everything below the last number: forwards. */
    private void tail(FunnelStep last) {
        List<FunnelStep> open = open(last, FunnelStep.UPSCALED);
        if (open.isEmpty()) {
            take(forward(last, FunnelStep.UPSCALED));
        }
        open.forEach(this::undetermined);
    }

    private void between(FunnelStep from, FunnelStep to) {
        List<FunnelStep> open = open(from, to);
        if (open.isEmpty()) {
            agree(from, to);
        } else if (open.size() == 1) {
            meet(from, open.get(0), to);
        } else {
            undetermined(open.get(0));
        }
    }

    private void undetermined(FunnelStep step) {
        errors.add(new FieldError(
                step.code(),
                "Give the number of " + step.plural() + " here, or which percentage of the "
                        + step.before().plural() + " become " + step.plural() + "."));
    }

    /** Two numbers with every rate between them: they have to agree, forwards or backwards. */
    private void agree(FunnelStep from, FunnelStep to) {
        Chain down = forward(from, to);
        Chain up = backward(to, from);
        if (reaches(down, to)) {
            take(down);
        } else if (reaches(up, from)) {
            take(up);
        } else if (down.fault().isPresent()) {
            take(down);
        } else {
            errors.add(new FieldError(
                    to.code(),
                    "The figures contradict each other: by the percentages, " + text(from, given(from)) + " make "
                            + number(down.counts().get(to).number()) + ", not "
                            + text(to, given(to)) + ". Leave one of the numbers or percentages blank."));
        }
    }

    /** Two numbers with one rate left open between them, which follows from what is on both sides of it. */
    private void meet(FunnelStep from, FunnelStep open, FunnelStep to) {
        Chain down = forward(from, open.before());
        Chain up = backward(to, open);
        take(down);
        take(up);
        if (down.fault().isEmpty() && up.fault().isEmpty()) {
            int before = counts.get(open.before()).number();
            int after = counts.get(open).number();
            if (after > before) {
                errors.add(new FieldError(
                        open.code(),
                        "There can't be more " + open.plural() + " (" + number(after) + ") than "
                                + open.before().plural() + " (" + number(before) + ")."));
            }
        }
    }

    private void take(Chain chain) {
        chain.counts().forEach(counts::putIfAbsent);
        chain.fault().ifPresent(errors::add);
    }

    private boolean reaches(Chain chain, FunnelStep step) {
        return chain.fault().isEmpty() && chain.counts().get(step).number() == given(step);
    }

    private Chain forward(FunnelStep from, FunnelStep to) {
        Map<FunnelStep, Count> chain = new EnumMap<>(FunnelStep.class);
        chain.put(from, counts.get(from));
        for (FunnelStep step = from; step != to; step = step.after()) {
            FunnelStep next = step.after();
            int number = chain.get(step).number();
            BigDecimal exact = BigDecimal.valueOf(number).multiply(rate(next)).divide(HUNDRED);
            int rounded = Ratio.of(exact).decimal(0).intValueExact();
            if (rounded == 0) {
                return fault(chain, next, "Of " + text(step, number) + " less than half a one is left at this rate.");
            }
            chain.put(
                    next,
                    new Count(
                            rounded,
                            percent(next) + " of " + number(number)
                                    + (whole(exact) ? "" : " = " + exact(exact) + ", rounded half up")));
        }
        return new Chain(chain, Optional.empty());
    }

    private Chain backward(FunnelStep from, FunnelStep to) {
        Map<FunnelStep, Count> chain = new EnumMap<>(FunnelStep.class);
        chain.put(from, counts.get(from));
        for (FunnelStep step = from; step != to; step = step.before()) {
            FunnelStep previous = step.before();
            int number = chain.get(step).number();
            Ratio exact = new Ratio(HUNDRED.multiply(BigDecimal.valueOf(number)), rate(step));
            BigDecimal rounded = exact.ceiling();
            if (rounded.compareTo(BigDecimal.valueOf(Funnel.MOST)) > 0) {
                return fault(
                        chain,
                        step,
                        "At this rate " + text(step, number) + " take " + MoneyText.number(rounded) + " "
                                + previous.plural() + "; at most " + number(Funnel.MOST) + " can be planned.");
            }
            boolean even = exact.compareTo(Ratio.of(rounded)) == 0;
            chain.put(
                    previous,
                    new Count(
                            rounded.intValueExact(),
                            number(number) + " ÷ " + percent(step)
                                    + (even ? "" : " = " + MoneyText.number(exact.decimal(2)) + ", rounded up")));
        }
        return new Chain(chain, Optional.empty());
    }

    private static Chain fault(Map<FunnelStep, Count> counts, FunnelStep at, String message) {
        return new Chain(counts, Optional.of(new FieldError(at.rateField(), message)));
    }

    /** The steps after {@code from}, up to {@code to}, of which no rate is given. */
    private List<FunnelStep> open(FunnelStep from, FunnelStep to) {
        return FunnelStep.IN_ORDER.subList(from.ordinal() + 1, to.ordinal() + 1).stream()
                .filter(step -> !funnel.rates().containsKey(step))
                .toList();
    }

    private SolvedFunnel.Row row(FunnelStep step) {
        Count count = counts.get(step);
        Optional<BigDecimal> percent = step.first()
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(rate(step))
                        .orElseGet(() -> Decimals.canonical(SolvedFunnel.share(
                                        count.number(),
                                        counts.get(step.before()).number())
                                .decimal(3))));
        return new SolvedFunnel.Row(step, count.number(), percent, count.working());
    }

    private int given(FunnelStep step) {
        return funnel.counts().get(step);
    }

    private BigDecimal rate(FunnelStep step) {
        return funnel.rates().get(step);
    }

    private String percent(FunnelStep step) {
        return rate(step).toPlainString() + " %";
    }

    private static boolean whole(BigDecimal number) {
        return Decimals.canonical(number).scale() == 0;
    }

    private static String exact(BigDecimal number) {
        return MoneyText.number(Decimals.canonical(number));
    }

    private static String text(FunnelStep step, int number) {
        return number(number) + " " + step.plural();
    }

    private static String number(int number) {
        return MoneyText.number(BigDecimal.valueOf(number));
    }
}
