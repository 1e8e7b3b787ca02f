package reelcost.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the packaged app in the midst of saves, again and again: whatever it acknowledged is there when it is back. */
class KillIT {
    private static final int KILLS = 20;
    private static final int CLIENTS = 4;
    private static final int SAVING_MILLIS = 1_500;

    @TempDir
    Path data;

    /** Last acknowledged clip count of each client's scenario. */
    private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();

    @Test
    void nothing_acknowledged_is_lost_in_twenty_kills() throws Exception {
        List<SavingClient> clients = new ArrayList<>();
        int saves = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (PackagedApp app = PackagedApp.start(data)) {
                if (clients.isEmpty()) {
                    for (int i = 0; i < CLIENTS; i++) {
                        clients.add(SavingClient.withScenarioOfItsOwn(app.address(), "Client " + i));
                    }
                }
                compare(clients, app, kill);
                saves += saveUntilKilled(clients, app);
            }
        }
        try (PackagedApp app = PackagedApp.start(data)) {
            compare(clients, app, KILLS);
        }
        System.out.printf("%d kills, %d acknowledged saves, none lost%n", KILLS, saves);
        assertThat(saves).isGreaterThan(KILLS * CLIENTS);
    }

    private void compare(List<SavingClient> clients, PackagedApp app, int kills) throws Exception {
        for (int i = 0; i < clients.size(); i++) {
            int stored = clients.get(i).storedClips(app.address());
            int last = acknowledged.getOrDefault(i, SavingClient.FIRST_CLIPS);
            assertThat(stored)
                    .as(
                            "clips of client %d after %d kills (one save may have been cut off after it was stored)",
                            i, kills)
                    .isBetween(last, last + 1);
            acknowledged.put(i, stored);
        }
    }

    private int saveUntilKilled(List<SavingClient> clients, PackagedApp app) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < clients.size(); i++) {
                int client = i;
                counts.add(pool.submit(() -> clients.get(client)
                        .saveUntilItFails(
                                app.address(), acknowledged.get(client), clips -> acknowledged.put(client, clips))));
            }
            TimeUnit.MILLISECONDS.sleep(SAVING_MILLIS);
            app.kill();
            int saves = 0;
            for (Future<Integer> count : counts) {
                saves += count.get();
            }
            return saves;
        } finally {
            pool.shutdownNow();
        }
    }
}
