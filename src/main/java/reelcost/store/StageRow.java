package reelcost.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reelcost.domain.plan.Stage;
import reelcost.domain.plan.StageKind;
import reelcost.domain.rate.OfferId;

/** A stage of a scenario: one row for every kind, what a kind has no use for is null. */
@Entity
@Table(name = "stage")
public class StageRow {
    /** Stages are named by their key, which is unique in a scenario. */
    @Embeddable
    record Id(@Column(name = "scenario_id") long scenarioId, @Column(name = "stage_key") String stageKey) {}

    @EmbeddedId
    Id id;

    int position;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    StageKind kind;

    String name;
    String offer;
    Integer clips;
    BigDecimal seconds;

    @Column(name = "frame_size")
    String frameSize;

    @Column(name = "target_size")
    String targetSize;

    BigDecimal fps;

    @Column(name = "target_fps")
    BigDecimal targetFps;

    Boolean audio;
    Integer selects;

    @Column(name = "failed_percent")
    BigDecimal failedPercent;

    Boolean batch;

    @Column(name = "input_seconds")
    BigDecimal inputSeconds;

    @Column(name = "reference_images")
    Integer referenceImages;

    Integer sheets;

    @Column(name = "mini_clips")
    Integer miniClips;

    @Column(name = "frames_each")
    Integer framesEach;

    String media;
    BigDecimal gigabytes;

    @Column(name = "megabits_per_second")
    BigDecimal megabitsPerSecond;

    String codec;
    Integer files;

    @Column(name = "megabytes_each")
    BigDecimal megabytesEach;

    Integer copies;
    /** None where a transfer is from before there were rounds: then it is one. */
    Integer rounds;

    /** None where a store stage keeps to the end of the schedule. */
    Integer months;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Stage.Direction direction;

    BigDecimal quantity;
    String unit;
    BigDecimal price;
    String timing;

    protected StageRow() {}

    @ApplicationScoped
    public static class Rows implements PanacheRepositoryBase<StageRow, StageRow.Id> {
        /** The stages of some scenarios, each in order. */
        public Map<Long, List<Stage>> ofScenarios(Collection<Long> scenarioIds) {
            if (scenarioIds.isEmpty()) {
                return Map.of();
            }
            return list("id.scenarioId in ?1 order by position", scenarioIds).stream()
                    .collect(Collectors.groupingBy(
                            row -> row.id.scenarioId(),
                            Collectors.mapping(StageMapping::toStage, Collectors.toList())));
        }

        /** Sets the offer of one generate stage; false where the scenario has no such stage. */
        public boolean buyTakes(long scenarioId, String stageKey, OfferId offer) {
            return update(
                            "offer = ?1 where id.scenarioId = ?2 and id.stageKey = ?3 and kind = ?4",
                            offer.value(),
                            scenarioId,
                            stageKey,
                            StageKind.GENERATE)
                    == 1;
        }

        public int count(long scenarioId) {
            return Math.toIntExact(count("id.scenarioId = ?1", scenarioId));
        }

        /** Puts stages after the last one. */
        public void append(long scenarioId, List<Stage> added) {
            int next = find("id.scenarioId = ?1 order by position desc", scenarioId)
                    .firstResultOptional()
                    .map(last -> last.position + 1)
                    .orElse(0);
            persist(IntStream.range(0, added.size())
                    .mapToObj(i -> StageMapping.toRow(scenarioId, next + i, added.get(i))));
        }

        public void remove(long scenarioId, Collection<String> stageKeys) {
            delete("id.scenarioId = ?1 and id.stageKey in ?2", scenarioId, stageKeys);
        }

        public void replace(long scenarioId, List<Stage> stages) {
            delete("id.scenarioId = ?1", scenarioId);
            persist(IntStream.range(0, stages.size())
                    .mapToObj(position -> StageMapping.toRow(scenarioId, position, stages.get(position))));
        }
    }
}
