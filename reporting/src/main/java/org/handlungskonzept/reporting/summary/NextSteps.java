package org.handlungskonzept.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Responsibility;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** What is due next, with the days that the concept names and no others. */
final class NextSteps {

    /** A short report names the first of them, and says how many there are. */
    static final int SHOWN = 5;

    private final Words words;

    NextSteps(Words words) {
        this.words = words;
    }

    Section section() {
        List<NextStep> all = NextStep.after(words.concept(), words.asOf());
        List<NextStep> shown = all.stream().limit(SHOWN).toList();
        List<Block> blocks = new ArrayList<>();
        if (all.isEmpty()) {
            blocks.add(words.paragraph("summary.next.none"));
        } else {
            blocks.add(new Table(
                    words.phrase("summary.next.caption"),
                    words.columns(
                            "summary.next.measure", "summary.next.what", "summary.next.when", "summary.next.lead"),
                    shown.stream().map(this::row).toList()));
        }
        if (all.size() > shown.size()) {
            blocks.add(words.paragraph("summary.next.more", "count", all.size() - shown.size()));
        }
        return Section.of(words.phrase("summary.next.title"), blocks);
    }

    /** The next days of one field of action, without who leads. */
    List<Block> in(FieldOfAction field) {
        List<NextStep> all = NextStep.after(words.concept(), words.asOf()).stream()
                .filter(next -> field.measures().contains(next.measure()))
                .toList();
        if (all.isEmpty()) {
            return List.of(words.paragraph("summary.next.none"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                words.phrase("summary.next.caption"),
                words.columns("summary.next.measure", "summary.next.what", "summary.next.when"),
                all.stream()
                        .limit(SHOWN)
                        .map(next -> Row.of(words.title(next.measure()), what(next), when(next)))
                        .toList()));
        if (all.size() > SHOWN) {
            blocks.add(words.paragraph("summary.next.more", "count", all.size() - SHOWN));
        }
        return blocks;
    }

    private Row row(NextStep next) {
        return Row.of(
                words.title(next.measure()),
                what(next),
                when(next),
                lead(next.measure().responsibility()));
    }

    private Phrase what(NextStep next) {
        return next.step() == null
                ? words.phrase("summary.next.deadline")
                : words.written(next.step().title());
    }

    private Phrase when(NextStep next) {
        return next.isDayEntered()
                ? words.day(next.day())
                : words.written(next.measure().schedule().asWritten());
    }

    private Phrase lead(Responsibility responsibility) {
        return words.written(
                responsibility.lead() == null
                        ? responsibility.asWritten()
                        : responsibility.lead().name());
    }
}
