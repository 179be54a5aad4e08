package org.handlungskonzept.reporting;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.handlungskonzept.reporting.document.Day;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.Numeral;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Text;

/**
 * The words of reports in one language (Berichtstexte): ICU message patterns with named arguments.
 *
 * <p>Numbers and days are written by the rules of the locale given, never by those of the JVM. A line feed in a pattern begins a new
 * line. Every pattern may choose by the argument {@code style}, which is the {@link GenderStyle}. Immutable and thread-safe.
 */
public final class Texts {

    /** Stands for a piece of running text while the words around it are formatted; no pattern may hold it. */
    private static final char FIRST_PLACE = '\uE000';

    private final Locale locale;
    private final Map<String, String> patterns;
    private final GenderStyle style;
    private final Passages passages;

    /** What was parsed already, because a report uses a pattern again for each measure. */
    private final Map<String, Message> messages = new ConcurrentHashMap<>();

    private final Formats formats;

    private Texts(Locale locale, Map<String, String> patterns, GenderStyle style, Passages passages) {
        this.locale = locale;
        this.patterns = patterns;
        this.style = style;
        this.passages = passages;
        this.formats = new Formats(locale);
    }

    /**
     * The German texts.
     *
     * @return the texts for {@link Locale#GERMAN}
     */
    public static Texts german() {
        return of(Locale.GERMAN);
    }

    /**
     * The English texts.
     *
     * @return the texts for {@link Locale#ENGLISH}
     */
    public static Texts english() {
        return of(Locale.ENGLISH);
    }

    /**
     * The texts of all reports in the language of a locale.
     *
     * @param locale its language chooses the words, all of it the form of numbers and days
     * @return the texts
     * @throws IllegalArgumentException if there are no texts of all reports in that language
     */
    public static Texts of(Locale locale) {
        return new Texts(locale, Bundle.of(requireNonNull(locale, "locale")), GenderStyle.NEUTRAL, Passages.NONE);
    }

    /**
     * The texts of the public summary in the language of a locale, which are there in more languages than those of other reports.
     *
     * @param locale its language chooses the words, all of it the form of numbers and days; {@code de-simple} is plain German
     * @return the texts; other reports refuse them unless there are texts of all reports in that language
     * @throws IllegalArgumentException if there are no texts in that language
     */
    public static Texts summary(Locale locale) {
        return new Texts(
                locale, Bundle.ofSummary(requireNonNull(locale, "locale")), GenderStyle.NEUTRAL, Passages.NONE);
    }

    /**
     * The languages that have texts of the public summary.
     *
     * @return the languages, in the order of their tags
     */
    public static List<Locale> summaryLanguages() {
        return Bundle.tags().stream().map(Locale::forLanguageTag).toList();
    }

    /**
     * Texts of a host in a language of its own.
     *
     * @param locale the locale
     * @param patterns message patterns by key, at least all of those that {@link #summary} has
     * @return the texts; a report that needs a text which is not there refuses them
     * @throws IllegalArgumentException if a key of the public summary is missing or a key is unknown; if a pattern is broken, uses an
     *     argument it will not get, or lacks a form of a plural that the language has
     */
    public static Texts of(Locale locale, Map<String, String> patterns) {
        HostPatterns.checkLanguage(requireNonNull(locale, "locale"), patterns);
        return new Texts(locale, Map.copyOf(patterns), GenderStyle.NEUTRAL, Passages.NONE);
    }

    /**
     * The same texts with some in other words.
     *
     * @param patterns message patterns by key; they may use the arguments of the patterns they replace
     * @return the texts with these in place of the shipped ones
     * @throws IllegalArgumentException if a key is unknown, a pattern is broken, or uses an argument it will not get
     */
    public Texts with(Map<String, String> patterns) {
        patterns.forEach((key, pattern) -> HostPatterns.check(key, pattern(key), pattern));
        Map<String, String> changed = new HashMap<>(this.patterns);
        changed.putAll(patterns);
        return new Texts(locale, Map.copyOf(changed), style, passages);
    }

    /**
     * The same texts with people named in another way.
     *
     * @param style how texts name people whatever their gender is; without it they use words that name none
     * @return the changed texts
     */
    public Texts withGenderStyle(GenderStyle style) {
        return new Texts(locale, patterns, requireNonNull(style, "style"), passages);
    }

    /**
     * The same texts with words of the host at the beginning of a chapter. A report without that chapter does not show them; one that
     * has it counts them in its checksum.
     *
     * @param titleKey the key of the title of the chapter, for example {@code fields.title}
     * @param paragraphs the words in the language of these texts, a paragraph each; none takes them away again
     * @return the changed texts
     * @throws IllegalArgumentException if there is no text without arguments of this key, or a paragraph is blank
     */
    public Texts withPassage(String titleKey, List<String> paragraphs) {
        text(titleKey);
        return new Texts(locale, patterns, style, passages.with(titleKey, paragraphs));
    }

