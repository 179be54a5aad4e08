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

    /** The texts of some measures: all are cut before the first is looked at. */
    List<List<FieldText>> of(List<Measure> measures) {
        List<RunningText> titles = new ArrayList<>(measures.size());
        List<RunningText> descriptions = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            titles.add(RunningText.of(measure.title(), language));
        }
        for (Measure measure : measures) {
            descriptions.add(RunningText.of(measure.description(), language));
        }
        List<List<FieldText>> all = new ArrayList<>(measures.size());
        for (int i = 0; i < measures.size(); i++) {
            List<FieldText> texts = new ArrayList<>(2);
            add(texts, "/title", titles.get(i));
            add(texts, "/description", descriptions.get(i));
            all.add(texts);
        }
        return all;
    }

    private void add(List<FieldText> texts, String below, RunningText text) {
        if (!text.text().isBlank()) {
            texts.add(FieldText.of(below, text, namesIn(text.text())));
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
