package reelcost.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.Offer;
import reelcost.domain.rate.Origin;
import reelcost.domain.rate.PricePeriods;
import reelcost.domain.rate.Pricing;
import reelcost.domain.rate.RateTable;
import reelcost.domain.rate.Service;
import reelcost.domain.rate.Source;
import reelcost.domain.rate.SourceAge;
import reelcost.domain.rate.TierSchedule;

/** How pages speak of an offer: what it is metered by, where it stands in life, how old its source is. */
final class OfferTexts {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private static final int HOURS_IN_A_DAY = 24;

    private OfferTexts() {}

    /** Where an offer stands; {@code trend} is "good", "warn" or "bad". */
    record Life(String text, String trend) {
        static Life of(Offer offer, LocalDate today) {
            LifeCycle life = offer.lifeCycle();
            return switch (life.on(today)) {
                case RETIRED ->
                    new Life(
                            life.historical()
                                    ? "Historical"
                                    : "Retired " + Texts.day(life.retired().orElseThrow()),
                            "bad");
                case DEPRECATED ->
                    new Life(life.retired().map(day -> "Ends " + Texts.day(day)).orElse("Deprecated"), "warn");
                case ACTIVE -> life.historical() ? new Life("Historical", "bad") : new Life("Current", "good");
            };
        }
    }

    /**
     * How old a source is.
     *
     * @param old whether it is older than 90 days, or may be
     */
    record Age(String text, boolean old) {
        static Age of(Source source, LocalDate today) {
            SourceAge age = SourceAge.of(source, today);
            return new Age(age.text(), age.old());
        }
    }

    /** {@code 21 Aug 2026}, {@code Aug 2026} or {@code 2026}: as exactly as is known. */
    static String dated(Source source) {
        return switch (source.dated().length()) {
            case 4 -> source.dated();
            case 7 -> MONTH.format(source.latest());
            default -> Texts.day(source.latest());
        };
    }

    static String meteredBy(Pricing pricing) {
        if (pricing instanceof TierSchedule schedule) {
            return schedule.unit().count().symbol() + "s" + (schedule.tiers().size() > 1 ? ", in tiers" : "");
        }
        RateTable table = (RateTable) pricing;
        return metered(table.meter())
                + (table.rows().stream().anyMatch(row -> row.when().seconds().isPresent())
                        ? ", by size and length"
                        : "")
                + (table.credit().isPresent() ? ", in credits" : "");
    }

    private static String metered(Meter meter) {
        return unit(meter) + counted(meter.counted());
    }

    private static String unit(Meter meter) {
        String both = meter.counted().input() ? "input and output " : "";
        if (meter instanceof Meter.Frames frames) {
            return both + "frames" + (frames.offset() == 0 ? "" : ", and " + frames.offset() + " more for each clip");
        }
        return switch (meter.count()) {
            case SECONDS -> both.isEmpty() ? "output seconds" : both + "seconds";
            case CLIPS -> "clips";
            case TOKENS -> "media tokens of input and output";
            case MEGAPIXELS -> "megapixels of all frames";
            case GPU_SECONDS -> "GPU time, measured";
            default -> meter.count().symbol();
        };
    }

    private static String counted(CountedSeconds seconds) {
        return (seconds.wholeInput() ? ", input video rounded up to whole seconds" : "")
                + seconds.atFps()
                        .map(fps -> ", counted at " + fps.toPlainString() + " frames per second")
                        .orElse("")
                + (seconds.minimum().signum() > 0
                        ? ", at least " + seconds.minimum().toPlainString() + " s of each clip"
                        : "");
    }

    /** {@code from 1 Jul 2026}, {@code until 30 Jun 2026}; nothing where prices are the same on every day. */
    static String days(PricePeriods.Period period) {
        String from = period.from().map(day -> "from " + Texts.day(day)).orElse("");
        String to =
                period.to().map(day -> "until " + Texts.day(day.minusDays(1))).orElse("");
        return (from + " " + to).strip();
    }

    static String lengths(Offer offer) {
        return offer.service() == Service.GENERATE || offer.service() == Service.UPSCALE
                ? offer.durations().toString()
                : "—";
    }

    /** Who put an offer into the book, to stand beside its name; empty where it came with the program. */
    static String origin(Offer offer) {
        return offer.origin() == Origin.BUILT_IN ? "" : offer.origin().title();
    }

    /** {@code 24 hours, by acme.example (2026)}; days where it is whole days of more than one. */
    static String resultsKept(Offer offer) {
        return offer.resultsKept()
                .map(kept -> time(kept.hours()) + ", by " + kept.source().where() + " (" + dated(kept.source()) + ")")
                .orElse(Texts.UNKNOWN);
    }

    private static String time(int hours) {
        if (hours % HOURS_IN_A_DAY == 0 && hours > HOURS_IN_A_DAY) {
            return hours / HOURS_IN_A_DAY + " days";
        }
        return hours == 1 ? "1 hour" : hours + " hours";
    }

    static String failedTakes(Offer offer) {
        return switch (offer.failedTakes()) {
            case CHARGED -> "charged";
            case NOT_CHARGED -> "not charged";
            case UNKNOWN -> Texts.UNKNOWN;
        };
    }
}
