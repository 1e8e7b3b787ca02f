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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import reelcost.domain.money.ExchangeRate;
import reelcost.domain.plan.Production;
import reelcost.domain.plan.Schedule;

/**
 * A production. Its row is the lock under which everything of the production is written; its version counts changes of
 * what the production's own form holds, not of its scenarios.
 */
@Entity
@Table(name = "production")
public class ProductionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    int version;

    String title;
    String client;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    BigDecimal cap;

    @Column(name = "finished_seconds")
    BigDecimal finishedSeconds;

    @Column(name = "planned_for")
    LocalDate plannedFor;

    @Column(name = "contingency_percent")
    BigDecimal contingencyPercent;

    @Column(name = "markup_percent")
    BigDecimal markupPercent;

    @Column(name = "usd_rate")
    BigDecimal usdRate;

    @Column(name = "usd_rate_date")
    LocalDate usdRateDate;

    /** The first day of the first month. */
    @Column(name = "schedule_start")
    LocalDate scheduleStart;

    @Column(name = "making_months")
    Integer makingMonths;

    @Column(name = "review_months")
    Integer reviewMonths;

    @Column(name = "retention_months")
    Integer retentionMonths;

    @Column(name = "line_speed")
    BigDecimal lineSpeed;

    public boolean sample;

    @OptimisticLock(excluded = true)
    @Column(name = "chosen_scenario_id")
    public Long chosenScenarioId;

    @OptimisticLock(excluded = true)
    @Column(name = "baseline_scenario_id")
    public Long baselineScenarioId;

    @Column(name = "created_at")
    Instant createdAt;

    @OptimisticLock(excluded = true)
    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "deleted_at")
    public Instant deletedAt;

    protected ProductionRow() {}

    public ProductionRow(Production production, Instant now) {
        createdAt = now;
        changedAt = now;
        set(production);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public void set(Production production) {
        title = production.title();
        client = production.client();
        currency = production.currency().getCode();
        cap = production.cap().map(Money::getAmount).orElse(null);
        finishedSeconds = production.finishedSeconds().orElse(null);
        plannedFor = production.plannedFor().orElse(null);
        contingencyPercent = production.contingencyPercent();
        markupPercent = production.markupPercent();
        usdRate = production.exchangeRate().map(ExchangeRate::rate).orElse(null);
        usdRateDate = production.exchangeRate().map(ExchangeRate::date).orElse(null);
        scheduleStart =
                production.schedule().map(schedule -> schedule.start().atDay(1)).orElse(null);
        makingMonths = production.schedule().map(Schedule::making).orElse(null);
        reviewMonths = production.schedule().map(Schedule::review).orElse(null);
        retentionMonths = production.schedule().map(Schedule::retention).orElse(null);
        lineSpeed = production.lineSpeed().orElse(null);
    }

    public Production toProduction() {
        CurrencyUnit unit = CurrencyUnit.of(currency);
        return new Production(
                title,
                client,
                unit,
                Optional.ofNullable(cap).map(amount -> Money.of(unit, amount, RoundingMode.UNNECESSARY)),
                Optional.ofNullable(finishedSeconds),
                Optional.ofNullable(plannedFor),
                contingencyPercent,
                markupPercent,
                Optional.ofNullable(usdRate)
                        .map(rate -> new ExchangeRate(CurrencyUnit.USD, unit, rate.stripTrailingZeros(), usdRateDate)),
                Optional.ofNullable(scheduleStart)
                        .map(start -> new Schedule(YearMonth.from(start), makingMonths, reviewMonths, retentionMonths)),
                Optional.ofNullable(lineSpeed));
    }

    @ApplicationScoped
    public static class Rows implements PanacheRepository<ProductionRow> {
        /**
         * Locks a production's row until the transaction ends; every write of the production starts here. The lock is a write
         * of the row, not a {@code select … for update}: H2 at times gives such a lock to two transactions when the row is
         * updated behind it, and they then wait for each other.
         */
        public Optional<ProductionRow> lock(long id, Instant now) {
            return update("changedAt = ?1 where id = ?2", now, id) == 0 ? Optional.empty() : findByIdOptional(id);
        }

        public Optional<ProductionRow> present(long id) {
            return find("id = ?1 and deletedAt is null", id).firstResultOptional();
        }

        /** The productions changed last, one more than asked for where there is another page. */
        public List<ProductionRow> latest(int page, int size) {
            return find("deletedAt is null order by changedAt desc, id desc")
                    .range(page * size, page * size + size)
                    .list();
        }
    }
}
