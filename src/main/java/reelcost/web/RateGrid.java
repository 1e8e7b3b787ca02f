package reelcost.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import reelcost.domain.media.FrameSize;
import reelcost.domain.money.Decimals;
import reelcost.domain.money.MoneyText;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.Credit;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.RateRow;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.SizeBand;
import reelcost.domain.rate.Tier;
import reelcost.domain.rate.TierPolicy;
import reelcost.domain.rate.TierSchedule;

/** A table of an offer's rates, with a column for each condition that any of its rows names; figures in the last ones. */
record RateGrid(String id, String title, List<String> heads, List<List<String>> rows) {
    /** What a column says of a row's conditions. */
    private record Column(String head, Predicate<Conditions> named, Function<Conditions, String> text) {}

    private static final String ANY = "any";
    private static final List<Column> COLUMNS = List.of(
            new Column("Size", when -> when.size().isPresent(), when -> when.size()
                    .map(RateGrid::size)
                    .orElse(ANY)),
            new Column("Clip length", when -> when.seconds().isPresent(), when -> when.seconds()
                    .map(s -> s.toPlainString() + " s")
                    .orElse(ANY)),
            new Column("Audio", when -> when.audio().isPresent(), when -> when.audio()
                    .map(with -> with ? "with" : "without")
                    .orElse(ANY)),
            new Column("Frame rate", when -> when.fps().isPresent(), when -> when.fps()
                    .map(Object::toString)
                    .orElse(ANY)),
            new Column("Input video", when -> when.inputVideo().isPresent(), when -> when.inputVideo()
                    .map(with -> with ? "with" : "without")
                    .orElse(ANY)));

    /** The tables of one period's prices. */
    static List<RateGrid> of(PricePeriods.Period period) {
        List<RateGrid> grids =
                period.pricing() instanceof RateTable table ? of(table) : List.of(of((TierSchedule) period.pricing()));
        String days = OfferTexts.days(period);
        return days.isEmpty()
                ? grids
                : grids.stream().map(grid -> grid.named(period, days)).toList();
    }

    private RateGrid named(PricePeriods.Period period, String days) {
        String distinct = period.from().map(day -> "-from-" + day).orElse("-first");
        return new RateGrid(id + distinct, title + " " + days, heads, rows);
    }

    private static List<RateGrid> of(RateTable table) {
        List<Column> columns = used(table.rows().stream().map(RateRow::when).toList());
        List<String> heads = new ArrayList<>(columns.stream().map(Column::head).toList());
        Optional<BigMoney> credit =
                table.credit().filter(coin -> !coin.wholePerClip()).flatMap(Credit::price);
        heads.add("Price");
        if (credit.isPresent()) {
            heads.add("In money");
        }
        List<List<String>> rows = table.rows().stream()
                .map(row -> {
                    List<String> cells = cells(columns, row.when());
                    cells.add(PriceText.of(table, row));
                    credit.ifPresent(coin -> cells.add(PriceText.inMoney(table, row, coin)));
                    return cells;
                })
                .toList();
        List<RateGrid> grids = new ArrayList<>(List.of(new RateGrid("rates", "Rates", heads, rows)));
        if (table.meter() instanceof Meter.GpuSeconds meter) {
            grids.add(compute(meter));
        }
        return grids;
    }

