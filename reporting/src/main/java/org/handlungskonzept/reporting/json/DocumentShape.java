package org.handlungskonzept.reporting.json;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.TitlePage;
import org.handlungskonzept.reporting.internal.Steps;
import tools.jackson.core.JsonGenerator;

/** Writes a document as JSON; what is missing has no property. Not thread-safe. */
final class DocumentShape {

    private final JsonGenerator json;
    private final Steps steps;
    private final PhraseShape phrases;
    private final BlockShape blocks;

    DocumentShape(JsonGenerator json, Steps steps) {
        this.steps = steps;
        this.json = json;
        this.phrases = new PhraseShape(json);
        this.blocks = new BlockShape(json, this);
    }

    void write(Document document) {
        json.writeStartObject();
        json.writeNumberProperty("format", JsonWriter.FORMAT);
        json.writeStringProperty("contentHash", document.contentHash());
        language(json, document.language());
        TitlePage page = document.titlePage();
        json.writeObjectPropertyStart("titlePage");
        phrase("publisher", page.publisher());
        phrase("title", page.title());
        phrase("subtitle", page.subtitle());
        definitions("facts", page.facts());
        blocks.write("notes", page.notes());
        json.writeEndObject();
        objects("chapters", document.chapters(), this::section);
        json.writeEndObject();
    }

    static void language(JsonGenerator json, Locale language) {
        json.writeStringProperty("language", language.stripExtensions().toLanguageTag());
        json.writeStringProperty("direction", ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr");
    }

    void phrase(String name, Phrase phrase) {
        json.writeName(name);
        phrases.write(phrase);
    }

    void phrases(String name, List<Phrase> items) {
        json.writeArrayPropertyStart(name);
        items.forEach(phrases::write);
        json.writeEndArray();
    }

    void definitions(String name, List<Definition> definitions) {
        objects(name, definitions, definition -> {
            phrase("term", definition.term());
            phrases("details", definition.details());
        });
    }

    <T> void objects(String name, List<T> items, Consumer<T> content) {
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            content.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void section(Section section) {
        if (section.number() != null) {
            json.writeStringProperty("number", PhraseShape.whole(section.number()));
        }
        phrase("title", section.title());
        if (section.anchor() != null) {
            json.writeStringProperty("anchor", section.anchor().value());
        }
        if (section.onNewPage()) {
            json.writeBooleanProperty("onNewPage", true);
        }
        blocks.write("blocks", section.blocks());
        steps.done();
        objects("sections", section.sections(), this::section);
    }
}