    /**
     * The words of the host for a chapter.
     *
     * @param title the title of the chapter
     * @return the paragraphs, in the language of these texts; empty if there are none
     */
    public List<Paragraph> passage(Phrase title) {
        return passages.of(requireNonNull(title, "title"), this);
    }

    /**
     * The same texts, reviewed: the public summary says by whom instead of saying that nobody has done so.
     *
     * @param reviewer the function or office that reviewed them, never the name of a person
     * @return the changed texts
     * @throws IllegalArgumentException if the reviewer is blank
     */
    public Texts reviewedBy(String reviewer) {
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("The reviewer must not be blank.\nMaybe leave the texts as they are.");
        }
        return with(Map.of(
                "reviewed", reviewer.replace("'", "''").replace("{", "'{'").replace("}", "'}'")));
    }

    /**
     * The locale of the texts.
     *
     * @return the locale given
     */
    public Locale locale() {
        return locale;
    }

    /**
     * A text without arguments.
     *
     * @param key the key of its pattern
     * @return the text
     * @throws IllegalArgumentException if the key is unknown or the pattern needs arguments
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A text.
     *
     * @param key the key of its pattern
     * @param arguments by name: numbers, days, texts, pieces of running text, and constants of enums for choices
     * @return the text
     * @throws IllegalArgumentException if the key is unknown, or an argument is missing or of another type
     */
    public String text(String key, Map<String, ?> arguments) {
        StringBuilder text = new StringBuilder();
        pieces(key, arguments).forEach(piece -> text.append(piece.plain()));
        return text.toString();
    }

    /**
     * A text whose arguments keep what they are: a day stays a day, words of somebody else stay marked as such.
     *
     * @param key the key of its pattern
     * @param arguments by name: numbers, days, texts, pieces of running text, and constants of enums for choices
     * @return the text as a phrase
     * @throws IllegalArgumentException if the key is unknown, or an argument is missing or of another type
     */
    public Phrase phrase(String key, Map<String, ?> arguments) {
        return new Phrase(pieces(key, arguments));
    }

    /**
     * A day as the locale writes it.
     *
     * @param date the day
     * @return the day, for example {@code 30. Juni 2025}
     */
    public Day day(LocalDate date) {
        return formats.day(date);
    }

    /**
     * A count as the locale writes it.
     *
     * @param value the count
     * @return the count, for example {@code 43.688}
     */
    public Numeral number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /**
     * A number as the locale writes it, with all its decimals.
     *
     * @param value the number
     * @return the number, for example {@code 17,30}
     */
    public Numeral number(BigDecimal value) {
        return formats.number(value);
    }

    private String pattern(String key) {
        String pattern = patterns.get(requireNonNull(key, "key"));
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "There is no text with the key (%s) in the language (%s).\nMaybe it has texts of the public summary only; (%s) have those of all reports."
                            .formatted(key, locale.toLanguageTag(), String.join(", ", Bundle.FOR_ALL_REPORTS)));
        }
        return pattern;
    }

    private List<Inline> pieces(String key, Map<String, ?> arguments) {
        Message message = messages.computeIfAbsent(key, any -> Message.of(key, pattern(key), locale));
        for (String argument : message.arguments()) {
            if (!arguments.containsKey(argument)) {
                throw new IllegalArgumentException("The text (%s) needs the argument (%s).".formatted(key, argument));
            }
        }
        List<List<Inline>> places = new ArrayList<>();
        Map<String, Object> formatted = new HashMap<>();
        formatted.put(Bundle.STYLE, style.name());
        arguments.forEach((name, value) -> formatted.put(name, place(key, name, value, places)));
        return Pieces.split(message.format(formatted), places, FIRST_PLACE);
    }

    private Object place(String key, String name, Object value, List<List<Inline>> places) {
        if (value instanceof Number) {
            return value;
        } else if (value instanceof Enum<?> choice) {
            return choice.name();
        } else if (value instanceof String text) {
            places.add(List.of(new Text(text)));
        } else if (value instanceof LocalDate date) {
            places.add(List.of(day(date)));
        } else if (value instanceof Inline inline) {
            places.add(List.of(inline));
        } else if (value instanceof Phrase phrase) {
            places.add(phrase.parts());
        } else {
            throw new IllegalArgumentException(
                    "The argument (%s) of the text (%s) is neither a number, a day, a text nor a choice: (%s)."
                            .formatted(name, key, value));
        }
        return String.valueOf((char) (FIRST_PLACE + places.size() - 1));
    }
}
