package org.handlungskonzept.reporting;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message patterns that come with the library, by language; never those of the JVM's default locale. */
final class Bundle {

    /** The argument that every pattern may use and nobody has to give: how people are named. */
    static final String STYLE = "style";

    /** The languages in which every report can be told; the others have the public summary alone. */
    static final List<String> FOR_ALL_REPORTS = List.of("de", "en");

    private static final Map<String, Map<String, String>> BY_TAG = Stream.of(
                    "ar", "de", "de-simple", "en", "fr", "pl", "tr", "uk")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Bundle::load));

    private Bundle() {}

    /** The patterns of all reports. */
    static Map<String, String> of(Locale locale) {
        String tag = tag(locale);
        if (!FOR_ALL_REPORTS.contains(tag)) {
            throw new IllegalArgumentException(
                    "There are no texts of all reports in the language of the locale (%s), only in (%s).\nMaybe use Texts.english(), or Texts.summary for the public summary."
                            .formatted(locale.toLanguageTag(), String.join(", ", FOR_ALL_REPORTS)));
        }
        return requireNonNull(BY_TAG.get(tag));
    }

    /** The patterns of the public summary at least. */
    static Map<String, String> ofSummary(Locale locale) {
        Map<String, String> patterns = BY_TAG.get(tag(locale));
        if (patterns == null) {
            throw new IllegalArgumentException(
                    "There are no texts of the public summary in the language of the locale (%s), only in (%s).\nMaybe use Texts.of with patterns of your own."
                            .formatted(locale.toLanguageTag(), String.join(", ", tags())));
        }
        return patterns;
    }

    /** The tags of all languages, in alphabetical order. */
    static List<String> tags() {
        return BY_TAG.keySet().stream().sorted().toList();
    }

    /** The keys of the public summary and of what writers put around a report. */
    static Set<String> summaryKeys() {
        return requireNonNull(BY_TAG.get("de-simple")).keySet();
    }

    /** Plain German is a variant of German that has texts of its own; other variants, regions and scripts have none. */
    private static String tag(Locale locale) {
        return locale.getLanguage().equals("de") && locale.getVariant().equalsIgnoreCase("simple")
                ? "de-simple"
                : locale.getLanguage();
    }

    /** The forms of plurals that a pattern lacks in a language. */
    static Set<String> missingForms(String key, String pattern, Locale locale) {
        return PluralForms.missing(parse(key, pattern), locale);
    }

    /** The names of all arguments that a pattern needs, those inside of its plurals and choices included. */
    static Set<String> arguments(String key, String pattern) {
        MessagePattern parsed = parse(key, pattern);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(part));
            }
        }
        names.remove(STYLE);
        return names;
    }

    private static MessagePattern parse(String key, String pattern) {
        try {
            return new MessagePattern(pattern);
        } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException(
                    "The text (%s) is not a valid message pattern: (%s).\nMaybe a brace is missing, or an apostrophe must be doubled."
                            .formatted(key, pattern),
                    broken);
        }
    }

    private static Map<String, String> load(String tag) {
        Map<String, String> patterns = new HashMap<>(read("summary_" + tag + ".properties"));
        if (FOR_ALL_REPORTS.contains(tag)) {
            patterns.putAll(read("messages_" + tag + ".properties"));
        }
        return Map.copyOf(patterns);
    }

    private static Map<String, String> read(String name) {
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource (%s) is missing from the library.".formatted(name));
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
