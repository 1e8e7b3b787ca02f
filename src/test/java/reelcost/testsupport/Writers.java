package reelcost.testsupport;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import reelcost.app.EditScenarios;
import reelcost.app.ReadProductions;
import reelcost.app.SavedScenario;
import reelcost.app.Stale;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;

/** Several writers on one scenario: each reads the clip count, saves one more, and starts over where somebody was quicker. */
public final class Writers {
    private static final int WRITERS = 6;

    private final ReadProductions read;
    private final EditScenarios edit;

    public Writers(ReadProductions read, EditScenarios edit) {
        this.read = read;
        this.edit = edit;
    }

    /** Saves until so many saves have been acknowledged; the scenario's first stage counts them. */
    public void save(long production, int saves) throws Exception {
        AtomicInteger left = new AtomicInteger(saves);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Void>> work = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        while (left.getAndDecrement() > 0) {
                            saveOne(production);
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : writers.invokeAll(work)) {
                done.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    public int clips(long production) {
        Stage first =
                read.one(production).scenarios().get(0).scenario().stages().get(0);
        return ((Stage.Generate) first).clips();
    }

    private void saveOne(long production) {
        while (true) {
            SavedScenario scenario = read.one(production).scenarios().get(0);
            int clips = ((Stage.Generate) scenario.scenario().stages().get(0)).clips();
            try {
                edit.save(
                        production,
                        scenario.id(),
                        scenario.version(),
                        new Scenario("Counted", List.of(TestProductions.takes("a", clips + 1))));
                return;
            } catch (Stale quicker) {
                Thread.onSpinWait();
            }
        }
    }
}
