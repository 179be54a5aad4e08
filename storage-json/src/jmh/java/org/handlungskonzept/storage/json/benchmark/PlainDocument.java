package org.handlungskonzept.storage.json.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.handlungskonzept.concept.Cadence;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Status;
import org.jspecify.annotations.Nullable;

/**
 * The document of the benchmarks as plain records that Jackson's databind fills by itself: the same types of values, but
 * nothing is checked, copied or sorted.
 */
record PlainDocument(
        int format,
        String id,
        String title,
        String language,
        Municipality municipality,
        List<Field> fields,
        Settings settings) {

    record Municipality(String name, String key) {}

    record Settings(String smartProfile, String schoolYearStart, int anonymityThreshold) {}

    record Field(String id, String title, List<Goal> goals, List<Measure> measures) {}

    record Goal(String id, String number, String text) {}

    record Measure(
            String id,
            String number,
            String title,
            String description,
            List<String> goals,
            List<TargetGroup> targetGroups,
            Schedule schedule,
            Responsibility responsibility,
            Resources resources,
            List<Indicator> indicators,
            List<StatusUpdate> statusUpdates) {}

    record TargetGroup(String name, @Nullable Long size) {}

    record Schedule(String asWritten, Time time, @Nullable LocalDate plannedEnd) {}

    record Time(String type, @Nullable Point end) {}

    record Point(LocalDate earliest, LocalDate latest, Precision precision) {}

    record Responsibility(String asWritten, @Nullable Party lead, List<Party> partners) {}

    record Party(String name, PartyKind kind) {}

    record Resources(String asWritten, List<MoneyNeed> money) {}

    record MoneyNeed(Money amount, Cadence cadence, String purpose) {}

    record Money(BigDecimal amount, String currency) {}

    record Indicator(String id, String title, IndicatorKind kind, Direction direction, List<DatedValue> targets) {}

    record DatedValue(LocalDate day, BigDecimal value) {}

    record StatusUpdate(LocalDate day, Status status, String reason) {}
}
