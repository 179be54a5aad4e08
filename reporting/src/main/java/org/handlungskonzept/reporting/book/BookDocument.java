package org.handlungskonzept.reporting.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handlungskonzept.concept.EvaluationPlan;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.EvaluationScheme;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.chapters.CoverageBlocks;
import org.handlungskonzept.reporting.internal.chapters.FiguresChapter;
import org.handlungskonzept.reporting.internal.chapters.OccasionChapter;
import org.handlungskonzept.reporting.internal.chapters.ParticipationSection;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.Words;
import org.jspecify.annotations.Nullable;

/** Puts the book of a concept together. */
final class BookDocument {

    private final Words words;
    private final @Nullable EvaluationScheme scheme;

    BookDocument(ConceptBook book, Texts texts) {
        this.words = new Words(book.concept(), book.days(), texts);
        this.scheme = book.scheme();
    }

    Document document() {
        OccasionChapter occasion = new OccasionChapter(words);
        List<Section> chapters = new ArrayList<>();
        chapters.add(about());
        chapters.add(occasion.guidelines());
        chapters.add(new BookFields(words).section());
        chapters.add(new ParticipationSection(words)
                .section()
                .orElseGet(() -> Section.of(
                        words.phrase("participation.title"), List.of(words.paragraph("participation.none")))));
        chapters.add(new FiguresChapter(words).section());
        chapters.add(occasion.decisions());
        chapters.add(review(occasion));
        return ReportFrame.document(words, titlePage(), chapters, madeFrom());
    }

    private TitlePage titlePage() {
        return ReportFrame.titlePage(words, "book.title", List.of());
    }

    private List<Definition> madeFrom() {
        List<Definition> facts = new ArrayList<>(ReportFrame.madeFrom(words));
        facts.add(words.definition(
                "provenance.scheme",
                Stream.ofNullable(scheme)
                        .map(known -> Phrase.of(known.ref().toString()))
                        .toList()));
        return facts;
    }

    private Section about() {
        List<FieldOfAction> fields = words.concept().fields();
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(
                "book.intro",
                "day",
                words.asOf(),
                "fields",
                fields.size(),
                "measures",
                words.concept().measures().size()));
        if (!fields.isEmpty()) {
            blocks.add(new Table(
                    words.phrase("book.fields.caption"),
                    List.of(
                            Column.text(words.text("field")),
                            Column.numbers(words.text("book.goals")),
                            Column.numbers(words.text("book.offerings")),
                            Column.numbers(words.text("measures"))),
                    fields.stream().map(this::field).toList()));
        }
        blocks.addAll(new CoverageBlocks(words).blocks());
        return Section.of(words.phrase("book.about"), blocks);
    }

    private Row field(FieldOfAction field) {
        Integer total = field.offeringsInTotal();
        return Row.of(
                words.title(field),
                words.number(field.goals().size()),
                words.number(total == null ? field.offerings().size() : total),
                words.number(field.measures().size()));
    }

    private Section review(OccasionChapter occasion) {
        EvaluationPlan plan = words.concept().evaluationPlan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(plan.methods().isEmpty() ? "book.methods.none" : "coverage.methods"));
        if (!plan.methods().isEmpty()) {
            blocks.add(new BulletList(plan.methods().stream()
                    .map(method -> words.phrase("method." + method))
                    .toList()));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(occasion.reviews());
        if (scheme != null) {
            sections.add(criteria(scheme));
        }
        return new Section(words.phrase("book.review"), null, null, blocks, sections);
    }

    private Section criteria(EvaluationScheme scheme) {
        Phrase title = Phrase.of(scheme.title().in(words.locale()));
        return Section.of(
                words.phrase("book.criteria"),
                List.of(
                        words.paragraph("book.criteria.intro", "scheme", title),
                        new Table(
                                words.phrase("book.criteria.caption"),
                                words.columns("criterion", "book.steps"),
                                scheme.criteria().stream().map(this::criterion).toList())));
    }

    private Row criterion(Criterion criterion) {
        return Row.of(
                Phrase.of(criterion.question().in(words.locale())),
                words.listed(criterion.scale().stream()
                                .map(step -> Phrase.of(step.label().in(words.locale())))
                                .toList())
                        .orElseGet(words::notStated));
    }
}
