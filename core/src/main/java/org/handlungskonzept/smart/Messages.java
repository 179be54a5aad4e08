package org.handlungskonzept.smart;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of the check in one language. A text is a pattern with named arguments: {@code {name}} as it is, or
 * {@code {name,kind}} worded by {@link Wording}.
 *
 * <p>Where an argument of a text is not known, the text with the key {@code ….otherwise} is taken. The default locale of
 * the JVM plays no part.
 */
final class Messages {

    private static final int TEXTS = 1024;

    private final String language;
    private final Map<String, String> patterns;
    private final Wording wording;

    private Messages(String language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Collections.unmodifiableMap(patterns);
        this.wording = new Wording(this);
    }

    static Messages of(Locale locale) {
        return locale.getLanguage().equals("de") ? German.TEXTS : English.TEXTS;
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
        for (String key : List.of(rule + ".proposal", rule + ".proposal.otherwise")) {
            String pattern = patterns.get(key);
            if (pattern != null && knowsAll(arguments, pattern)) {
                return Optional.of(fill(pattern, arguments));
            }
        }
        return Optional.ofNullable(arguments.getOrDefault("proposal_" + language, arguments.get("proposal")));
    }

    String text(String key, Map<String, String> arguments) {
        String pattern = pattern(key);
        String otherwise = patterns.get(key + ".otherwise");
        return fill(otherwise == null || knowsAll(arguments, pattern) ? pattern : otherwise, arguments);
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
        for (Placeholder each = Placeholder.in(pattern, 0); each != null; each = Placeholder.in(pattern, each.end())) {
            names.add(each.name());
        }
        return names;
    }

    private String fill(String pattern, Map<String, String> arguments) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (Placeholder each = Placeholder.in(pattern, 0); each != null; each = Placeholder.in(pattern, each.end())) {
            String value = arguments.get(each.name());
            if (value != null) {
                text.append(pattern, written, each.start())
                        .append(each.kind() == null ? value : wording.of(each.kind(), value));
                written = each.end();
            }
        }
        return text.append(pattern, written, pattern.length()).toString();
    }

    private static boolean knowsAll(Map<String, String> arguments, String pattern) {
        for (Placeholder each = Placeholder.in(pattern, 0); each != null; each = Placeholder.in(pattern, each.end())) {
            if (!arguments.containsKey(each.name())) {
                return false;
            }
        }
        return true;
    }

    private static Messages load(String bundle, String language) {
        return new Messages(language, read(TextResources.read(bundle + "_" + language + ".properties")));
    }

    /**
     * Reads lines of a key and its pattern. Blank lines and lines with {@code #} are remarks. There are no escapes, continued
     * lines and blanks around keys, for which the JDK reads a file sign by sign before anything is compiled.
     */
    static Map<String, String> read(String bundle) {
        Map<String, String> patterns = new HashMap<>(TEXTS);
        int start = 0;
        for (int end = bundle.indexOf('\n'); end >= 0; end = bundle.indexOf('\n', start)) {
            if (end > start && bundle.charAt(start) != '#') {
                int equals = bundle.indexOf('=', start);
                patterns.put(bundle.substring(start, equals), bundle.substring(equals + 1, end));
            }
            start = end + 1;
        }
        return patterns;
    }

    /** Each language is loaded when it is first asked for. */
    private static final class German {
        private static final Messages TEXTS = load("messages", "de");
    }

    private static final class English {
        private static final Messages TEXTS = load("messages", "en");
    }

    /** Why rules are there and when they may be wrong; loaded when first asked for. */
    private static final class Catalogue {
        private static final Messages GERMAN = load("catalogue", "de");
        private static final Messages ENGLISH = load("catalogue", "en");
    }
}
