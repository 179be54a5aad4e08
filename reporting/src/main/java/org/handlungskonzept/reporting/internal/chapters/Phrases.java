package org.handlungskonzept.reporting.internal.chapters;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Absent;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Definition;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Text;
import org.jspecify.annotations.Nullable;

/** What every chapter needs to speak: phrases, days and numbers in the language of the report. */
@Internal
public sealed class Phrases permits Words {

    private final Texts texts;

    public Phrases(Texts texts) {
        this.texts = requireNonNull(texts, "texts");
    }

    public final Texts texts() {
        return texts;
    }

    public final Locale locale() {
        return texts.locale();
    }

    public final String text(String key) {
        return texts.text(key);
    }

    /** A phrase with arguments given as name, value, name, value. */
    public final Phrase phrase(String key, Object... arguments) {
        Map<String, Object> byName = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            byName.put((String) arguments[i], arguments[i + 1]);
        }
        return texts.phrase(key, byName);
    }

    public final Paragraph paragraph(String key, Object... arguments) {
        return new Paragraph(phrase(key, arguments));
    }

    public final Definition definition(String key, Phrase... details) {
        return new Definition(phrase(key), List.of(details));
    }

    public final Definition definition(String key, List<Phrase> details) {
        return new Definition(phrase(key), details.isEmpty() ? List.of(notStated()) : details);
    }

    /** Columns of words, with the texts of these keys as their heads. */
    public final List<Column> columns(String... keys) {
        return Arrays.stream(keys).map(key -> Column.text(text(key))).toList();
    }

    public final Phrase notStated() {
        return absent("not-stated");
    }

    /** Words of the report that stand where the data say nothing. */
    public final Phrase absent(String key) {
        return Phrase.of(new Absent(text(key)));
    }

    public final Phrase day(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(this::notStated);
    }

    public final Phrase day(@Nullable LocalDate day) {
        return day == null ? notStated() : Phrase.of(texts.day(day));
    }

    public final Phrase number(long value) {
        return Phrase.of(texts.number(value));
    }

    public final Phrase of(long part, long total) {
        return phrase("n-of-m", "part", part, "total", total);
    }

    /** What is said about a topic. */
    public final Phrase about(Phrase topic, Phrase said) {
        return phrase("about", "topic", topic, "said", said);
    }

    /** Phrases as one list in a sentence; empty if there are none. */
    public final Optional<Phrase> listed(List<Phrase> phrases) {
        return phrases.stream().reduce((left, right) -> phrase("list", "left", left, "right", right));
    }

    /** Phrases one after another, with a blank between them; those that are null are left out. */
    public static Phrase joined(@Nullable Phrase... phrases) {
        return new Phrase(Arrays.stream(phrases)
                .filter(Objects::nonNull)
                .map(Phrase::parts)
                .reduce((left, right) -> {
                    List<Inline> all = new ArrayList<>(left);
                    all.add(new Text(" "));
                    all.addAll(right);
                    return all;
                })
                .orElseThrow());
    }
}
