package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reelcost.testsupport.TestProductions;

@QuarkusTest
class DoOnceAppTest {
    @Inject
    DoOnce doOnce;

    @Inject
    EditProductions edit;

    private String create(String title) {
        return "/productions/" + edit.create(TestProductions.named(title), List.of(), false);
    }

    @Test
    void the_same_form_sent_twice_makes_one_thing_and_leads_to_it_both_times() {
        String first = doOnce.once("a".repeat(64), () -> create("Once"));
        String again = doOnce.once("a".repeat(64), () -> {
            throw new AssertionError("done again");
        });
        assertThat(again).isEqualTo(first);
    }

    @Test
    void what_failed_can_be_tried_again() {
        assertThatThrownBy(() -> doOnce.once("b".repeat(64), () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");
        assertThat(doOnce.once("b".repeat(64), () -> create("Second try"))).startsWith("/productions/");
    }

    @Test
    void eight_clicks_at_the_same_moment_make_one_thing() throws Exception {
        Set<String> made = ConcurrentHashMap.newKeySet();
        ExecutorService clicks = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> all = IntStream.range(0, 8)
                    .<Callable<String>>mapToObj(i -> () -> doOnce.once("c".repeat(64), () -> {
                        String path = create("Clicked");
                        made.add(path);
                        return path;
                    }))
                    .toList();
            List<String> locations = new ArrayList<>();
            for (Future<String> answer : clicks.invokeAll(all)) {
                locations.add(answer.get());
            }
            assertThat(made).hasSize(1);
            assertThat(locations).hasSize(8).containsOnly(made.iterator().next());
        } finally {
            clicks.shutdownNow();
        }
    }
}
