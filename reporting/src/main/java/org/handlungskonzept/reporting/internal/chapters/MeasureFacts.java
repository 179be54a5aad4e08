package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.DatedValue;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.Indicator;
import org.handlungskonzept.concept.IndicatorKind;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.Milestone;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Strong;

/** What is known about a measure: its status, and what was planned. */
@Internal
public final class MeasureFacts {

    private final Words wording;

    public MeasureFacts(Words wording) {
        this.wording = wording;
    }

    public List<Definition> of(Measure measure) {
        List<Definition> facts = new ArrayList<>();
        facts.add(status(measure));
        facts.addAll(plan(measure));
        return facts;
    }

    /** The status last reported, with day and reason. */
    public Definition status(Measure measure) {
        return wording.definition("status", status(wording.followUp(measure)));
    }

    /** What was planned, and what of it is reached. */
    public List<Definition> plan(Measure measure) {
        List<Definition> facts = new ArrayList<>();
        facts.add(wording.definition("deadline", deadline(measure, wording.followUp(measure))));
        facts.add(wording.definition("lead", lead(measure.responsibility())));
        facts.add(wording.definition(
                "resources", wording.written(measure.resources().asWritten())));
        facts.add(wording.definition(
                "target-groups",
                measure.targetGroups().stream()
                        .map(group -> wording.written(group.name()))
                        .toList()));
        List<Phrase> context = indicators(measure, true);
        facts.add(wording.definition("indicators", indicators(measure, false)));
        if (!context.isEmpty()) {
            facts.add(wording.definition("indicators.context", context));
        }
        if (!measure.milestones().isEmpty()) {
            facts.add(wording.definition(
                    "milestones",
                    measure.milestones().stream().map(this::milestone).toList()));
        }
        return facts;
    }

    /** Who leads, in one phrase, as in a table. */
    public Phrase leadInOne(Measure measure) {
        return wording.listed(lead(measure.responsibility())).orElseGet(wording::notStated);
    }

    private List<Phrase> status(FollowUp followUp) {
        StatusUpdate update = followUp.latestUpdate();
        if (update == null) {
            return List.of(wording.phrase("status.nobody-reported"));
        }
        Strong status = new Strong(wording.status(update.status()));
        Integer degree = update.degree();
        Phrase reported = degree == null
                ? wording.phrase("status.as-of", "status", status, "day", update.day())
                : wording.phrase("status.as-of-degree", "status", status, "day", update.day(), "degree", degree);
        return update.reason().isBlank() ? List.of(reported) : List.of(reported, wording.written(update.reason()));
    }

    private List<Phrase> deadline(Measure measure, FollowUp followUp) {
        List<Phrase> details = new ArrayList<>();
        String written = measure.schedule().asWritten();
        details.add(
                written.isBlank()
                        ? wording.notStated()
                        : wording.phrase("as-written", "text", wording.inline(written)));
        if (followUp.due() != null) {
            details.add(
                    wording.phrase(followUp.overdue() ? "deadline.overdue" : "deadline.due", "due", followUp.due()));
        }
        followUp.moves().stream().map(this::move).forEach(details::add);
        if (measure.schedule().actualEnd() != null
                && wording.isKnown(measure.schedule().actualEnd())) {
            details.add(
                    wording.phrase("deadline.ended", "day", measure.schedule().actualEnd()));
        }
        return details;
    }

    private Phrase move(DeadlineMove move) {
        Phrase moved = move.from() == null
                ? wording.phrase("deadline.moved", "day", move.day(), "to", move.to())
                : wording.phrase("deadline.moved-from", "day", move.day(), "from", move.from(), "to", move.to());
        return move.reason().isBlank() ? moved : wording.about(moved, wording.written(move.reason()));
    }

    private List<Phrase> lead(Responsibility responsibility) {
        return responsibility.asWritten().isBlank()
                ? Stream.concat(Stream.ofNullable(responsibility.lead()), responsibility.partners().stream())
                        .map(party -> wording.written(party.name()))
                        .toList()
                : List.of(wording.written(responsibility.asWritten()));
    }

    private List<Phrase> indicators(Measure measure, boolean context) {
        return measure.indicators().stream()
                .filter(indicator -> (indicator.kind() == IndicatorKind.CONTEXT) == context)
                .map(this::indicator)
                .toList();
    }

    private Phrase indicator(Indicator indicator) {
        Phrase title = wording.written(indicator.title());
        return Stream.of(
                        values(
                                "indicator.baseline",
                                indicator,
                                Stream.ofNullable(indicator.baseline()).filter(this::isKnown)),
                        values("indicator.target", indicator, indicator.targets().stream()),
                        values("indicator.value", indicator, indicator.values(wording.asOf()).stream()))
                .flatMap(values -> values)
                .reduce((left, right) -> wording.phrase("list", "left", left, "right", right))
                .map(values -> wording.about(title, values))
                .orElse(title);
    }

    private boolean isKnown(DatedValue value) {
        return wording.isKnown(value.known());
    }

    private Stream<Phrase> values(String key, Indicator indicator, Stream<DatedValue> values) {
        return values.map(value -> {
            Phrase number = Phrase.of(wording.texts().number(value.value()));
            return wording.phrase(
                    key,
                    "value",
                    indicator.unit().isBlank() ? number : Words.joined(number, wording.written(indicator.unit())),
                    "day",
                    value.day());
        });
    }

    private Phrase milestone(Milestone milestone) {
        Phrase title = wording.written(milestone.title());
        if (milestone.done() != null && wording.isKnown(milestone.done())) {
            return wording.about(wording.phrase("milestone.done", "day", milestone.done()), title);
        }
        return milestone.due() == null
                ? wording.about(wording.phrase("milestone.open"), title)
                : wording.about(wording.phrase("milestone.due", "day", milestone.due()), title);
    }
}
