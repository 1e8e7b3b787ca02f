package reelcost.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import reelcost.store.book.BookDocument;

/** An edition of the rate book. It is never changed. */
@Entity
@Table(name = "rate_edition")
public class RateEditionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 40)
    String name;

    @Column(name = "after_name", length = 40)
    String afterName;

    @Column(length = 200)
    String cause;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(length = BookDocument.LONGEST)
    String document;

    protected RateEditionRow() {}

    /** @param cause what made it necessary, in a few words */
    public RateEditionRow(BookDocument document, String cause, Instant now) {
        this.name = document.name();
        this.afterName = document.after().orElse(null);
        this.cause = cause;
        this.madeAt = now;
        this.document = document.json();
    }

    public BookDocument toDocument() {
        return BookDocument.parse(name, document);
    }

    /**
     * An edition without its content.
     *
     * @param cause what made it necessary
     */
    public record Heading(String name, String cause, Instant madeAt) {}

    /** An edition without its content, with the one that it was made from. */
    public record Successor(String after, String cause, Instant madeAt) {}

    @ApplicationScoped
    public static class Rows implements PanacheRepository<RateEditionRow> {
        public Optional<RateEditionRow> newest() {
            return findAll(Sort.descending("id")).firstResultOptional();
        }

        public Optional<RateEditionRow> named(String name) {
            return find("name", name).firstResultOptional();
        }

        /** The editions made last, the newest first. */
        public List<Heading> latest(int most) {
            return getEntityManager()
                    .createQuery("select name, cause, madeAt from RateEditionRow order by id desc", Heading.class)
                    .setMaxResults(most)
                    .getResultList();
        }

        /** The editions that were made from these. */
        public List<Successor> madeFrom(Collection<String> names) {
            return getEntityManager()
                    .createQuery(
                            "select afterName, cause, madeAt from RateEditionRow where afterName in :names order by id",
                            Successor.class)
                    .setParameter("names", names)
                    .getResultList();
        }

        /** Adds an edition; false where another one was made from the same edition meanwhile, and this transaction must be given up. */
        public boolean add(RateEditionRow row) {
            try {
                persistAndFlush(row);
                return true;
            } catch (ConstraintViolationException meanwhile) {
                return false;
            }
        }
    }
}
