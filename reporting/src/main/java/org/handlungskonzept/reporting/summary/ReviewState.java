package org.handlungskonzept.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.chapters.Phrases;

/** Says on the title page whether somebody reviewed the texts of the language. */
final class ReviewState {

    private static final String ORIGINAL = "original";
    private static final String NO = "no";

    private final Phrases words;
    private final String reviewed;

    ReviewState(Phrases words) {
        this.words = words;
        this.reviewed = words.text("reviewed");
    }

    TitlePage on(TitlePage page) {
        List<Definition> facts = new ArrayList<>(page.facts());
        List<Note> notes = new ArrayList<>(page.notes());
        if (reviewed.isBlank() || reviewed.equals(NO)) {
            notes.add(Note.of(words.text("review.title"), words.phrase("review.note")));
        } else if (!reviewed.equals(ORIGINAL)) {
            facts.add(words.definition("review.by", Phrase.of(reviewed)));
        }
        return new TitlePage(page.publisher(), page.title(), page.subtitle(), facts, notes);
    }
}
