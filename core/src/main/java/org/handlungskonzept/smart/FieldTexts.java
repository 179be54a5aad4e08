package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.text.RunningText;
import org.handlungskonzept.text.Span;

/** Cuts the texts of measures into sentences and finds the names in them. */
final class FieldTexts {

    private final Locale language;
    private final List<String> names;

    FieldTexts(Locale language, List<String> names) {
        this.language = language;
        this.names = new ArrayList<>(names.size());
        for (String name : names) {
            if (!name.isBlank()) {
                this.names.add(name);
            }
        }
    }

    List<FieldText> of(Measure measure) {
        List<FieldText> texts = new ArrayList<>(2);
        add(texts, "/title", measure.title());
        add(texts, "/description", measure.description());
        return texts;
    }

    private void add(List<FieldText> texts, String below, String text) {
        if (!text.isBlank()) {
            texts.add(FieldText.of(below, RunningText.of(text, language), namesIn(text)));
        }
    }

    private List<Span> namesIn(String text) {
        List<Span> found = new ArrayList<>(0);
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
                found.add(new Span(at, at + name.length()));
            }
        }
        found.sort(null);
        return found;
    }
}
