package org.handlungskonzept.storage;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.FieldId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MunicipalityKey;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.smart.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A question for measures across all concepts of a store (Suchanfrage). All of its conditions must hold.
 *
 * <pre>{@code
 * MeasureQuery overdue = MeasureQuery.asOf(today).dueBefore(today).statuses(Status.PLANNED, Status.IN_PROGRESS);
 * for (FoundMeasure found : store.measures(overdue).measures()) { ... }
 * }</pre>
 *
 * <p>The answer is ordered by {@link MeasureKey}, comes in pages, and is the same in every store. Immutable and
 * thread-safe.
 *
 * @param asOf the day on which to look: what is dated later is not seen, except that plans are seen as planned
 * @param municipality whose concepts to look into, or null for all; an AGS finds the ARS of the same municipality too
 * @param field the field of action, or null for all
 * @param statuses the status on that day, one of these; empty for all
 * @param leadUnit the name of the unit or function that leads, exactly, or null for all
 * @param dueBefore the deadline, as known on that day, is before this day; or null for any deadline or none
 * @param staleSince the measure is not closed, and nothing was reported on its status since this day, inclusive; or null
 *     for all
 * @param finding the recommended SMART rules have an open finding of this rule on the measure; or null for all
 * @param text stands in title, description or one of the entries as written, in upper or lower case; empty for all
 * @param after the key after which the answer begins, or null for the beginning
 * @param limit the most measures to find at once, from 1 to {@value #MAX_LIMIT}
 */
public record MeasureQuery(
        LocalDate asOf,
        @Nullable MunicipalityKey municipality,
        @Nullable FieldId field,
        Set<Status> statuses,
        @Nullable String leadUnit,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate staleSince,
        @Nullable RuleId finding,
        String text,
        @Nullable MeasureKey after,
        int limit) {

    /** The most measures that can be found at once. */
    public static final int MAX_LIMIT = 10_000;

    private static final int USUAL_LIMIT = 100;

    /**
     * Checks the limit and copies the set.
     *
     * @throws IllegalArgumentException if the limit is below 1 or above {@value #MAX_LIMIT}
     */
    public MeasureQuery {
        requireNonNull(asOf, "asOf");
        requireNonNull(text, "text");
        Set<Status> ordered = EnumSet.noneOf(Status.class);
        ordered.addAll(statuses);
        statuses = Collections.unmodifiableSet(ordered);
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "The limit (%s) of a query must be from 1 to %s.\nMaybe read page by page."
                            .formatted(limit, MAX_LIMIT));
        }
    }

    /**
     * Asks for all measures, at most 100 at once.
     *
     * @param asOf the day on which to look
     * @return the query
     */
    public static MeasureQuery asOf(LocalDate asOf) {
        return new MeasureQuery(asOf, null, null, Set.of(), null, null, null, null, "", null, USUAL_LIMIT);
    }

    /**
     * Asks within one municipality.
     *
     * @param municipality the official key
     * @return the changed query
     */
    public MeasureQuery municipality(MunicipalityKey municipality) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Asks within one field of action.
     *
     * @param field the field
     * @return the changed query
     */
    public MeasureQuery field(FieldId field) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Asks for certain statuses.
     *
     * @param statuses one of these; none for all
     * @return the changed query
     */
    public MeasureQuery statuses(Status... statuses) {
        return new MeasureQuery(
                asOf,
                municipality,
                field,
                Set.of(statuses),
                leadUnit,
                dueBefore,
                staleSince,
                finding,
                text,
                after,
                limit);
    }

    /**
     * Asks for what one unit leads.
     *
     * @param leadUnit the name of the unit or function, exactly
     * @return the changed query
     */
    public MeasureQuery leadUnit(String leadUnit) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Asks for deadlines before a day.
     *
     * @param dueBefore the day, exclusive
     * @return the changed query
     */
    public MeasureQuery dueBefore(LocalDate dueBefore) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Asks for open measures of which nothing was reported since a day.
     *
     * @param staleSince the day, inclusive
     * @return the changed query
     */
    public MeasureQuery staleSince(LocalDate staleSince) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Asks for measures on which a SMART rule has an open finding.
     *
     * @param finding the rule
     * @return the changed query
     */
    public MeasureQuery finding(RuleId finding) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Asks for a text.
     *
     * @param text stands in title, description or one of the entries as written, in upper or lower case
     * @return the changed query
     */
    public MeasureQuery text(String text) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Asks for the page after a key.
     *
     * @param after the key, which need not be there any more; or null for the first page
     * @return the changed query
     */
    public MeasureQuery after(@Nullable MeasureKey after) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Asks for pages of another size.
     *
     * @param limit the most measures to find at once, from 1 to {@value #MAX_LIMIT}
     * @return the changed query
     * @throws IllegalArgumentException if the limit is below 1 or above {@value #MAX_LIMIT}
     */
    public MeasureQuery limit(int limit) {
        return new MeasureQuery(
                asOf, municipality, field, statuses, leadUnit, dueBefore, staleSince, finding, text, after, limit);
    }

    /**
     * Looks into one concept, without regard to key and limit.
     *
     * @param concept the concept, as stored
     * @return the measures for which all conditions hold, ordered by key
     */
    public List<FoundMeasure> in(StoredConcept concept) {
        return new MeasureSearch(this).in(concept);
    }

    /**
     * Tells whether {@link #fits} can decide. For whoever writes a store.
     *
     * @return false if the whole concept is needed, because findings are asked for
     */
    public boolean isDecidedByMeasure() {
        return finding == null;
    }

    /**
     * Decides on one measure, without regard to key and limit. For whoever writes a store.
     *
     * @param municipality the key of the municipality as the concept names it, or null without one
     * @param field the field of action it belongs to
     * @param measure the measure
     * @return whether all conditions hold
     * @throws IllegalStateException if the measure alone is not enough to decide
     */
    public boolean fits(@Nullable MunicipalityKey municipality, FieldId field, Measure measure) {
        if (!isDecidedByMeasure()) {
            throw new IllegalStateException("Findings are made from whole concepts.\nMaybe look into the concept.");
        }
        return new MeasureSearch(this).fits(municipality, field, measure);
    }

    /**
     * Tells whether something may be found in a concept, without reading it. For whoever writes a store.
     *
     * @param facts the facts of the concept
     * @return false only if {@link #in} is empty
     */
    public boolean mayFindIn(ConceptFacts facts) {
        return new MeasureSearch(this).mayFindIn(facts);
    }

    /**
     * Looks into concepts until a page is full. For whoever writes a store.
     *
     * @param ids the concepts in their natural order
     * @param find reads a concept; empty if it is not there or nothing can be found in it
     * @return the page
     */
    public MeasurePage page(Iterable<ConceptId> ids, Function<ConceptId, Optional<StoredConcept>> find) {
        List<FoundMeasure> found = new ArrayList<>();
        for (ConceptId id : ids) {
            if (after != null && id.compareTo(after.concept()) < 0) {
                continue;
            }
            find.apply(id).map(this::in).orElse(List.of()).stream()
                    .filter(measure -> after == null || measure.key().compareTo(after) > 0)
                    .forEach(found::add);
            if (found.size() > limit) {
                List<FoundMeasure> page = found.subList(0, limit);
                return new MeasurePage(page, page.get(page.size() - 1).key());
            }
        }
        return new MeasurePage(found, null);
    }
}
