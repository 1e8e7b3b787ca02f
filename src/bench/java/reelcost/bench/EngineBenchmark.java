package reelcost.bench;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import reelcost.domain.estimate.Estimate;
import reelcost.domain.estimate.Estimator;
import reelcost.domain.estimate.Timeline;
import reelcost.domain.money.ExchangeRates;
import reelcost.domain.plan.Assumptions;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Schedule;
import reelcost.domain.rate.RateBook;
import reelcost.store.book.DataRateReader;
import reelcost.store.book.RateBookLoader;
import reelcost.testsupport.Estimates;

/** The whole engine, from a scenario to what each month costs, beside the least that any engine has to do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 4, time = 1)
public class EngineBenchmark {
    private static final Schedule SCHEDULE = new Schedule(YearMonth.of(2026, 12), 24, 2, 10);
    private static final Assumptions ASSUMPTIONS =
            Estimates.scheduled(Estimates.assumptions("USD", "240", "10", "15"), SCHEDULE);

    @Param
    public Plan plan;

    @Param({"100", "1000", "10000", "100000"})
    public int shots;

    private final RateBook book = RateBookLoader.builtIn().with(DataRateReader.builtIn());
    private Scenario scenario;
    private List<BigDecimal> amounts;

    /** @throws IllegalStateException if a line has no price, which would be quicker than one with a price */
    @Setup(Level.Trial)
    public void plan() {
        scenario = plan.scenario(shots);
        Estimate estimate = Estimator.estimate(scenario, ASSUMPTIONS, book, ExchangeRates.NONE);
        if (!estimate.total().complete()) {
            throw new IllegalStateException("a line of the plan " + plan + " has no price: " + estimate.total());
        }
        amounts = Timeline.of(scenario, estimate, SCHEDULE).entries().stream()
                .flatMap(entry -> entry.amounts().stream())
                .map(Money::getAmount)
                .toList();
    }

    /** Prices every stage, with its working, and lays the lines over the months. */
    @Benchmark
    public Timeline engine() {
        return Timeline.of(scenario, Estimator.estimate(scenario, ASSUMPTIONS, book, ExchangeRates.NONE), SCHEDULE);
    }

    /** Adds up the amounts of all lines and months, which are there already. */
    @Benchmark
    public BigDecimal floor() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }
}
