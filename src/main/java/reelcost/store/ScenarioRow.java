package reelcost.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.OptimisticLock;

/** A scenario of a production. Its stages are rows of their own; its version counts their changes too, see {@link Rows#countUp}. */
@Entity
@Table(name = "scenario")
public class ScenarioRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    @Column(name = "production_id")
    long productionId;

    @OptimisticLock(excluded = true)
    public String name;

    /** The edition of the rate book that it is priced with. */
    @OptimisticLock(excluded = true)
    @Column(length = 40)
    public String edition;

    /** A newer edition whose prices somebody has looked at and not taken. */
    @OptimisticLock(excluded = true)
    @Column(name = "declined_edition", length = 40)
    public String declinedEdition;

    @Column(name = "created_at")
    Instant createdAt;

    @OptimisticLock(excluded = true)
    @Column(name = "deleted_at")
    public Instant deletedAt;

    protected ScenarioRow() {}

    public ScenarioRow(long productionId, String name, String edition, Instant now) {
        this.productionId = productionId;
        this.name = name;
        this.edition = edition;
        this.createdAt = now;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long productionId() {
        return productionId;
    }

    @ApplicationScoped
    public static class Rows implements PanacheRepository<ScenarioRow> {
        /** The scenarios of some productions in the order in which they were made. */
        public List<ScenarioRow> ofProductions(Collection<Long> productionIds) {
            return productionIds.isEmpty()
                    ? List.of()
                    : list("productionId in ?1 and deletedAt is null order by id", productionIds);
        }

        public Optional<ScenarioRow> ofProduction(long productionId, long id) {
            return find("id = ?1 and productionId = ?2", id, productionId).firstResultOptional();
        }

        /** Gives an edition to the scenarios that are older than editions. */
        public void rememberEdition(String edition) {
            update("edition = ?1 where edition is null", edition);
        }

        /**
         * Counts the version up, if it is still that one, and reads the row anew. One statement both compares and counts: H2,
         * some once in 20,000 times, reads an old row behind a lock that it has just been given, but it never writes one.
         *
         * @return false where somebody else has counted it up
         */
        public boolean countUp(ScenarioRow row, int version) {
            if (update("version = version + 1 where id = ?1 and version = ?2", row.id, version) == 0) {
                return false;
            }
            getEntityManager().refresh(row);
            return true;
        }
    }
}
