package org.handlungskonzept.smart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one rule set that is written as text, and writes what rule sets say about rules. Not thread-safe. */
final class RuleSetText {

    private static final String AFTER_A_RULE =
            "After a rule stand (on), (off), (severity=warning) or (option=value), not (%s).";

    private static final String BLANKS = " \t\n\u000B\f\r";

    private final RuleSets known;
    private final Set<RuleId> only = new TreeSet<>();
    private String[] head = {};
    private @Nullable RuleSetBuilder builder;

    RuleSetText(RuleSets known) {
        this.known = known;
    }

    RuleSet read(String text) {
        int number = 0;
        for (String written : text.split("\n", -1)) {
            String line = withoutComment(written);
            number++;
            if (!line.isEmpty()) {
                read(number, line);
            }
        }
        if (builder == null) {
            throw new IllegalArgumentException(
                    "The rule set says nothing.\nMaybe begin with the lines (ruleset town 1) and (extends recommended).");
        }
        return only.isEmpty() ? builder.build() : builder.only(only).build();
    }

    private void read(int number, String line) {
        try {
            read(line, words(line));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Line (%s) of the rule set cannot be read: (%s).\n%s".formatted(number, line, e.getMessage()), e);
        }
    }

    private void read(String line, String[] words) {
        if (words[0].equals("ruleset")) {
            require(head.length == 0, "The rule set is named already.");
            head = words(line, 3);
            return;
        }
        require(head.length > 0, "The first line must name the rule set, like (ruleset town 1).");
        if (words[0].equals("extends")) {
            require(builder == null, "The rule set extends another already.");
            builder = known.base(words(line, 2)[1]).extend(head[1], number(head[2]));
        } else if (builder == null) {
            throw new IllegalArgumentException(
                    "The second line must name the rule set it extends, like (extends recommended).");
        } else {
            say(builder, only, words, line);
        }
    }

    static String line(RuleId rule, RuleSetting setting) {
        StringBuilder line = new StringBuilder(rule.value());
        if (setting.on() != null) {
            line.append(setting.on() ? " on" : " off");
        }
        if (setting.severity() != null) {
            line.append(" severity=").append(setting.severity().name().toLowerCase(Locale.ROOT));
        }
        setting.options()
                .forEach((name, value) ->
                        line.append(' ').append(name).append('=').append(value));
        return line.toString();
    }

    private static void say(RuleSetBuilder builder, Set<RuleId> only, String[] words, String line) {
        switch (words[0]) {
            case "depth" -> builder.depth(ReadingDepth.of(words(line, 2)[1]));
            case "only" -> {
                for (int i = 1; i < words.length; i++) {
                    only.add(RuleId.of(words[i]));
                }
            }
            case "letter" -> builder.letter(letter(words), aspects(line));
            default -> {
                if (words.length < 2) {
                    throw new IllegalArgumentException(AFTER_A_RULE.formatted("nothing"));
                }
                for (int i = 1; i < words.length; i++) {
                    set(builder, words[0], words[i]);
                }
            }
        }
    }

    private static void set(RuleSetBuilder builder, String rule, String word) {
        int equals = word.indexOf('=');
        if (word.equals("on")) {
            builder.on(rule);
        } else if (word.equals("off")) {
            builder.off(rule);
        } else if (equals < 1) {
            throw new IllegalArgumentException(AFTER_A_RULE.formatted(word));
        } else if (word.startsWith("severity=")) {
            builder.severity(rule, severity(word.substring(equals + 1)));
        } else {
            builder.option(rule, word.substring(0, equals), word.substring(equals + 1));
        }
    }

    private static Severity severity(String word) {
        return Choices.byKey(
                "severity", Severity.values(), value -> value.name().toLowerCase(Locale.ROOT), word);
    }

    private static SmartLetter letter(String[] words) {
        return Choices.byKey("letter", SmartLetter.values(), SmartLetter::name, words.length < 2 ? "" : words[1]);
    }

    private static Aspect[] aspects(String line) {
        require(line.indexOf('=') > 0, "It must look like (letter A = responsible, desirable).");
        String list = line.substring(line.indexOf('=') + 1);
        return Arrays.stream(list.split(",")).map(String::strip).map(Aspect::of).toArray(Aspect[]::new);
    }

    private static String[] words(String line, int count) {
        String[] words = words(line);
        if (words.length != count) {
            throw new IllegalArgumentException("It needs (%s) words.".formatted(count));
        }
        return words;
    }

    private static String[] words(String line) {
        StringTokenizer each = new StringTokenizer(line, BLANKS);
        String[] words = new String[each.countTokens()];
        for (int i = 0; i < words.length; i++) {
            words[i] = each.nextToken();
        }
        return words;
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The version (%s) is no number.".formatted(word), e);
        }
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
