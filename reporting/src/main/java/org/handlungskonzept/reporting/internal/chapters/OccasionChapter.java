package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handlungskonzept.concept.Decision;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.evaluation.DueReview;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.NumberedList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;

/** Why there is a report: the concept, its decisions, its term, and the reviews that were promised. */
@Internal
public final class OccasionChapter {

    private final Words wording;

    public OccasionChapter(Words wording) {
        this.wording = wording;
    }

    public Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.paragraph(
                "occasion.intro",
                "day",
                wording.asOf(),
                "fields",
                wording.concept().fields().size(),
                "measures",
                wording.concept().measures().size()));
        Term term = wording.concept().term();
        blocks.add(
                term == null
                        ? wording.paragraph("occasion.no-term")
                        : wording.paragraph("occasion.term", "first", term.firstDay(), "last", term.lastDay()));
        return new Section(
                wording.phrase("occasion.title"), null, null, blocks, List.of(guidelines(), decisions(), reviews()));
    }

    public Section guidelines() {
        List<Guideline> guidelines = wording.concept().guidelines();
        return Section.of(
                wording.phrase("guidelines.title"),
                guidelines.isEmpty() ? List.of(wording.paragraph("guidelines.none")) : listed(guidelines));
    }

    /** A list that numbers itself if that gives the concept's own numbers, otherwise these as they are. */
    private List<? extends Block> listed(List<Guideline> guidelines) {
        List<String> numbers = guidelines.stream().map(Guideline::number).toList();
        List<Phrase> texts = guidelines.stream()
                .map(guideline -> wording.written(guideline.text()))
                .toList();
        if (numbers.stream().allMatch(String::isBlank)) {
            return List.of(new BulletList(texts));
        }
        return numbers.equals(IntStream.rangeClosed(1, texts.size())
                        .mapToObj(Integer::toString)
                        .toList())
                ? List.of(new NumberedList(texts))
                : guidelines.stream().map(this::guideline).map(Paragraph::new).toList();
    }

    private Phrase guideline(Guideline guideline) {
        Phrase text = wording.written(guideline.text());
        return guideline.number().isBlank() ? text : Words.joined(Phrase.of(new Text(guideline.number() + ".")), text);
    }

    public Section decisions() {
        List<Decision> decisions = wording.concept().decisions().stream()
                .filter(decision -> wording.isKnown(decision.day()))
                .toList();
        return Section.of(
                wording.phrase("decisions.title"),
                decisions.isEmpty()
                        ? List.of(wording.paragraph("decisions.none"))
                        : List.of(new Table(
                                wording.phrase("decisions.caption"),
                                List.of(
                                        Column.text(wording.text("decisions.paper")),
                                        Column.text(wording.text("decisions.body")),
                                        Column.text(wording.text("day")),
                                        Column.text(wording.text("decisions.subject"))),
                                decisions.stream().map(this::decision).toList())));
    }

    private Row decision(Decision decision) {
        return Row.of(
                wording.paper(decision),
                wording.written(decision.body()),
                wording.day(Optional.ofNullable(decision.day())),
                wording.written(decision.subject()));
    }

    public Section reviews() {
        List<DueReview> reviews = wording.calendar().reviews();
        List<Block> blocks = new ArrayList<>();
        if (wording.calendar().missingTerm()) {
            blocks.add(wording.paragraph("reviews.no-term"));
        } else if (reviews.isEmpty()) {
            blocks.add(wording.paragraph("reviews.none"));
        } else {
            blocks.add(new Table(
                    wording.phrase("reviews.caption"),
                    List.of(
                            Column.text(wording.text("reviews.review")),
                            Column.text(wording.text("reviews.result")),
                            Column.text(wording.text("reviews.due"))),
                    reviews.stream()
                            .map(review -> Row.of(
                                    wording.written(review.title()),
                                    wording.phrase("review." + review.kind().name()),
                                    Phrase.of(wording.texts().day(review.due()))))
                            .toList()));
        }
        return Section.of(wording.phrase("reviews.title"), blocks);
    }
}
