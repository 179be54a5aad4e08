package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.Verdict;

/** What the council is asked to decide: derived from what is open, late or ambiguous. */
@Internal
public final class DecisionsChapter {

    private final Wording wording;

    public DecisionsChapter(Wording wording) {
        this.wording = wording;
    }

    public Section section() {
        List<Phrase> items = new ArrayList<>();
        if (wording.concept().term() == null) {
            items.add(wording.phrase("decide.term"));
        }
        for (Measure measure : wording.concept().measures()) {
            List<Phrase> open = measure.isClosed(wording.asOf()) ? List.of() : decisions(measure);
            if (!open.isEmpty()) {
                items.add(wording.phrase(
                        "decide.measure",
                        "measure",
                        new Strong(Phrase.of(wording.link(measure))),
                        "decisions",
                        Wording.joined(open.toArray(Phrase[]::new))));
            }
        }
        wording.calendar()
                .nextAfter(wording.asOf())
                .ifPresent(review -> items.add(wording.phrase(
                        "decide.review", "review", wording.written(review.title()), "due", review.due())));
        List<Block> blocks = items.isEmpty()
                ? List.of(wording.paragraph("decide.none"))
                : List.of(wording.paragraph("decide.intro"), new NumberedList(items));
        return Section.of(wording.phrase("decide.title"), blocks);
    }

    private List<Phrase> decisions(Measure measure) {
        List<Phrase> items = new ArrayList<>();
        FollowUp followUp = wording.followUp(measure);
        if (followUp.overdue() && followUp.due() != null) {
            items.add(wording.phrase(
                    "decide.overdue",
                    "due",
                    followUp.due(),
                    "moves",
                    followUp.moves().size()));
        } else if (followUp.due() == null) {
            items.add(wording.phrase("decide.deadline"));
        }
        if (wording.checked(measure).verdict(SmartLetter.A) != Verdict.MET) {
            items.add(wording.phrase("decide.lead"));
        }
        if (measure.resources().none() == NoResources.OPEN) {
            items.add(wording.phrase("decide.none-meaning"));
        } else if (wording.checked(measure).verdict(SmartLetter.R) != Verdict.MET) {
            items.add(wording.phrase("decide.resources"));
        }
        return items;
    }
}
