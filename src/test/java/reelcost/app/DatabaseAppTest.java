package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reelcost.testsupport.TestDatabase;

/** Starts the database that every test of the app uses. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DatabaseAppTest {
    @Inject
    DataSource dataSource;

    @Test
    void the_suite_runs_on_the_database_that_it_was_asked_to_run_on() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.onPostgres() ? "PostgreSQL" : "H2");
        }
    }
}
