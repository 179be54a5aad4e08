package org.handlungskonzept.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureEventKind;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.Party;
import org.jspecify.annotations.Nullable;

/** Compares two states of one measure. */
final class MeasureParts {

    private final Measure before;
    private final Measure after;
    private final String label;
    private final Placed<Measure> placedBefore;
    private final Placed<Measure> placedAfter;
    private final List<Amendment> amendments = new ArrayList<>();

    MeasureParts(Placed<Measure> before, Placed<Measure> after, String label) {
        this.placedBefore = before;
        this.placedAfter = after;
        this.before = before.part();
        this.after = after.part();
        this.label = label;
    }

    List<Amendment> compare() {
        if (!placedBefore.owner().equals(placedAfter.owner())) {
            add(AmendmentKind.MEASURE_MOVED, placedBefore.owner(), placedAfter.owner(), "");
        }
        compareEvents();
        compareDeadline();
        compareLead();
        new MoneyParts(before, after)
                .compare()
                .ifPresent(money -> amendments.add(new Amendment(
                        money.kind(),
                        label,
                        money.detail(),
                        money.before(),
                        money.after(),
                        placedBefore.pointer() + "/resources",
                        placedAfter.pointer() + "/resources")));
        compareIndicators();
        return amendments;
    }

    private void compareEvents() {
        for (int i = 0; i < after.events().size(); i++) {
            MeasureEvent event = after.events().get(i);
            if (before.events().contains(event)) {
                continue;
            }
            String next = event.successors().stream().map(MeasureId::value).collect(Collectors.joining(", "));
            if (event.kind() == MeasureEventKind.CARRIED_OVER && event.concept() != null) {
                next = event.concept().value();
            }
            if (event.kind() == MeasureEventKind.DROPPED || event.kind().closesElsewhere()) {
                AmendmentKind kind = event.kind() == MeasureEventKind.DROPPED
                        ? AmendmentKind.MEASURE_DROPPED
                        : AmendmentKind.MEASURE_CONTINUED;
                amendments.add(new Amendment(
                        kind, label, "", "", next, placedBefore.pointer(), placedAfter.pointer() + "/events/" + i));
            }
        }
    }

    private void compareDeadline() {
        @Nullable LocalDate was = before.schedule().due().orElse(null);
        @Nullable LocalDate is = after.schedule().due().orElse(null);
        if (was == null && is != null) {
            add(AmendmentKind.DEADLINE_SET, "", is.toString(), "/schedule");
        } else if (was != null && is == null) {
            add(AmendmentKind.DEADLINE_LOST, was.toString(), "", "/schedule");
        } else if (was != null && is != null && !was.equals(is)) {
            AmendmentKind kind = is.isAfter(was) ? AmendmentKind.DEADLINE_LATER : AmendmentKind.DEADLINE_EARLIER;
            add(kind, was.toString(), is.toString(), "/schedule");
        }
    }

    private void compareLead() {
        String was = name(before);
        String is = name(after);
        if (!was.equals(is)) {
            AmendmentKind kind = was.isEmpty()
                    ? AmendmentKind.LEAD_NAMED
                    : is.isEmpty() ? AmendmentKind.LEAD_LOST : AmendmentKind.LEAD_REPLACED;
            add(kind, was, is, "/responsibility");
        }
    }

    private static String name(Measure measure) {
        return Optional.ofNullable(measure.responsibility().lead())
                .map(Party::name)
                .orElse("");
    }

    private void compareIndicators() {
        Map<IndicatorId, Placed<Indicator>> was =
                Placed.of(before.indicators(), Indicator::id, placedBefore.pointer() + "/indicators");
        Map<IndicatorId, Placed<Indicator>> is =
                Placed.of(after.indicators(), Indicator::id, placedAfter.pointer() + "/indicators");
        is.forEach((id, now) -> {
            @Nullable Placed<Indicator> then = was.get(id);
            if (then == null) {
                amendments.add(new Amendment(
                        AmendmentKind.INDICATOR_ADDED, label, now.part().title(), "", "", "", now.pointer()));
            } else {
                amendments.addAll(new IndicatorParts(then, now, label).compare());
            }
        });
        was.forEach((id, then) -> {
            if (!is.containsKey(id)) {
                amendments.add(new Amendment(
                        AmendmentKind.INDICATOR_DROPPED, label, then.part().title(), "", "", then.pointer(), ""));
            }
        });
    }

    private void add(AmendmentKind kind, String was, String is, String place) {
        amendments.add(
                new Amendment(kind, label, "", was, is, placedBefore.pointer() + place, placedAfter.pointer() + place));
    }
}
