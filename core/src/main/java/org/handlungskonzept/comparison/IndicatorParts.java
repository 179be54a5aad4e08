package org.handlungskonzept.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;

/** Compares two states of one indicator, target by target. */
final class IndicatorParts {

    private final Placed<Indicator> before;
    private final Placed<Indicator> after;
    private final String label;
    private final List<Amendment> amendments = new ArrayList<>();

    IndicatorParts(Placed<Indicator> before, Placed<Indicator> after, String label) {
        this.before = before;
        this.after = after;
        this.label = label;
    }

    List<Amendment> compare() {
        Indicator was = before.part();
        Indicator is = after.part();
        if (was.direction() != is.direction()
                || was.kind() != is.kind()
                || !was.unit().equals(is.unit())) {
            amendments.add(new Amendment(
                    AmendmentKind.INDICATOR_REDEFINED, label, is.title(), "", "", before.pointer(), after.pointer()));
            return amendments;
        }
        Map<Key, Integer> old = index(was.targets());
        Map<Key, Integer> now = index(is.targets());
        List<Integer> added = new ArrayList<>();
        now.forEach((key, at) -> {
            Integer from = old.remove(key);
            if (from == null) {
                added.add(at);
            } else {
                compareValues(from, at);
            }
        });
        compareRest(List.copyOf(old.values()), added);
        return amendments;
    }

    private void compareRest(List<Integer> lost, List<Integer> added) {
        if (lost.size() == added.size()) {
            Iterator<Integer> next = added.iterator();
            for (int from : lost) {
                int to = next.next();
                compareDays(from, to);
                compareValues(from, to);
            }
            return;
        }
        lost.forEach(from -> amendments.add(new Amendment(
                AmendmentKind.TARGET_LOST,
                label,
                before.part().title(),
                number(before.part().targets().get(from)),
                "",
                place(before, from),
                "")));
        added.forEach(to -> amendments.add(new Amendment(
                AmendmentKind.TARGET_SET,
                label,
                after.part().title(),
                "",
                number(after.part().targets().get(to)),
                "",
                place(after, to))));
    }

    private void compareDays(int from, int to) {
        LocalDate was = before.part().targets().get(from).day();
        LocalDate is = after.part().targets().get(to).day();
        AmendmentKind kind = is.isAfter(was) ? AmendmentKind.TARGET_LATER : AmendmentKind.TARGET_EARLIER;
        add(kind, was.toString(), is.toString(), from, to);
    }

    private void compareValues(int from, int to) {
        DatedValue was = before.part().targets().get(from);
        DatedValue is = after.part().targets().get(to);
        int compared = is.value().compareTo(was.value());
        if (compared != 0) {
            add(ambition(compared), number(was), number(is), from, to);
        }
    }

    private AmendmentKind ambition(int compared) {
        Direction direction = after.part().direction();
        if (direction == Direction.NEAR) {
            return AmendmentKind.TARGET_CHANGED;
        }
        return compared > 0 == (direction == Direction.UP)
                ? AmendmentKind.TARGET_MORE_AMBITIOUS
                : AmendmentKind.TARGET_LESS_AMBITIOUS;
    }

    private void add(AmendmentKind kind, String was, String is, int from, int to) {
        amendments.add(
                new Amendment(kind, label, after.part().title(), was, is, place(before, from), place(after, to)));
    }

    private static String place(Placed<Indicator> indicator, int target) {
        return indicator.pointer() + "/targets/" + target;
    }

    private static String number(DatedValue target) {
        return target.value().toPlainString();
    }

    /** Targets by day; a second one of the same day is the second of that day on the other side. */
    private static Map<Key, Integer> index(List<DatedValue> targets) {
        Map<Key, Integer> index = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            int ordinal = 0;
            while (index.containsKey(new Key(targets.get(i).day(), ordinal))) {
                ordinal++;
            }
            index.put(new Key(targets.get(i).day(), ordinal), i);
        }
        return index;
    }

    private record Key(LocalDate day, int ordinal) {}
}
