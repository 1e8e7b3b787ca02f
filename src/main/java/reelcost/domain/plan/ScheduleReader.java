package reelcost.domain.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads the months of a production, and the line that its data is moved over, from what somebody typed. */
public final class ScheduleReader {
    private static final List<String> SCHEDULE =
            List.of("startMonth", "makingMonths", "reviewMonths", "retentionMonths");

    private ScheduleReader() {}

    /** Empty where all of its fields are, or one is wrong, which leaves an error. */
    public static Optional<Schedule> schedule(TextFields fields) {
        if (SCHEDULE.stream().allMatch(field -> fields.text(field).isEmpty())) {
            return Optional.empty();
        }
        YearMonth start = fields.month("startMonth");
        Integer making = fields.whole("makingMonths", 1, Schedule.MOST_MAKING);
        Integer review = fields.whole("reviewMonths", 0, Schedule.MOST_REVIEW, 0);
        Integer retention = fields.whole("retentionMonths", 0, Schedule.MOST_RETENTION, 0);
        return start == null || making == null || review == null || retention == null
                ? Optional.empty()
                : Optional.of(new Schedule(start, making, review, retention));
    }

    /** In Mbit/s; empty where it is blank or wrong, which leaves an error. */
    public static Optional<BigDecimal> lineSpeed(TextFields fields) {
        return fields.optionalDecimal("lineSpeed", "0.1", "1000000", 3);
    }
}
