package reelcost.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark of the engine, and shows its times as multiples of the floor in the same run. */
public final class EngineSpeed {
    private record Job(String plan, int shots) {
        static Job of(BenchmarkParams parameters) {
            return new Job(parameters.getParam("plan"), Integer.parseInt(parameters.getParam("shots")));
        }
    }

    private EngineSpeed() {}

    public static void main(String[] arguments) throws RunnerException {
        Map<Job, Map<String, Double>> milliseconds = new LinkedHashMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .build())
                .run()) {
            milliseconds
                    .computeIfAbsent(Job.of(result.getParams()), job -> new HashMap<>())
                    .put(
                            result.getPrimaryResult().getLabel(),
                            result.getPrimaryResult().getScore());
        }
        System.out.printf("%n%-6s %9s %10s %10s %14s%n", "plan", "shots", "engine, ms", "floor, ms", "engine : floor");
        milliseconds.forEach((job, time) -> System.out.printf(
                Locale.ROOT,
                "%-6s %,9d %10.3f %10.3f %14.0f%n",
                job.plan(),
                job.shots(),
                time.get("engine"),
                time.get("floor"),
                time.get("engine") / time.get("floor")));
    }
}
