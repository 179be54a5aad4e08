package org.handlungskonzept.reporting.book;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.FieldOfAction;
import org.handlungskonzept.concept.Goal;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.internal.chapters.MeasureAims;
import org.handlungskonzept.reporting.internal.chapters.MeasureFacts;
import org.handlungskonzept.reporting.internal.chapters.OfferingBlocks;
import org.handlungskonzept.reporting.internal.chapters.Papers;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** Field by field, as the concept has it: goals, what exists already, and the measures as planned. */
final class BookFields {

    private final Words words;
    private final MeasureFacts facts;
    private final MeasureAims aims;
    private final Papers papers;

    BookFields(Words words) {
        this.words = words;
        this.facts = new MeasureFacts(words);
        this.aims = new MeasureAims(words);
        this.papers = new Papers(words);
    }

    Section section() {
        List<FieldOfAction> fields = words.concept().fields();
        return fields.isEmpty()
                ? Section.of(words.phrase("fields.title"), List.of(words.paragraph("fields.none")))
                : Section.divided(
                        words.phrase("fields.title"),
                        fields.stream().map(this::field).toList());
    }

    private Section field(FieldOfAction field) {
        List<Block> blocks = new ArrayList<>();
        if (!field.description().isBlank()) {
            blocks.add(new Paragraph(words.written(field.description())));
        }
        blocks.addAll(goals(field));
        blocks.addAll(new OfferingBlocks(words).of(field));
        if (field.measures().isEmpty()) {
            blocks.add(words.paragraph("book.no-measures"));
        }
        return new Section(
                words.title(field),
                null,
                Words.anchor(field),
                blocks,
                field.measures().stream().map(this::measure).toList());
    }

    private List<Block> goals(FieldOfAction field) {
        if (field.goals().isEmpty()) {
            return List.of(words.paragraph("goals.none"));
        }
        Phrase heading =
                words.phrase("book.goals.heading", "count", field.goals().size());
        return List.of(
                new Paragraph(Phrase.of(new Strong(heading))),
                new BulletList(field.goals().stream()
                        .map((Goal goal) -> words.title(goal))
                        .toList()));
    }

    private Section measure(Measure measure) {
        List<Block> blocks = new ArrayList<>();
        if (!measure.description().isBlank()) {
            blocks.add(new Paragraph(words.written(measure.description())));
        }
        List<Definition> list = new ArrayList<>();
        list.add(words.definition("goals", aims.goals(measure)));
        List<Phrase> guidelines = aims.guidelines(measure).stream()
                .map((Guideline guideline) -> words.written(guideline.text()))
                .toList();
        if (!guidelines.isEmpty()) {
            list.add(words.definition("guidelines", guidelines));
        }
        list.addAll(facts.plan(measure));
        List<Phrase> before = aims.before(measure);
        if (!before.isEmpty()) {
            list.add(words.definition("depends-on", before));
        }
        list.add(words.definition("council.papers", papers.phrase(measure)));
        blocks.add(new DefinitionList(list));
        return Section.of(words.title(measure), blocks).withAnchor(Words.anchor(measure));
    }
}
