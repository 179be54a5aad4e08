package org.handlungskonzept.reporting.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.reporting.Report;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.questionnaire.QuestionGroup;
import org.handlungskonzept.survey.questionnaire.Questionnaire;

/**
 * A questionnaire to fill in by hand (gedruckter Fragebogen): numbered questions, boxes to tick, lines to write on, and in words
 * who is asked what.
 *
 * <p>Any {@link org.handlungskonzept.reporting.ReportWriter} writes it, in the language of its texts. Immutable and thread-safe.
 *
 * @param questionnaire what is asked
 * @param publisher who asks, for example a town; not blank
 */
public record PrintedQuestionnaire(Questionnaire questionnaire, String publisher) implements Report {

    /**
     * Checks that somebody asks.
     *
     * @throws IllegalArgumentException if the publisher is blank
     */
    public PrintedQuestionnaire {
        requireNonNull(questionnaire, "questionnaire");
        if (publisher.isBlank()) {
            throw new IllegalArgumentException(
                    "The questionnaire (%s) must say who asks.\nMaybe name the town.".formatted(questionnaire.id()));
        }
    }

    /**
     * Prints a questionnaire.
     *
     * @param questionnaire what is asked
     * @param publisher who asks, for example a town; not blank
     * @return the printed questionnaire
     * @throws IllegalArgumentException if the publisher is blank
     */
    public static PrintedQuestionnaire of(Questionnaire questionnaire, String publisher) {
        return new PrintedQuestionnaire(questionnaire, publisher);
    }

    /**
     * Tells the questionnaire in one language.
     *
     * @throws IllegalArgumentException if the questionnaire cannot be answered in the language of the texts
     */
    @Override
    public Document document(Texts texts) {
        Locale language = language(texts.locale());
        PrintedQuestions questions = new PrintedQuestions(questionnaire, texts, language);
        List<Section> chapters = new ArrayList<>();
        for (QuestionGroup group : questionnaire.groups()) {
            chapters.add(chapter(group, questions, language));
        }
        if (questionnaire.closing() != null) {
            chapters.add(Section.of(
                    Phrase.of(texts.text("questionnaire.closing")),
                    List.of(paragraph(questionnaire.closing(), language))));
        }
        return new Document(texts.locale(), titlePage(texts, language), chapters);
    }

    private TitlePage titlePage(Texts texts, Locale language) {
        List<Note> notes = new ArrayList<>();
        if (questionnaire.welcome() != null) {
            notes.add(Note.of(texts.text("questionnaire.welcome"), written(questionnaire.welcome(), language)));
        }
        notes.add(Note.of(texts.text("questionnaire.answers"), Phrase.of(texts.text("questionnaire.answers.note"))));
        return new TitlePage(
                Phrase.written(publisher, language),
                written(questionnaire.title(), language),
                Phrase.of(texts.text("questionnaire.kind")),
                List.of(),
                notes);
    }

    private static Section chapter(QuestionGroup group, PrintedQuestions questions, Locale language) {
        List<Section> sections = new ArrayList<>();
        for (Question question : group.questions()) {
            sections.add(questions.section(question));
        }
        LocalizedText introduction = group.introduction();
        return new Section(
                written(group.title(), language),
                null,
                null,
                introduction == null ? List.of() : List.of(paragraph(introduction, language)),
                sections);
    }

    /** The language of the questionnaire that serves a locale; a text in German serves Austria, too. */
    private Locale language(Locale locale) {
        Locale found = Locale.lookup(
                List.of(new Locale.LanguageRange(locale.stripExtensions().toLanguageTag())), questionnaire.languages());
        if (found == null) {
            throw new IllegalArgumentException(
                    "The questionnaire (%s) can be answered in %s, not in (%s).\nMaybe choose the writer of another language."
                            .formatted(questionnaire.id(), questionnaire.languages(), locale.toLanguageTag()));
        }
        return found;
    }

    static Phrase written(LocalizedText text, Locale language) {
        return Phrase.written(text.in(language), language);
    }

    private static Paragraph paragraph(LocalizedText text, Locale language) {
        return new Paragraph(written(text, language));
    }
}
