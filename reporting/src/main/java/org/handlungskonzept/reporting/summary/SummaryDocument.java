package org.handlungskonzept.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Guideline;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.reporting.InterimReport;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Link;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.Wording;

/** Puts a public summary together. */
final class SummaryDocument {

    private final PublicSummary summary;
    private final Wording words;

    SummaryDocument(PublicSummary summary, Texts texts) {
        InterimReport report = summary.report();
        this.summary = summary;
        this.words = new Wording(report.concept(), report.smart(), report.evaluation(), report.days(), texts);
    }

    Document document() {
        ProgressChapters progress = new ProgressChapters(words);
        List<Definition> madeFrom = new ArrayList<>(ReportFrame.madeFrom(words));
        madeFrom.add(ReportFrame.rules(words, words.smart()));
        madeFrom.add(ReportFrame.scheme(words, words.evaluation()));
        return ReportFrame.document(
                words,
                new ReviewState(words).on(ReportFrame.titlePage(words, "summary.title", List.of())),
                List.of(
                        about(),
                        progress.whole(),
                        progress.fields(),
                        new NextSteps(words).section(),
                        new AskingChapter(words, summary.contact()).section(),
                        fullReport()),
                madeFrom);
    }

    private Section about() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph("summary.about.purpose"));
        blocks.add(words.paragraph(
                "summary.about.readers", "people", words.phrase("people.readers"), "day", words.asOf()));
        Term term = words.concept().term();
        blocks.add(new BulletList(List.of(
                term == null
                        ? words.phrase("summary.about.no-term")
                        : words.phrase("summary.about.term", "first", term.firstDay(), "last", term.lastDay()),
                words.phrase(
                        "summary.about.fields",
                        "count",
                        words.concept().fields().size()),
                words.phrase(
                        "summary.about.measures",
                        "count",
                        words.concept().measures().size()))));
        List<Guideline> guidelines = words.concept().guidelines();
        if (!guidelines.isEmpty()) {
            blocks.add(words.paragraph("summary.about.guidelines"));
            blocks.add(new BulletList(guidelines.stream()
                    .map(guideline -> words.written(guideline.text()))
                    .toList()));
        }
        if (!isSameLanguage(words.locale(), words.concept().language())) {
            blocks.add(words.paragraph("summary.about.wording"));
        }
        return Section.of(words.phrase("summary.about.title"), blocks);
    }

    /** Plain German is another language than German; that of Austria is none. */
    private static boolean isSameLanguage(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage()) && one.getVariant().equals(other.getVariant());
    }

    private Section fullReport() {
        Paragraph place = summary.fullReport() == null
                ? words.paragraph("summary.full.missing")
                : new Paragraph(Phrase.of(new Link(words.phrase("summary.full.link"), summary.fullReport())));
        return Section.of(words.phrase("summary.full.title"), List.of(words.paragraph("summary.full.text"), place));
    }
}
