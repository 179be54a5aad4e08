package org.handlungskonzept.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Concept;
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

    MeasureSearch(MeasureQuery query) {
        this.query = query;
    }

    List<FoundMeasure> in(StoredConcept stored) {
        Concept concept = stored.concept();
        if (!isOfMunicipality(concept.municipality().key())) {
            return List.of();
        }
        List<FoundMeasure> found = new ArrayList<>();
        for (FieldOfAction field : concept.fields()) {
            if (query.field() == null || query.field().equals(field.id())) {
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
        return (query.statuses().isEmpty() || query.statuses().contains(measure.status(query.asOf())))
                && isLedBy(measure.responsibility().lead())
                && isDue(measure)
                && isStale(measure)
                && hasText(measure);
    }

    private boolean isLedBy(@Nullable Party lead) {
        String asked = query.leadUnit();
        return asked == null || (lead != null && lead.name().equals(asked));
    }

    private boolean isDue(Measure measure) {
        return query.dueBefore() == null
                || measure.schedule()
                        .due(query.asOf())
                        .filter(due -> due.isBefore(query.dueBefore()))
                        .isPresent();
    }

    private boolean isStale(Measure measure) {
        return query.staleSince() == null
                || (!measure.isClosed(query.asOf())
                        && measure.latestStatus(query.asOf())
                                .filter(update -> !update.day().isBefore(query.staleSince()))
                                .isEmpty());
    }

    private boolean hasText(Measure measure) {
        if (query.text().isEmpty()) {
            return true;
        }
        String asked = query.text().toLowerCase(Locale.ROOT);
        return Stream.of(
                        measure.title(),
                        measure.description(),
                        measure.schedule().asWritten(),
                        measure.responsibility().asWritten(),
                        measure.resources().asWritten())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked));
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
