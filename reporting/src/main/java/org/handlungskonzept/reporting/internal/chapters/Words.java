package org.handlungskonzept.reporting.internal.chapters;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.evaluation.ReviewCalendar;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.reporting.document.Written;
import org.jspecify.annotations.Nullable;

/** What chapters on one concept need: the concept, the days of the report, and the words for both. */
@Internal
public sealed class Words extends Phrases permits Wording {

    private final Concept concept;
    private final ReportDays days;

    public Words(Concept concept, ReportDays days, Texts texts) {
        super(texts);
        this.concept = requireNonNull(concept, "concept");
        this.days = requireNonNull(days, "days");
    }

    public final Concept concept() {
        return concept;
    }

    public final ReportDays days() {
        return days;
    }

    public final LocalDate asOf() {
        return days.asOf();
    }

    /** Whether something of that day, or of no known day, belongs into a report of this one. */
    public final boolean isKnown(@Nullable LocalDate day) {
        return day == null || !day.isAfter(asOf());
    }

    public final ReviewCalendar calendar() {
        return ReviewCalendar.of(concept);
    }

    public final FollowUp followUp(Measure measure) {
        return FollowUp.of(measure, asOf());
    }

    /** The concept's own words, or the statement that there are none. */
    public final Phrase written(String text) {
        return text.isBlank() ? notStated() : Phrase.of(inline(text));
    }

    public final Inline inline(String text) {
        return new Written(text, concept.language());
    }

    public final Phrase status(Status status) {
        String own = concept.settings().statusLabels().get(status);
        return own == null ? phrase("status." + status.name()) : written(own);
    }

    public final Phrase title(Measure measure) {
        return numbered(
                measure.number(), measure.title().isBlank() ? measure.id().value() : measure.title());
    }

    public final Phrase title(FieldOfAction field) {
        return numbered(field.number(), field.title().isBlank() ? field.id().value() : field.title());
    }

    public final Phrase title(Goal goal) {
        Phrase text = written(goal.text());
        return goal.number().isBlank() ? text : joined(Phrase.of(new Text(goal.number() + ".")), text);
    }

    /** The number of a paper, or the identifier of the decision where none is entered. */
    public final Phrase paper(Decision decision) {
        return decision.paper().isBlank() ? Phrase.of(decision.id().value()) : written(decision.paper());
    }

    public final Inline link(Measure measure) {
        return new Link(title(measure), LinkTarget.to(anchor(measure)));
    }

    public static Anchor anchor(Measure measure) {
        return Anchor.of("measure-" + measure.id());
    }

    public static Anchor anchor(FieldOfAction field) {
        return Anchor.of("field-" + field.id());
    }

    private Phrase numbered(String number, String title) {
        return number.isBlank() ? Phrase.of(inline(title)) : Phrase.of(new Text(number + " "), inline(title));
    }
}