    private static RateGrid of(TierSchedule schedule) {
        List<List<String>> rows = new ArrayList<>();
        String gigabyte = schedule.unit().gigabyte().symbol();
        String unit = " " + schedule.unit().count().symbol().replace("GB", gigabyte);
        BigDecimal from = BigDecimal.ZERO;
        if (schedule.free().signum() > 0) {
            rows.add(List.of("The first " + figure(schedule.free()) + unit + " of a month", "free"));
        }
        schedule.stored()
                .ifPresent(allowance -> rows.add(List.of(
                        (schedule.free().signum() > 0 ? "And " : "The first ") + figure(allowance.times()) + " × the "
                                + gigabyte + " that are stored with " + allowance.with(),
                        "free")));
        for (Tier tier : schedule.tiers()) {
            String range = tier.upTo().isPresent()
                    ? (from.signum() == 0 ? "Up to " : "Above " + figure(from) + " up to ")
                            + figure(tier.upTo().get())
                            + unit
                    : from.signum() == 0 ? "Any amount" : "Above " + figure(from) + unit;
            rows.add(List.of(
                    range,
                    PriceText.money(schedule.currency(), tier.price()) + " per "
                            + schedule.unit().symbol()));
            from = tier.upTo().orElse(from);
        }
        boolean ends = schedule.tiers().get(schedule.tiers().size() - 1).upTo().isPresent();
        if (ends) {
            rows.add(List.of("Above " + figure(from) + unit, "no price known"));
        }
        return new RateGrid("rates", "Tiers", List.of("In a month", "Price"), rows);
    }

    static String policy(TierSchedule schedule) {
        String text = schedule.policy() == TierPolicy.GRADUATED
                ? "each unit at the rate of its own tier"
                : "all units at the rate of the tier reached";
        BigDecimal least = schedule.minimum().gigabytes();
        int days = schedule.minimum().days();
        String gigabyte = schedule.unit().gigabyte().symbol();
        return text
                + (schedule.wholeUnits() ? "; a month is rounded up to whole " + gigabyte : "")
                + (least.signum() > 0 ? "; at least " + figure(least) + " " + gigabyte + " a month are billed" : "")
                + (days > 0 ? "; at least " + days + " days are billed" : "");
    }

    /** The sizes that the rates name, in the provider's words. */
    static String sizes(RateTable table) {
        String labels = table.rows().stream()
                .flatMap(row -> row.when().size().stream())
                .map(band -> band.label().replace('x', '×'))
                .distinct()
                .collect(Collectors.joining(", "));
        return labels.isEmpty() ? "the rates name none" : labels;
    }

    private static RateGrid compute(Meter.GpuSeconds meter) {
        List<Column> columns =
                used(meter.rows().stream().map(Meter.ComputeRow::when).toList());
        List<String> heads = Stream.concat(columns.stream().map(Column::head), Stream.of("Video", "GPU time"))
                .toList();
        return new RateGrid(
                "compute",
                "Measured compute",
                heads,
                meter.rows().stream()
                        .map(row -> {
                            List<String> cells = cells(columns, row.when());
                            cells.add(figure(row.perVideoSeconds()) + " s");
                            cells.add(figure(row.gpuSeconds()) + " GPU-s");
                            return cells;
                        })
                        .toList());
    }

    private static List<Column> used(List<Conditions> conditions) {
        return COLUMNS.stream()
                .filter(column -> conditions.stream().anyMatch(column.named()))
                .toList();
    }

    private static List<String> cells(List<Column> columns, Conditions when) {
        return columns.stream()
                .map(column -> column.text().apply(when))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The provider's words, with the pixels where they are not said. */
    private static String size(SizeBand band) {
        String label = band.label().replace('x', '×');
        List<FrameSize> pixels = band.sizes().stream().sorted().toList();
        if (pixels.stream().map(FrameSize::toString).allMatch(label::contains)) {
            return label;
        }
        boolean eitherWay = pixels.stream().map(FrameSize::rotated).allMatch(band.sizes()::contains);
        return label + " · "
                + pixels.stream()
                        .filter(size -> !eitherWay || size.width() >= size.height())
                        .map(FrameSize::toString)
                        .collect(Collectors.joining(", "))
                + (eitherWay ? ", either way up" : "");
    }

    private static String figure(BigDecimal number) {
        return MoneyText.number(Decimals.canonical(number));
    }

    /** Whether a column holds figures, which are set to the right. */
    public boolean figures(int column) {
        return column >= heads.size() - (heads.contains("In money") || id.startsWith("compute") ? 2 : 1);
    }
}
