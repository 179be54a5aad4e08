package org.handlungskonzept.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;

/**
 * What a host says at the beginning of chapters.
 *
 * @param byTitle the paragraphs, by the key of the title of their chapter
 */
record Passages(Map<String, List<String>> byTitle) {

    static final Passages NONE = new Passages(Map.of());

    Passages {
        byTitle = Map.copyOf(byTitle);
    }

    Passages with(String titleKey, List<String> paragraphs) {
        if (paragraphs.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "A paragraph for the chapter (%s) is blank.\nMaybe leave it out.".formatted(titleKey));
        }
        Map<String, List<String>> changed = new HashMap<>(byTitle);
        changed.put(titleKey, List.copyOf(paragraphs));
        return new Passages(changed);
    }

    /** The paragraphs of the chapter with a title, in the language of the texts. */
    List<Paragraph> of(Phrase title, Texts texts) {
        return byTitle.entrySet().stream()
                .filter(passage -> texts.phrase(passage.getKey(), Map.of()).equals(title))
                .flatMap(passage -> passage.getValue().stream())
                .map(words -> new Paragraph(Phrase.written(words, texts.locale())))
                .toList();
    }
}
