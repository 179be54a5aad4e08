package org.handlungskonzept.reporting;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The message patterns that come with the library, by language; never those of the JVM's default locale. */
final class Bundle {

    private static final Map<String, Map<String, String>> BY_LANGUAGE =
            Set.of("de", "en").stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Bundle::load));

    private Bundle() {}

    static Map<String, String> of(Locale locale) {
        Map<String, String> patterns = BY_LANGUAGE.get(locale.getLanguage());
        if (patterns == null) {
            throw new IllegalArgumentException(
                    "There are no texts in the language of the locale (%s), only in (%s).\nMaybe use Texts.english()."
                            .formatted(locale.toLanguageTag(), String.join(", ", new TreeSet<>(BY_LANGUAGE.keySet()))));
        }
        return patterns;
    }

    /** The names of all arguments of a pattern, those inside of its plurals and choices included. */
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

    private static Map<String, String> load(String language) {
        String name = "messages_" + language + ".properties";
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The resource (%s) is missing from the library.".formatted(name));
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> patterns = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            return Map.copyOf(patterns);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
