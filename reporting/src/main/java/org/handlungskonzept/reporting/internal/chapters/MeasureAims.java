package org.handlungskonzept.reporting.internal.chapters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.GoalId;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Phrase;

/** What measures are for, and what must be done before them; looked up once for all measures of a concept. */
@Internal
public final class MeasureAims {

    private final Words words;
    private final Map<GoalId, Goal> goals = new HashMap<>();
    private final Map<MeasureId, Measure> measures = new HashMap<>();
    private final Map<MeasureId, FieldOfAction> fields = new HashMap<>();

    public MeasureAims(Words words) {
        this.words = words;
        for (FieldOfAction field : words.concept().fields()) {
            field.goals().forEach(goal -> goals.put(goal.id(), goal));
            field.measures().forEach(measure -> {
                measures.put(measure.id(), measure);
                fields.put(measure.id(), field);
            });
        }
    }

    /** The field the measure stands in. */
    public FieldOfAction field(Measure measure) {
        return Objects.requireNonNull(fields.get(measure.id()), "field");
    }

    /** The goals it contributes to, in its own order. */
    public List<Phrase> goals(Measure measure) {
        return measure.goals().stream()
                .map(id -> words.title(Objects.requireNonNull(goals.get(id), "goal")))
                .toList();
    }

    /** The guidelines it follows, in the order of the concept. */
    public List<Guideline> guidelines(Measure measure) {
        return words.concept().guidelines().stream()
                .filter(guideline -> measure.guidelines().contains(guideline.id()))
                .toList();
    }

    /** The measures that must be done first, in its own order. */
    public List<Phrase> before(Measure measure) {
        return measure.dependsOn().stream()
                .map(id -> words.title(Objects.requireNonNull(measures.get(id), "measure")))
                .toList();
    }
}
