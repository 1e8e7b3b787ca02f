package reelcost.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;

/** What a form has already done. */
@Entity
@Table(name = "receipt")
public class ReceiptRow {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String digest;

    public String location;

    @Column(name = "created_at")
    Instant createdAt;

    protected ReceiptRow() {}

    public ReceiptRow(String digest, Instant now) {
        this.digest = digest;
        this.location = "";
        this.createdAt = now;
    }

    @ApplicationScoped
    public static class Rows implements PanacheRepositoryBase<ReceiptRow, String> {
        public Optional<String> location(String digest) {
            return findByIdOptional(digest).map(row -> row.location);
        }

        /**
         * Claims a digest for this transaction; waits for another transaction that has claimed it.
         *
         * @return the claimed row; empty where another form has it already, and this transaction must be given up
         */
        public Optional<ReceiptRow> claim(String digest, Instant now) {
            ReceiptRow row = new ReceiptRow(digest, now);
            try {
                persistAndFlush(row);
                return Optional.of(row);
            } catch (ConstraintViolationException taken) {
                return Optional.empty();
            }
        }

        public void forgetBefore(Instant instant) {
            delete("createdAt < ?1", instant);
        }
    }
}
