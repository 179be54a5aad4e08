package org.handlungskonzept.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.RuleId;
import org.handlungskonzept.smart.SmartChecker;
import org.jspecify.annotations.Nullable;

/** The one meaning of a query, so that the answer does not depend on the store. */
final class MeasureSearch {

    private final MeasureQuery query;
    private final String text;
    private final boolean asksForState;

    MeasureSearch(MeasureQuery query) {
        this.query = query;
        this.text = searched(query.text());
        this.asksForState = !query.statuses().isEmpty() || query.dueBefore() != null || query.staleSince() != null;
    }

    /** The texts of a measure in the form in which they are searched. */
    static Stream<String> texts(Measure measure) {
        return Stream.of(
                        measure.title(),
                        measure.description(),
                        measure.schedule().asWritten(),
                        measure.responsibility().asWritten(),
                        measure.resources().asWritten())
                .map(MeasureSearch::searched);
    }

    private static String searched(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Tells whether something may be found; false is sure. */
    boolean mayFindIn(ConceptFacts concept) {
        RuleId rule = query.finding();
        if (!isOfMunicipality(concept.municipality()) || (rule != null && !concept.mayAdvise(rule, query.asOf()))) {
            return false;
        }
        MeasureFacts facts = concept.measures();
        int field = number(facts.fields(), query.field());
        int lead = number(facts.leads(), query.leadUnit());
        if ((query.field() != null && field == MeasureColumn.NONE)
                || (query.leadUnit() != null && lead == MeasureColumn.NONE)) {
            return false;
        }
        int[] groups = TextSignatures.groups(text);
        for (int measure = 0; measure < facts.count(); measure++) {
            if ((query.field() == null || facts.fields().isAt(measure, field))
                    && (query.leadUnit() == null || facts.leads().isAt(measure, lead))
                    && mayFit(facts.timelines(), measure)
                    && facts.texts().mayContain(measure, groups)) {
                return true;
            }
        }
        return false;
    }

    private static <T> int number(MeasureColumn<T> column, @Nullable T asked) {
        return asked == null ? MeasureColumn.NONE : column.number(asked);
    }

    private boolean mayFit(MeasureTimelines timelines, int measure) {
        return !asksForState || !timelines.isKnown(measure) || fits(timelines.at(measure, query.asOf()));
    }

    List<FoundMeasure> in(StoredConcept stored) {
        Concept concept = stored.concept();
        if (!isOfMunicipality(concept.municipality().key())) {
            return List.of();
        }
        List<FoundMeasure> found = new ArrayList<>();
        for (FieldOfAction field : concept.fields()) {
            if (isIn(field.id())) {
                field.measures().stream()
                        .filter(this::fits)
                        .map(measure -> new FoundMeasure(
                                new MeasureKey(concept.id(), measure.id()),
                                stored.revision().number(),
                                field.id(),
                                measure))
                        .forEach(found::add);
            }
        }
        RuleId rule = query.finding();
        if (rule != null && !found.isEmpty()) {
            Set<MeasureId> advised = advised(concept, rule);
            found.removeIf(measure -> !advised.contains(measure.key().measure()));
        }
        found.sort(Comparator.comparing(FoundMeasure::key));
        return List.copyOf(found);
    }

    boolean fits(@Nullable MunicipalityKey municipality, FieldId field, Measure measure) {
        return isOfMunicipality(municipality) && isIn(field) && fits(measure);
    }

    private boolean isIn(FieldId field) {
        return query.field() == null || query.field().equals(field);
    }

    private boolean isOfMunicipality(@Nullable MunicipalityKey key) {
        MunicipalityKey asked = query.municipality();
        if (asked == null) {
            return true;
        }
        return key != null
                && (key.equals(asked)
                        || (key.value().length() != asked.value().length()
                                && key.municipalityDigits().equals(asked.municipalityDigits())));
    }

    private boolean fits(Measure measure) {
        Party lead = measure.responsibility().lead();
        return isLedBy(lead == null ? null : lead.name())
                && (!asksForState || fits(MeasureState.of(measure, query.asOf())))
                && (text.isEmpty() || texts(measure).anyMatch(candidate -> candidate.contains(text)));
    }

    private boolean isLedBy(@Nullable String lead) {
        return query.leadUnit() == null || query.leadUnit().equals(lead);
    }

    private boolean fits(MeasureState state) {
        return (query.statuses().isEmpty() || query.statuses().contains(state.status()))
                && isDue(state.due())
                && isStale(state);
    }

    private boolean isDue(@Nullable LocalDate due) {
        return query.dueBefore() == null || (due != null && due.isBefore(query.dueBefore()));
    }

    private boolean isStale(MeasureState state) {
        return query.staleSince() == null
                || (!state.closed()
                        && (state.reported() == null || state.reported().isBefore(query.staleSince())));
    }

    private Set<MeasureId> advised(Concept concept, RuleId rule) {
        Set<MeasureId> advised = new HashSet<>();
        for (Finding finding :
                SmartChecker.recommended().check(concept, query.asOf()).openFindings()) {
            if (finding.rule().equals(rule) && finding.measure() != null) {
                advised.add(finding.measure());
            }
        }
        return advised;
    }
}
