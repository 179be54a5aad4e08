package org.handlungskonzept.survey.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.survey.EstimatedMean;
import org.handlungskonzept.survey.EstimatedShare;
import org.handlungskonzept.survey.RegisterMargin;
import org.handlungskonzept.survey.SampledSurvey;
import org.handlungskonzept.survey.Weighting;
import org.jspecify.annotations.Nullable;

/** Makes of columns the lists by person that weighting needs, which never leave this package. */
final class Estimates {

    private static final String SINGLE_CHOICE = "single choice";

    private final ColumnSet columns;
    private final int size;

    Estimates(ColumnSet columns, int size) {
        this.columns = columns;
        this.size = size;
    }

    Weighting weighted(SampledSurvey survey, List<BackgroundMargin> margins) {
        return Weighting.raked(survey, margins.stream().map(this::classes).toList());
    }

    private RegisterMargin classes(BackgroundMargin margin) {
        ChoiceColumn column = columns.column(margin.question(), ChoiceColumn.class, SINGLE_CHOICE);
        List<String> classes = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int step = column.step(i);
            String code = step < 0 ? null : column.steps().get(step);
            if (code == null || !margin.register().containsKey(code)) {
                code = margin.otherwise();
            }
            if (code != null) {
                classes.add(code);
            }
        }
        if (classes.size() < size) {
            throw new IllegalArgumentException(
                    "Of (%s) people, (%s) gave no answer to (%s) that the register counts, which counts %s.\nMaybe say with which class they are counted."
                            .formatted(
                                    size,
                                    size - classes.size(),
                                    margin.question(),
                                    margin.register().keySet()));
        }
        return new RegisterMargin(margin.question(), margin.register(), classes);
    }

    EstimatedShare share(Weighting weighting, String question, Set<String> options) {
        List<@Nullable Boolean> hits = new ArrayList<>(size);
        if (columns.column(question) instanceof MultiColumn multiple) {
            BitSet wanted = multiple.codes().indices(options);
            for (int i = 0; i < size; i++) {
                hits.add(multiple.isFilled(i) ? Boolean.valueOf(multiple.isOneOf(i, wanted)) : null);
            }
        } else {
            ChoiceColumn single = columns.column(question, ChoiceColumn.class, SINGLE_CHOICE);
            BitSet wanted = single.codes().indices(options);
            for (int i = 0; i < size; i++) {
                hits.add(single.step(i) >= 0 ? Boolean.valueOf(single.isOneOf(i, wanted)) : null);
            }
        }
        return weighting.share(hits);
    }

    EstimatedMean mean(Weighting weighting, String question) {
        NumberColumn column = columns.column(question, NumberColumn.class, "question for a number");
        double scale = Math.pow(10, column.decimals());
        List<@Nullable Double> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(column.isFilled(i) ? Double.valueOf(column.scaled(i) / scale) : null);
        }
        return weighting.mean(values);
    }
}
