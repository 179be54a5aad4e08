package org.handlungskonzept.smart;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the check in one language. A text is a pattern with named arguments: {@code {name}} as it is, or
 * {@code {name,kind}} worded by {@link Wording}.
 *
 * <p>Where an argument of a text is not known, the text with the key {@code ….otherwise} is taken. The default locale of
 * the JVM plays no part.
 */
final class Messages {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)(?:,([a-z]+))?}");
    private static final Messages GERMAN = load("messages", "de");
    private static final Messages ENGLISH = load("messages", "en");

    private final String language;
    private final Map<String, String> patterns;
    private final Wording wording;

    private Messages(String language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
        this.wording = new Wording(this);
    }

    static Messages of(Locale locale) {
        return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
    }

    static Messages catalogue(Locale locale) {
        return locale.getLanguage().equals("de") ? Catalogue.GERMAN : Catalogue.ENGLISH;
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /** A text that not every rule has; empty if there is none. */
    String optional(String key) {
        return patterns.getOrDefault(key, "");
    }

    /** A new entry; empty if the rule words none, or does not know all that it needs. */
    Optional<String> proposal(RuleId rule, Map<String, String> arguments) {
        String own = arguments.getOrDefault("proposal_" + language, arguments.get("proposal"));
        return Stream.of(rule + ".proposal", rule + ".proposal.otherwise")
                .map(patterns::get)
                .filter(pattern -> pattern != null && arguments.keySet().containsAll(argumentsOf(pattern)))
                .findFirst()
                .map(pattern -> fill(pattern, arguments))
                .or(() -> Optional.ofNullable(own));
    }

    String text(String key, Map<String, String> arguments) {
        String pattern = pattern(key);
        String otherwise = patterns.get(key + ".otherwise");
        boolean complete = arguments.keySet().containsAll(argumentsOf(pattern));
        return fill(complete || otherwise == null ? pattern : otherwise, arguments);
    }

    String ruleText(RuleId rule, String part, Map<String, String> arguments) {
        String key = rule + "." + part;
        if (patterns.containsKey(key)) {
            return text(key, arguments);
        }
        String own = arguments.getOrDefault(part + "_" + language, arguments.get(part));
        return own != null ? own : text("unknown." + part, Map.of("rule", rule.value()));
    }

    String ruleTitle(RuleDescriptor rule) {
        return patterns.getOrDefault(rule.id() + ".title", rule.slug());
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "There is no text for the key (%s) in the language (%s).".formatted(key, language));
        }
        return pattern;
    }

    static Set<String> argumentsOf(String pattern) {
        Set<String> names = new TreeSet<>();
        ARGUMENT.matcher(pattern).results().forEach(argument -> names.add(argument.group(1)));
        return names;
    }

    private String fill(String pattern, Map<String, String> arguments) {
        return ARGUMENT.matcher(pattern).replaceAll(argument -> Matcher.quoteReplacement(value(argument, arguments)));
    }

    private String value(MatchResult argument, Map<String, String> arguments) {
        String value = arguments.get(argument.group(1));
        @Nullable String kind = argument.group(2);
        if (value == null) {
            return argument.group();
        }
        return kind == null ? value : wording.of(kind, value);
    }

    private static Messages load(String bundle, String language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(TextResources.read(bundle + "_" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read.", e);
        }
        Map<String, String> patterns = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return new Messages(language, patterns);
    }

    /** Why rules are there and when they may be wrong; loaded when first asked for. */
    private static final class Catalogue {
        private static final Messages GERMAN = load("catalogue", "de");
        private static final Messages ENGLISH = load("catalogue", "en");
    }
}
