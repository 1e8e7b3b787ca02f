package reelcost.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reelcost.domain.media.Bitrate;
import reelcost.domain.media.CodecCode;
import reelcost.domain.plan.MediaRef.Group;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.Volume;
import reelcost.domain.rate.RateBook;
import reelcost.testsupport.Books;
import reelcost.testsupport.SeededPlans;

/** What holds for the takes of every plan: those that are used and those that are not are all of them. */
class MediaInvariantsTest {
    private static final RateBook BOOK = Books.everyShape();

    static LongStream seeds() {
        return SeededPlans.seeds(600);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void selects_and_rejects_are_all_takes(long seed) {
        MediaLedger ledger = ledger(seed);

        assertSum(ledger, MediaInvariantsTest::clips);
        assertSum(ledger, MediaInvariantsTest::seconds);
        assertSum(ledger, (media, group) -> weight(media, group, new Bitrate.Typed(new BigDecimal("7.3"))));
        assertSum(ledger, (media, group) -> weight(media, group, new Bitrate.OfCodec(new CodecCode("prores-422-hq"))));
        assertSum(ledger, (media, group) -> weight(media, group, new Bitrate.OfCodec(new CodecCode("aac-stereo"))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rejects_are_known_where_all_takes_are_and_selects_are_said(long seed) {
        boolean said = SeededPlans.plan(seed).scenario().stages().stream()
                .filter(Stage.Generate.class::isInstance)
                .allMatch(stage -> ((Stage.Generate) stage).selects().isPresent());
        MediaLedger ledger = ledger(seed);

        if (said && clips(ledger, Group.GENERATED).isPresent()) {
            assertThat(clips(ledger, Group.SELECTS)).isPresent();
            assertThat(clips(ledger, Group.REJECTS)).isPresent();
        }
        if (!said) {
            assertThat(clips(ledger, Group.REJECTS)).isEmpty();
        }
    }

    @Test
    void most_plans_with_takes_say_enough_for_this_to_mean_something() {
        assertThat(seeds().filter(seed -> clips(ledger(seed), Group.REJECTS).isPresent()))
                .hasSizeGreaterThan(200);
    }

    private static MediaLedger ledger(long seed) {
        SeededPlans.Plan plan = SeededPlans.plan(seed);
        return new MediaLedger(
                plan.scenario().stages(), BOOK, plan.assumptions().finishedSeconds());
    }

    private static void assertSum(MediaLedger ledger, BiFunction<MediaLedger, Group, Optional<BigDecimal>> figure) {
        Optional<BigDecimal> all = figure.apply(ledger, Group.GENERATED);
        Optional<BigDecimal> selects = figure.apply(ledger, Group.SELECTS);
        Optional<BigDecimal> rejects = figure.apply(ledger, Group.REJECTS);
        if (all.isPresent() && selects.isPresent() && rejects.isPresent()) {
            assertThat(selects.get().add(rejects.get())).isEqualByComparingTo(all.get());
        }
    }

    private static Optional<BigDecimal> clips(MediaLedger ledger, Group group) {
        return sum(ledger, group, clips -> BigDecimal.valueOf(clips.count()));
    }

    private static Optional<BigDecimal> seconds(MediaLedger ledger, Group group) {
        return sum(ledger, group, Clips::totalSeconds);
    }

    private static Optional<BigDecimal> sum(MediaLedger ledger, Group group, Function<Clips, BigDecimal> figure) {
        FoundClips found = ledger.find(group);
        return found.unknown().isPresent()
                ? Optional.empty()
                : Optional.of(found.clips().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Optional<BigDecimal> weight(MediaLedger ledger, Group group, Bitrate bitrate) {
        return VolumeOf.of(new Volume.Of(group, bitrate), ledger).gigabytes();
    }
}
