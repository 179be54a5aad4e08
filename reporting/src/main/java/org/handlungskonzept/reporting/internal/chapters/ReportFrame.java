package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.ReportDays;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.DefinitionList;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.smart.SmartReport;

/** What every report has around its chapters: the title page before them, and behind them what it was made from. */
@Internal
public final class ReportFrame {

    private ReportFrame() {}

    /** Numbers the chapters, and adds an annex with the fingerprint of all that stands before it. */
    public static Document document(
            Phrases words, TitlePage titlePage, List<Section> chapters, List<Definition> madeFrom) {
        List<Section> numbered = new ArrayList<>();
        for (Section chapter : withPassages(words, chapters)) {
            numbered.add(chapter.withNumber(Integer.toString(numbered.size() + 1)));
        }
        numbered.add(madeFrom(words, titlePage, numbered, madeFrom).withNumber(Integer.toString(numbered.size() + 1)));
        return new Document(words.locale(), titlePage, numbered);
    }

    /** The same without numbers, for chapters that have numbers of their own; the annex starts on a new page. */
    public static Document unnumbered(
            Phrases words, TitlePage titlePage, List<Section> chapters, List<Definition> madeFrom) {
        List<Section> all = new ArrayList<>(withPassages(words, chapters));
        all.add(madeFrom(words, titlePage, List.copyOf(all), madeFrom).startingPage());
        return new Document(words.locale(), titlePage, all);
    }

    /** Before the fingerprint is taken, so that it covers the words of the host. */
    private static List<Section> withPassages(Phrases words, List<Section> chapters) {
        return chapters.stream()
                .map(chapter -> chapter.withFirst(words.texts().passage(chapter.title())))
                .toList();
    }

    private static Section madeFrom(
            Phrases words, TitlePage titlePage, List<Section> before, List<Definition> madeFrom) {
        List<Definition> facts = new ArrayList<>(madeFrom);
        String hash = new Document(words.locale(), titlePage, before).contentHash();
        facts.add(words.definition("provenance.hash", Phrase.of(hash)));
        return Section.of(
                words.phrase("provenance.title"),
                List.of(words.paragraph("provenance.intro"), new DefinitionList(facts)));
    }

    /** The title page of a report on one concept. */
    public static TitlePage titlePage(Words words, String title, List<Definition> more) {
        List<Definition> facts = new ArrayList<>(days(words, words.days()));
        facts.add(words.definition("term", term(words)));
        facts.addAll(more);
        String name = words.concept().title();
        return new TitlePage(
                words.written(words.concept().municipality().name()),
                words.phrase(title),
                name.isBlank() ? words.phrase("interim.untitled") : words.written(name),
                facts,
                notes(words));
    }

    /** The as-of day, the reporting period and the day of publication, each by its own name. */
    public static List<Definition> days(Phrases words, ReportDays days) {
        return List.of(
                words.definition("as-of", words.day(days.asOf())),
                words.definition("period", words.phrase("term.range", "first", days.first(), "last", days.last())),
                words.definition("published", words.day(days.published())));
    }

    /** The concept and its day. */
    public static List<Definition> madeFrom(Words words) {
        return List.of(
                words.definition(
                        "provenance.concept", Phrase.of(words.concept().id().value())),
                words.definition("as-of", words.day(words.asOf())));
    }

    /** The version of the rules of the check. */
    public static Definition rules(Phrases words, SmartReport smart) {
        return words.definition("provenance.rules", Phrase.of(smart.ruleSet() + "@" + smart.ruleSetVersion()));
    }

    /** The version of the scheme of the evaluation. */
    public static Definition scheme(Phrases words, Evaluation evaluation) {
        return words.definition(
                "provenance.scheme", Phrase.of(evaluation.scheme().ref().toString()));
    }

    /** How many measures anybody has reported on. */
    public static Definition reported(Words words) {
        Concept concept = words.concept();
        return words.definition(
                "reported",
                words.of(
                        concept.measures().stream()
                                .filter(measure ->
                                        measure.latestStatus(words.asOf()).isPresent())
                                .count(),
                        concept.measures().size()));
    }

    private static Phrase term(Words words) {
        Term term = words.concept().term();
        return term == null
                ? words.phrase("term.missing")
                : words.phrase("term.range", "first", term.firstDay(), "last", term.lastDay());
    }

    private static List<Note> notes(Words words) {
        String notice = words.concept().sampleNotice();
        return notice.isBlank()
                ? List.of()
                : List.of(Note.of(words.text("sample.title"), Phrase.of(words.inline(notice))));
    }
}
