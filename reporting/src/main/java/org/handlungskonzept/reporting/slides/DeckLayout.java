package org.handlungskonzept.reporting.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Anchor;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Note;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;

/** Divides a document into slides: the title page, its notes, and each section. */
final class DeckLayout {

    private final Locale language;
    private final SlideItems items;
    private final List<Slide> slides = new ArrayList<>();
    private final Map<Anchor, Integer> places = new HashMap<>();

    private DeckLayout(Document document, Texts texts) {
        this.language = document.language();
        this.items = new SlideItems(document.language(), texts);
    }

    static Deck of(Document document, Texts texts) {
        DeckLayout layout = new DeckLayout(document, texts);
        layout.titlePage(document.titlePage());
        layout.sections(document.chapters());
        return new Deck(layout.slides, layout.places);
    }

    private void titlePage(TitlePage page) {
        List<Item> first = new ArrayList<>();
        first.add(Item.Paragraph.of(text(page.subtitle()), TextStyle.SUBTITLE));
        first.add(Item.Paragraph.of(text(page.publisher()), TextStyle.PUBLISHER));
        first.addAll(items.definitions(page.facts()));
        lay(Slide.Layout.TITLE, text(page.title()), first);
        for (Note note : page.notes()) {
            lay(Slide.Layout.TEXT, text(note.title()), items.of(note.blocks()));
        }
    }

    private void sections(List<Section> sections) {
        for (Section section : sections) {
            if (section.anchor() != null) {
                places.put(section.anchor(), slides.size());
            }
            RunText title = section.number() == null
                    ? text(section.title())
                    : text(section.title()).after(section.number() + " ", language);
            lay(
                    section.blocks().isEmpty() ? Slide.Layout.SECTION : Slide.Layout.TEXT,
                    title,
                    items.of(section.blocks()));
            sections(section.sections());
        }
    }

    private void lay(Slide.Layout layout, RunText title, List<Item> items) {
        new SlideBuilder(slides, layout, title, language).lay(items);
    }

    private RunText text(Phrase phrase) {
        return RunText.of(phrase, language);
    }
}
