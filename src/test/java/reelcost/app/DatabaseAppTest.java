package reelcost.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reelcost.testsupport.TestDatabase;

/** Starts the database that every test of the app uses. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class DatabaseAppTest {
    @Inject
    AgroalDataSource dataSource;

    @Test
    void the_suite_runs_on_the_database_that_it_was_asked_to_run_on() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(TestDatabase.onPostgres() ? "PostgreSQL" : "H2");
        }
    }

    /** H2 checks "kind in (...)" with the connection that made the table: once that is closed, no stage can be saved. */
    @Test
    void the_connection_that_migrated_is_never_closed_for_being_idle() {
        assertThat(dataSource.getConfiguration().connectionPoolConfiguration().reapTimeout())
                .isEqualTo(Duration.ZERO);
    }
}
