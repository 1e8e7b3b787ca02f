package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reelcost.domain.plan.Scenario;
import reelcost.domain.plan.Stage;
import reelcost.testsupport.OwnRates;
import reelcost.testsupport.TestProductions;

/** A page runs a fixed number of statements, however many rows there are. */
@QuarkusTest
class StatementsAppTest {
    private static final int MOST_STATEMENTS = 3;

    @Inject
    ReadProductions read;

    @Inject
    EditProductions edit;

    @Inject
    RateBooks books;

    @Inject
    EntityManager entities;

    private long statementsOf(Runnable page) {
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        page.run();
        return statistics.getPrepareStatementCount();
    }

    private void atLeast(int productions) {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> {
            long missing = productions
                    - (long) entities.createQuery("select count(p) from ProductionRow p where p.deletedAt is null")
                            .getSingleResult();
            IntStream.range(0, (int) Math.max(0, missing)).forEach(i -> {
                edit.create(
                        TestProductions.named("Row " + i),
                        List.of(new Scenario("One", List.of(TestProductions.takes("a", 10)))),
                        false);
                if (i % 100 == 0) {
                    entities.flush();
                    entities.clear();
                }
            });
        });
    }

    @AfterEach
    void forgetTheRows() {
        QuarkusTransaction.requiringNew().timeout(300).run(() -> entities.createQuery(
                        "delete from ProductionRow p where p.title like 'Row %'")
                .executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 10_000})
    void the_home_page_runs_three_statements(int rows) {
        atLeast(rows);
        assertThat(statementsOf(() -> assertThat(read.list(0).productions()).hasSizeGreaterThanOrEqualTo(10)))
                .isEqualTo(MOST_STATEMENTS);
    }

    @Test
    void a_production_of_fifty_scenarios_is_read_with_three_statements() {
        List<Scenario> scenarios = IntStream.range(0, EditScenarios.MOST_SCENARIOS)
                .mapToObj(i -> new Scenario("S" + i, List.of(TestProductions.takes("a", 10))))
                .toList();
        long id = edit.create(TestProductions.named("Wide"), scenarios, false);
        assertThat(statementsOf(() -> assertThat(read.one(id).scenarios()).hasSize(50)))
                .isEqualTo(MOST_STATEMENTS);
    }

    @Test
    void a_production_whose_prices_have_changed_is_shown_with_three_statements() {
        books.publish("A price of our own", book -> book.with(OwnRates.file("1")));
        Stage.Generate takes = (Stage.Generate) TestProductions.takes("a", 10);
        List<Scenario> scenarios = IntStream.range(0, 10)
                .mapToObj(i -> new Scenario("S" + i, List.of(takes.withOffer(OwnRates.LAB))))
                .toList();
        long id = edit.create(TestProductions.named("Dearer"), scenarios, false);
        books.publish("A price of our own", book -> book.with(OwnRates.file("2")));
        assertThat(statementsOf(() -> RestAssured.get("/productions/" + id)
                        .then()
                        .statusCode(200)
                        .body(containsString("Prices changed"))))
                .isEqualTo(MOST_STATEMENTS);
        books.publish("Tidied up", book -> book.without(OwnRates.FILE));
    }

    @Test
    void a_shoot_out_on_the_whole_catalogue_runs_no_statement() {
        String job = "{\"job\":{\"clips\":700,\"seconds\":20,\"size\":\"720p\"}}";
        assertThat(statementsOf(() -> {
                    RestAssured.get("/shootout?clips=700&seconds=20&size=720p")
                            .then()
                            .statusCode(200);
                    RestAssured.given()
                            .contentType("application/json")
                            .body(job)
                            .post("/api/v1/shootouts")
                            .then()
                            .statusCode(200);
                }))
                .isZero();
    }
}
