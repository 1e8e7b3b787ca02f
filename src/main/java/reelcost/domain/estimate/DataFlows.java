package reelcost.domain.estimate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import reelcost.domain.plan.Schedule;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Timing;
import reelcost.domain.plan.Volume;

/** When the data of store and transfer stages comes in, goes and moves. All figures are of one copy. */
final class DataFlows {
    /**
     * What comes to a stage.
     *
     * @param weighed what it weighs; the flows are nothing where that is not known
     */
    record Coming(VolumeOf.Result weighed, Flow gigabytes, Flow files) {}

    private static final Schedule.Span FIRST_MONTH = new Schedule.Span(1, List.of(BigDecimal.ONE));

    private final MediaLedger media;
    private final Schedule schedule;
    /** What comes as footage is made; worked out once, since stages keep and move the same. */
    private final Map<Volume, Coming> made = new HashMap<>();
    /** What comes to each store stage, by its key; worked out once, since in a chain of them each one asks for all before. */
    private final Map<String, Coming> stored = new HashMap<>();

    DataFlows(MediaLedger media, Schedule schedule) {
        this.media = media;
        this.schedule = schedule;
    }

    Coming to(Stage.Store store) {
        Coming known = stored.get(store.key());
        if (known == null) {
            known = worked(store);
            stored.put(store.key(), known);
        }
        return known;
    }

    Coming to(Stage.Transfer transfer) {
        VolumeOf.Result weighed = VolumeOf.of(transfer.volume(), media);
        return transfer.timing().filter(Timing.Rule.MADE::equals).isPresent()
                ? asMade(transfer.volume(), weighed)
                : during(schedule.span(transfer), weighed);
    }

    /** The gigabytes that a stage stores. */
    Stock stock(Stage.Store store) {
        return Stock.of(to(store).gigabytes(), store.keep(), schedule.months());
    }

    /**
     * What others take out of a store: to keep it elsewhere, or to send it, once for each copy and round. What a transfer
     * carries to where it is kept next is read once.
     */
    UseCharges.Use use(Stage.Store store) {
        Flow gigabytes = Flow.NONE;
        Flow files = Flow.NONE;
        for (Stage stage : media.stages()) {
            if (stage instanceof Stage.Store next && takes(next.volume(), store) && !isCarried(next)) {
                Coming moved = to(next);
                gigabytes = gigabytes.plus(moved.gigabytes());
                files = files.plus(moved.files());
            } else if (stage instanceof Stage.Transfer transfer && takes(transfer.volume(), store)) {
                Coming sent = to(transfer);
                gigabytes = gigabytes.plus(sent.gigabytes().times(transfer.times()));
                files = files.plus(sent.files().times(transfer.times()));
            }
        }
        return new UseCharges.Use(gigabytes, to(store).files().times(store.copies()), files);
    }

    /** Whether a transfer stage takes the same from the same place in the same months. */
    boolean isCarried(Stage.Store next) {
        Flow moved = to(next).gigabytes();
        return media.stages().stream()
                .anyMatch(stage -> stage instanceof Stage.Transfer transfer
                        && transfer.volume().equals(next.volume())
                        && to(transfer).gigabytes().equals(moved));
    }

    private static boolean takes(Volume volume, Stage.Store store) {
        return volume instanceof Volume.Kept kept && kept.key().equals(store.key());
    }

    /** The stage that stores what a volume is taken from; empty where it is taken from none. */
    Optional<Stage.Store> source(Volume volume) {
        return volume instanceof Volume.Kept kept
                ? media.stage(kept.key()).filter(Stage.Store.class::isInstance).map(Stage.Store.class::cast)
                : Optional.empty();
    }

    /** The first month in which something is taken from a store that has nothing any more, or not yet. */
    OptionalInt notThere(Volume volume, Flow taken) {
        Optional<Stage.Store> source = source(volume);
        if (source.isEmpty()) {
            return OptionalInt.empty();
        }
        Stock stock = stock(source.get());
        return IntStream.rangeClosed(1, taken.last())
                .filter(month -> taken.in(month).signum() > 0 && !stock.has(month))
                .findFirst();
    }

    private Coming worked(Stage.Store store) {
        VolumeOf.Result weighed = VolumeOf.of(store.volume(), media);
        return store.timing()
                .filter(timing -> timing != Timing.Rule.MADE)
                .map(timing -> during(schedule.span(store), weighed))
                .orElseGet(() -> asMade(store.volume(), weighed));
    }

    private static Coming during(Schedule.Span span, VolumeOf.Result weighed) {
        return new Coming(
                weighed,
                weighed.gigabytes()
                        .map(gigabytes -> Flow.spread(gigabytes, span, Flow.BYTES))
                        .orElse(Flow.NONE),
                weighed.files()
                        .map(files -> Flow.spread(files, span, Flow.WHOLE))
                        .orElse(Flow.NONE));
    }

    private Coming asMade(Volume volume, VolumeOf.Result weighed) {
        if (weighed.gigabytes().isEmpty() || weighed.parts().isEmpty() && !(volume instanceof Volume.Kept)) {
            return during(FIRST_MONTH, weighed);
        }
        if (volume instanceof Volume.Kept kept) {
            return leaving((Stage.Store) media.stage(kept.key()).orElseThrow(), weighed);
        }
        return made.computeIfAbsent(
                volume,
                of -> new Coming(
                        weighed,
                        bySpan(weighed.parts(), VolumeOf.Part::gigabytes, Flow.BYTES),
                        bySpan(weighed.parts(), VolumeOf.Part::files, Flow.WHOLE)));
    }

    /** What goes from a store comes here; that it does not come from here is known, since it could be weighed. */
    private Coming leaving(Stage.Store store, VolumeOf.Result weighed) {
        Coming there = to(store);
        return new Coming(
                weighed,
                Stock.of(there.gigabytes(), store.keep(), schedule.months()).out(),
                Stock.of(there.files(), store.keep(), schedule.months()).out());
    }

    /** Parts that are made at the same time are spread together, so that many of them take no longer than one. */
    private Flow bySpan(List<VolumeOf.Part> parts, Function<VolumeOf.Part, BigDecimal> quantity, int decimals) {
        Map<Optional<Timing>, BigDecimal> byTiming = new LinkedHashMap<>();
        parts.forEach(part -> byTiming.merge(timing(part), quantity.apply(part), BigDecimal::add));
        return byTiming.entrySet().stream()
                .map(entry -> Flow.spread(entry.getValue(), schedule.making(entry.getKey()), decimals))
                .reduce(Flow.NONE, Flow::plus);
    }

    /** When a part is made; what is cut from what several stages make is there in the last month of making. */
    private Optional<Timing> timing(VolumeOf.Part part) {
        return part.maker().isPresent()
                ? media.stage(part.maker().get()).orElseThrow().timing()
                : Optional.of(new Timing.Months(schedule.making(), schedule.making()));
    }
}
