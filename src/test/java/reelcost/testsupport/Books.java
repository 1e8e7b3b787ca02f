package reelcost.testsupport;

import static reelcost.testsupport.Offers.band;
import static reelcost.testsupport.Offers.oneOf;
import static reelcost.testsupport.Offers.range;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reelcost.domain.rate.Conditions;
import reelcost.domain.rate.CountedSeconds;
import reelcost.domain.rate.FailedTakes;
import reelcost.domain.rate.Handling;
import reelcost.domain.rate.LifeCycle;
import reelcost.domain.rate.Meter;
import reelcost.domain.rate.OfferId;
import reelcost.domain.rate.RateBook;
import reelcost.domain.rate.RateUnit;
import reelcost.domain.rate.RequestPrice;
import reelcost.domain.rate.Retrieval;
import reelcost.domain.rate.Service;

/** Rate books for tests. */
public final class Books {
    private Books() {}

    /** At least one offer of every shape that the engine knows. */
    public static RateBook everyShape() {
        return offersOfEveryShape().with(Codecs.some());
    }

    private static RateBook offersOfEveryShape() {
        return Offers.book(
                Offers.perMinute("lab/minutes", "2.80").failedTakes(FailedTakes.UNKNOWN),
                Offers.perSecond("lab/sizes", "0.10")
                        .withoutRows()
                        .sized("0.10", "720p")
                        .row("0.15", ClipOffer.sizeAndAudio("720p", true))
                        .sized("0.33", "1080p", "2k")
                        .factor("30 fps counts double", "2", ClipOffer.fps("30", "60"))
                        .factor("a markup", "1.43", Conditions.NONE)
                        .durations(oneOf(4, 8, 12))
                        .failedTakes(FailedTakes.CHARGED)
                        .batch("0.5"),
                Offers.perSecond("lab/range", "0.0375").durations(range(3, 15, 1)),
                Offers.perSecond("lab/steps", "0.021")
                        .durations(range(6, 120, 6))
                        .resultsKept(48),
                Offers.perClip("lab/table", "1")
                        .withoutRows()
                        .cell("0.35", "720p", "5")
                        .cell("0.70", "720p", "10")
                        .cell("1.05", "1080p", "5")
                        .durations(oneOf(5, 10)),
                Offers.metered("lab/tokens", new Meter.MediaTokens(), RateUnit.MILLION_TOKENS)
                        .row("7.0", ClipOffer.inputVideo(false))
                        .row("4.3", ClipOffer.inputVideo(true)),
                Offers.metered(
                                "lab/edit",
                                new Meter.Seconds(new CountedSeconds(
                                        true, true, Optional.of(new BigDecimal("16")), new BigDecimal("5"))),
                                RateUnit.SECOND)
                        .row("0.13")
                        .references(5, "0.04"),
                Offers.perSecond("lab/packs", "5").packs("10", "1000"),
                Offers.perSecond("lab/plan", "5").plan("12", "625", "0.03"),
                Offers.perSecond("lab/conditional", "0.04")
                        .durations(Offers.durations(
                                ClipOffer.sizeAndFps("1080p", "25", "26"), range(6, 20, 2), oneOf(6, 8, 10))),
                Offers.metered("lab/credits", new Meter.Frames(1), RateUnit.FRAME)
                        .row("1", "26.0417", Conditions.NONE)
                        .credits("0.08", true)
                        .references(2, "0.5"),
                Offers.perSecond("lab/base", "1")
                        .withoutRows()
                        .base("0.35", "5", "0.07", ClipOffer.size("720p"))
                        .base("0.275", "1", "0.075", ClipOffer.size("1080p")),
                Offers.metered("lab/gpu", gpu(), RateUnit.GPU_HOUR).row("4.29"),
                Offers.perSecond("lab/gone", "0.20").retired("2026-09-24", "lab/sizes"),
                Offers.perSecond("lab/ending", "0.02").lifeCycle(ending()),
                Offers.upscale("lab/upscale", "0.05"),
                Offers.upscale("lab/upscale-sizes", "0.05")
                        .withoutRows()
                        .sized("0.02", "1080p")
                        .sized("0.08", "2160p")
                        .interpolation("0.001", ClipOffer.size("1080p")),
                new ClipOffer("lab/upscale-pixels", Service.UPSCALE, new Meter.MegapixelFrames(), RateUnit.MEGAPIXEL)
                        .row("0.015"),
                Offers.store("cloud/store")
                        .free("10")
                        .upTo("1000", "0.023")
                        .beyond("0.021")
                        .handling(new Handling(
                                Retrieval.FREE,
                                Optional.of(new RequestPrice(new BigDecimal("5"), 1_000, 0, false)),
                                Optional.empty())),
                Offers.store("cloud/store-closed").upTo("5000", "0.01"),
                Offers.store("cloud/store-volume")
                        .volume()
                        .upTo("500", "0.03")
                        .beyond("0.02")
                        .wholeUnits(),
                Offers.store("cloud/store-cold")
                        .per(RateUnit.TB_MONTH_OF_1024)
                        .minimum("1024", 90)
                        .beyond("7.99")
                        .handling(new Handling(
                                new Retrieval.PerGigabyte(new BigDecimal("0.03")),
                                Optional.of(new RequestPrice(new BigDecimal("4.5"), 1_000, 100, true)),
                                Optional.of(new RequestPrice(new BigDecimal("0.36"), 1_000, 0, true)))),
                Offers.transfer("cloud/egress-of-stored")
                        .freeTimesStored("3", "cloud/store")
                        .beyond("0.01"),
                Offers.transfer("cloud/egress")
                        .free("100")
                        .upTo("10240", "0.09")
                        .upTo("51200", "0.085")
                        .beyond("0.07"));
    }

    private static Meter.GpuSeconds gpu() {
        Conditions size =
                new Conditions(Optional.of(band("720p")), Optional.empty(), Optional.empty(), Optional.empty());
        return new Meter.GpuSeconds(List.of(new Meter.ComputeRow(size, new BigDecimal("326.9"), new BigDecimal("5"))));
    }

    private static LifeCycle ending() {
        return new LifeCycle(
                Optional.of(LocalDate.of(2026, 10, 1)),
                Optional.of(LocalDate.of(2027, 3, 31)),
                Optional.of(new OfferId("lab/range")),
                false);
    }
}
