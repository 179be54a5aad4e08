package org.handlungskonzept.reporting.internal.chapters;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.MeasureEvent;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.LinkTarget;
import org.handlungskonzept.reporting.document.Phrase;

/** Which decisions a measure rests on, by paper and number. */
@Internal
public final class Papers {

    private final Words words;

    public Papers(Words words) {
        this.words = words;
    }

    /** The decisions that name the measure, or that its events and moves name, in the order of the concept. */
    public List<Decision> of(Measure measure) {
        Set<DecisionId> named = new HashSet<>(Stream.concat(
                        measure.events().stream()
                                .filter(event -> words.isKnown(event.day()))
                                .map(MeasureEvent::decision),
                        measure.schedule().moves().stream()
                                .filter(move -> words.isKnown(move.day()))
                                .map(DeadlineMove::decision))
                .filter(Objects::nonNull)
                .toList());
        return words.concept().decisions().stream()
                .filter(decision -> words.isKnown(decision.day()))
                .filter(decision ->
                        named.contains(decision.id()) || decision.measures().contains(measure.id()))
                .toList();
    }

    /** The same in words, or the statement that no decision is entered. */
    public Phrase phrase(Measure measure) {
        return words.listed(of(measure).stream().map(this::decision).toList())
                .orElseGet(() -> words.absent("papers.none"));
    }

    /** A paper with its link to the council's information system, the number of the decision, and its day. */
    public Phrase decision(Decision decision) {
        Phrase paper = decision.paper().isBlank()
                ? words.absent("papers.no-paper")
                : Phrase.of(words.inline(decision.paper()));
        Phrase linked = decision.oparl() == null
                ? paper
                : LinkTarget.find(decision.oparl().toString())
                        .map(target -> Phrase.of(new Link(paper, target)))
                        .orElse(paper);
        return decision.day() == null
                ? words.phrase(
                        "papers.decision",
                        "paper",
                        linked,
                        "number",
                        decision.id().value())
                : words.phrase(
                        "papers.decision.day",
                        "paper",
                        linked,
                        "number",
                        decision.id().value(),
                        "day",
                        decision.day());
    }
}
