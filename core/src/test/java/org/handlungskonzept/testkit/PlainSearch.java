package org.handlungskonzept.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.concept.MeasureId;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.SmartChecker;
import org.handlungskonzept.storage.MeasureKey;
import org.handlungskonzept.storage.MeasureQuery;
import org.jspecify.annotations.Nullable;

/** What a query should find, by looking at everything: written a second time, from its description alone. */
final class PlainSearch {

    private final MeasureQuery query;

    PlainSearch(MeasureQuery query) {
        this.query = query;
    }

    List<MeasureKey> all(List<Concept> concepts) {
        TreeMap<String, MeasureKey> found = new TreeMap<>();
        for (Concept concept : concepts) {
            Set<MeasureId> withFinding = withFinding(concept);
            for (FieldOfAction field : concept.fields()) {
                for (Measure measure : field.measures()) {
                    if (holds(concept, field, measure)
                            && (query.finding() == null || withFinding.contains(measure.id()))) {
                        // A blank is less than any character of an identifier.
                        found.put(concept.id() + " " + measure.id(), new MeasureKey(concept.id(), measure.id()));
                    }
                }
            }
        }
        List<MeasureKey> keys = new ArrayList<>(found.values());
        if (query.after() != null) {
            String after = query.after().concept() + " " + query.after().measure();
            keys.removeIf(key -> (key.concept() + " " + key.measure()).compareTo(after) <= 0);
        }
        return keys;
    }

    private boolean holds(Concept concept, FieldOfAction field, Measure measure) {
        if (query.municipality() != null && !sameTown(concept.municipality().key())) {
            return false;
        }
        if (query.field() != null && !field.id().equals(query.field())) {
            return false;
        }
        Status status = Status.UNKNOWN;
        LocalDate reported = null;
        boolean closed = measure.schedule().actualEnd() != null
                && measure.schedule().actualEnd().compareTo(query.asOf()) <= 0;
        for (StatusUpdate update : measure.statusUpdates()) {
            if (update.day().compareTo(query.asOf()) <= 0) {
                status = update.status();
                reported = update.day();
            }
        }
        for (MeasureEvent event : measure.events()) {
            closed |= event.kind().closes() && event.day().compareTo(query.asOf()) <= 0;
        }
        closed |= status == Status.COMPLETED || status == Status.PERMANENT || status == Status.ABANDONED;
        if (!query.statuses().isEmpty() && !query.statuses().contains(status)) {
            return false;
        }
        if (query.staleSince() != null && (closed || reported != null && reported.compareTo(query.staleSince()) >= 0)) {
            return false;
        }
        return isLed(measure) && isDue(measure) && hasText(measure);
    }

    private boolean sameTown(@Nullable MunicipalityKey key) {
        if (key == null) {
            return false;
        }
        String one = key.value();
        String other = query.municipality().value();
        return one.length() == other.length() ? one.equals(other) : ags(one).equals(ags(other));
    }

    private static String ags(String key) {
        return key.length() == 8 ? key : key.substring(0, 5) + key.substring(9, 12);
    }

    private boolean isLed(Measure measure) {
        return query.leadUnit() == null
                || measure.responsibility().lead() != null
                        && query.leadUnit()
                                .equals(measure.responsibility().lead().name());
    }

    private boolean isDue(Measure measure) {
        LocalDate due = measure.schedule().due(query.asOf()).orElse(null);
        return query.dueBefore() == null || due != null && due.compareTo(query.dueBefore()) < 0;
    }

    private boolean hasText(Measure measure) {
        String text = measure.title() + "\0" + measure.description() + "\0"
                + measure.schedule().asWritten() + "\0"
                + measure.responsibility().asWritten() + "\0"
                + measure.resources().asWritten();
        return text.toLowerCase(Locale.ROOT).contains(query.text().toLowerCase(Locale.ROOT));
    }

    /** The check is the dearest part, so it runs once for each concept, and only if it is asked for. */
    private Set<MeasureId> withFinding(Concept concept) {
        if (query.finding() == null) {
            return Set.of();
        }
        return SmartChecker.recommended().check(concept, query.asOf()).openFindings().stream()
                .filter(finding -> finding.rule().equals(query.finding()) && finding.measure() != null)
                .map(Finding::measure)
                .collect(Collectors.toSet());
    }
}
