package org.handlungskonzept.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.Direction;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.Measure;
import org.jspecify.annotations.Nullable;

/** Finds series that contradict themselves. */
final class SeriesRules {

    private final Indicator indicator;
    private final String place;
    private final List<SeriesProblem> problems;

    private SeriesRules(Indicator indicator, String place, List<SeriesProblem> problems) {
        this.indicator = indicator;
        this.place = place;
        this.problems = problems;
    }

    static List<SeriesProblem> find(Concept concept) {
        List<SeriesProblem> problems = new ArrayList<>();
        for (int f = 0; f < concept.fields().size(); f++) {
            List<Measure> measures = concept.fields().get(f).measures();
            for (int m = 0; m < measures.size(); m++) {
                List<Indicator> indicators = measures.get(m).indicators();
                for (int i = 0; i < indicators.size(); i++) {
                    String place = "/fields/" + f + "/measures/" + m + "/indicators/" + i;
                    new SeriesRules(indicators.get(i), place, problems).find();
                }
            }
        }
        return List.copyOf(problems);
    }

    private void find() {
        @Nullable DatedValue baseline = indicator.baseline();
        for (int i = 0; i < indicator.targets().size(); i++) {
            String at = place + "/targets/" + i;
            DatedValue target = indicator.targets().get(i);
            if (baseline != null) {
                against(baseline, target, at);
            }
            if (i > 0) {
                after(indicator.targets().get(i - 1), target, at);
            }
        }
        for (int i = 0; i < indicator.values().size(); i++) {
            String at = place + "/values/" + i;
            DatedValue value = indicator.values().get(i);
            if (baseline != null && value.day().isBefore(baseline.day())) {
                add(SeriesProblemKind.VALUE_BEFORE_BASELINE, at, value, baseline);
            }
            for (int e = i - 1; e >= 0 && indicator.values().get(e).day().equals(value.day()); e--) {
                DatedValue earlier = indicator.values().get(e);
                if (earlier.known().equals(value.known())) {
                    add(SeriesProblemKind.TWO_VALUES_FOR_A_DAY, at, value, earlier);
                    break;
                }
            }
        }
    }

    private void against(DatedValue baseline, DatedValue target, String at) {
        if (!target.day().isAfter(baseline.day())) {
            add(SeriesProblemKind.TARGET_BEFORE_BASELINE, at, target, baseline);
        }
        if (isBack(baseline.value(), target.value())) {
            add(SeriesProblemKind.TARGET_AGAINST_DIRECTION, at, target, baseline);
        }
    }

    private void after(DatedValue earlier, DatedValue target, String at) {
        if (earlier.day().equals(target.day())) {
            add(SeriesProblemKind.TWO_TARGETS_FOR_A_DAY, at, target, earlier);
        } else if (isBack(earlier.value(), target.value())) {
            add(SeriesProblemKind.TARGETS_RUN_BACK, at, target, earlier);
        }
    }

    private boolean isBack(BigDecimal from, BigDecimal to) {
        return (indicator.direction() == Direction.UP && to.compareTo(from) < 0)
                || (indicator.direction() == Direction.DOWN && to.compareTo(from) > 0);
    }

    private void add(SeriesProblemKind kind, String at, DatedValue wrong, DatedValue other) {
        problems.add(new SeriesProblem(kind, indicator.id(), at, wrong.day(), wrong.value(), other.value()));
    }
}
