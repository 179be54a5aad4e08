package org.handlungskonzept.reporting.summary;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.evaluation.StatusTally;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.chapters.Wording;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** One field of action in few words: how far its measures are, which are late, and what comes next. */
final class DeckChapter {

    private final Wording words;

    DeckChapter(Wording words) {
        this.words = words;
    }

    Section field(FieldOfAction field) {
        StatusTally tally =
                requireNonNull(words.evaluation().fields().get(field.id())).statuses();
        List<Block> blocks = new ArrayList<>();
        if (tally.total() == 0) {
            blocks.add(words.paragraph("summary.field.measures", "count", 0));
        } else {
            counts(tally, blocks);
            late(field, "summary.said.LATE", this::isReportedLate, blocks);
            late(field, "summary.overdue", measure -> words.followUp(measure).overdue(), blocks);
            blocks.addAll(new NextSteps(words).in(field));
        }
        return Section.of(words.title(field), blocks)
                .withAnchor(Words.anchor(field))
                .startingPage();
    }

    /** Those that are late follow with their titles. */
    private void counts(StatusTally tally, List<Block> blocks) {
        List<Phrase> said = Arrays.stream(Standing.values())
                .filter(standing -> standing != Standing.LATE && standing.in(tally) > 0)
                .map(standing -> words.phrase("summary.said." + standing, "count", standing.in(tally)))
                .toList();
        if (!said.isEmpty()) {
            blocks.add(new BulletList(said));
        }
    }

    private boolean isReportedLate(Measure measure) {
        return Standing.of(words.followUp(measure).status()) == Standing.LATE;
    }

    private void late(FieldOfAction field, String key, Predicate<Measure> which, List<Block> blocks) {
        List<Measure> late = field.measures().stream().filter(which).toList();
        if (!late.isEmpty()) {
            blocks.add(words.paragraph(key, "count", late.size()));
            blocks.add(new BulletList(late.stream().map(words::title).toList()));
        }
    }
}
