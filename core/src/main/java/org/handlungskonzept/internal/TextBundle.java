package org.handlungskonzept.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in German and English with named arguments, {@code {name}} (Textbündel). Not API.
 *
 * <p>Days and decimals are written as the language writes them, everything else by its {@code toString}. Languages other
 * than German read English. Immutable and thread-safe; the default locale of the JVM plays no part.
 */
public final class TextBundle {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Map<String, String> german;
    private final Map<String, String> english;

    private TextBundle(Map<String, String> german, Map<String, String> english) {
        this.german = german;
        this.english = english;
    }

    /**
     * Loads the files {@code <name>_de.properties} and {@code <name>_en.properties} beside a class.
     *
     * @param neighbour the class
     * @param name the name of the bundle
     * @return the texts
     * @throws IllegalStateException if a file is missing, or the languages do not have the same keys
     */
    public static TextBundle load(Class<?> neighbour, String name) {
        Map<String, String> german = read(neighbour, name + "_de.properties");
        Map<String, String> english = read(neighbour, name + "_en.properties");
        if (!german.keySet().equals(english.keySet())) {
            Set<String> different = new TreeSet<>(german.keySet());
            different.addAll(english.keySet());
            different.removeIf(key -> german.containsKey(key) && english.containsKey(key));
            throw new IllegalStateException(
                    "The texts (%s) are missing in one language of (%s).".formatted(different, name));
        }
        return new TextBundle(german, english);
    }

    /**
     * Words a text.
     *
     * @param locale the language
     * @param key the key of the text
     * @param arguments the arguments by name
     * @return the text with its arguments
     * @throws IllegalArgumentException if there is no such text, or it names an argument that is not given
     */
    public String text(Locale locale, String key, Map<String, ?> arguments) {
        boolean isGerman = isGerman(locale);
        String pattern = (isGerman ? german : english).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("There is no text for the key (%s).".formatted(key));
        }
        return ARGUMENT.matcher(pattern).replaceAll(match -> {
            Object value = arguments.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException(
                        "The text (%s) needs the argument (%s).".formatted(key, match.group(1)));
            }
            return Matcher.quoteReplacement(shown(value, isGerman));
        });
    }

    /**
     * The keys of all texts.
     *
     * @return the keys, in the order of the alphabet
     */
    public Set<String> keys() {
        return new TreeSet<>(german.keySet());
    }

    /**
     * Writes a value as a language writes it.
     *
     * @param locale the language
     * @param value a day, a decimal, or anything else
     * @return the value as text
     */
    public static String shown(Locale locale, Object value) {
        return shown(value, isGerman(locale));
    }

    private static String shown(Object value, boolean isGerman) {
        if (value instanceof LocalDate day) {
            return day.format(isGerman ? GERMAN_DAY : ENGLISH_DAY);
        }
        if (value instanceof BigDecimal decimal) {
            String plain = decimal.toPlainString();
            return isGerman ? plain.replace('.', ',') : plain;
        }
        return value.toString();
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals("de");
    }

    private static Map<String, String> read(Class<?> neighbour, String file) {
        try (InputStream stream = neighbour.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (%s) is missing from the class path.".formatted(file));
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (%s) could not be read.".formatted(file), e);
        }
    }
}
