package org.handlungskonzept.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one formula from left to right. Not thread-safe. */
final class FormulaParser {

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 50;
    private static final Pattern TOKEN =
            Pattern.compile("(?:([0-9]+\\.[0-9]+|[a-z0-9]+(?:-[a-z0-9]+)*)|([<>!]=|[=<>+*/(),-]))\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "count", "among");

    private record Token(int at, String text, boolean word) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    FormulaPart.Expression parse() {
        if (text.length() > LONGEST) {
            throw problem(
                    LONGEST, "It has more than %s characters.".formatted(LONGEST), "Maybe make two labels of it.");
        }
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                throw problem(at, "Nothing in a formula begins like this.", "Maybe write names in small letters a-z.");
            }
            boolean word = matcher.group(1) != null;
            int group = word ? 1 : 2;
            tokens.add(new Token(matcher.start(group), matcher.group(group), word));
            at = matcher.end();
        }
        FormulaPart.Expression whole = expression(0);
        if (next < tokens.size()) {
            throw unexpected("an operator such as (and)");
        }
        return whole;
    }

    private FormulaPart.Expression expression(int weakest) {
        deeper();
        FormulaPart.Expression left = operand();
        boolean compared = false;
        for (Optional<Operator> operator = operator(weakest); operator.isPresent(); operator = operator(weakest)) {
            int at = tokens.get(next).at();
            if (operator.get().compares() && compared) {
                throw problem(at, "A comparison cannot be compared again.", "Maybe write (a > b and b > c).");
            }
            compared = operator.get().compares();
            next++;
            left = new FormulaPart.Binary(
                    at, operator.get(), left, expression(operator.get().strength() + 1));
        }
        depth--;
        return left;
    }

    private Optional<Operator> operator(int weakest) {
        return next < tokens.size()
                ? Operator.of(tokens.get(next).text()).filter(operator -> operator.strength() >= weakest)
                : Optional.empty();
    }

    private FormulaPart.Expression operand() {
        if (next >= tokens.size()) {
            throw unexpected("a criterion, a label or a number");
        }
        Token token = tokens.get(next++);
        return switch (token.text()) {
            case "not" -> new FormulaPart.Not(token.at(), expression(Operator.NOT_STRENGTH));
            case "(" -> {
                FormulaPart.Expression inside = expression(0);
                expect(")");
                yield inside;
            }
            case "count" -> count(token);
            default -> {
                next--;
                yield name(token);
            }
        };
    }

    private FormulaPart.Expression name(Token token) {
        if (token.word() && NUMBER.matcher(token.text()).matches()) {
            next++;
            return new FormulaPart.Literal(token.at(), token.text());
        }
        return word("a criterion, a label or a number");
    }

    private FormulaPart.Expression count(Token count) {
        expect("(");
        String step = word("a step").word();
        List<FormulaPart.Name> among = new ArrayList<>();
        if (isNext("among")) {
            do {
                next++;
                among.add(word("a criterion"));
            } while (isNext(","));
        }
        expect(")");
        return new FormulaPart.Count(count.at(), step, List.copyOf(among));
    }

    private FormulaPart.Name word(String wanted) {
        if (next >= tokens.size()
                || !tokens.get(next).word()
                || RESERVED.contains(tokens.get(next).text())) {
            throw unexpected(wanted);
        }
        Token token = tokens.get(next++);
        return new FormulaPart.Name(token.at(), token.text());
    }

    private boolean isNext(String text) {
        return next < tokens.size() && tokens.get(next).text().equals(text);
    }

    private void expect(String text) {
        if (!isNext(text)) {
            throw unexpected("(%s)".formatted(text));
        }
        next++;
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw problem(
                    next < tokens.size() ? tokens.get(next).at() : text.length(),
                    "It is nested more than %s times.".formatted(DEEPEST),
                    "Maybe make two labels of it.");
        }
    }

    private IllegalArgumentException unexpected(String wanted) {
        return next < tokens.size()
                ? problem(
                        tokens.get(next).at(),
                        "Here stands (%s).".formatted(tokens.get(next).text()),
                        "Maybe put %s here.".formatted(wanted))
                : problem(text.length(), "It ends too early.", "Maybe put %s here.".formatted(wanted));
    }

    private IllegalArgumentException problem(int at, String what, String maybe) {
        return problem(text, at, what, maybe);
    }

    static IllegalArgumentException problem(String text, int at, String what, String maybe) {
        return new IllegalArgumentException("The formula (%s) cannot be used, see its character %s: %s\n%s"
                .formatted(text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text, at + 1, what, maybe));
    }
}
