package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the definition of a lexicon, and makes the forms of its entries. */
final class LexiconParser {

    private static final String GAP = "...";

    private final Map<String, List<String>> forms = new LinkedHashMap<>();
    private final PhraseTrie phrases = new PhraseTrie();
    private final SuffixTrie<LexiconEntry> suffixes = new SuffixTrie<>();
    private String group = "";
    private int number;

    Lexicon parse(String definition) {
        for (String line : definition.split("\\R", -1)) {
            number++;
            int remark = line.indexOf('#');
            read((remark < 0 ? line : line.substring(0, remark)).strip());
        }
        return new Lexicon(Collections.unmodifiableMap(forms), phrases, suffixes);
    }

    private void read(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            group = line.substring(1, line.length() - 1).strip();
            require(!group.isEmpty(), line, "names no group", "write it between the brackets");
            return;
        }
        int colon = line.indexOf(':');
        require(colon > 0, line, "has no colon", "begin with fixed:, adj:, verb:, noun:, suffix: or verb-en:");
        require(!group.isEmpty(), line, "stands in no group", "write a line such as [vague] before it");
        WordKind kind = WordKind.of(line.substring(0, colon).strip());
        if (kind == null) {
            throw wrong(line, "is of no known kind", "use fixed, adj, verb, noun, suffix or verb-en");
        }
        for (String entry : line.substring(colon + 1).split("\\|", -1)) {
            add(kind, entry.strip(), line);
        }
    }

    private void add(WordKind kind, String entry, String line) {
        int equals = entry.indexOf('=');
        String name = (equals < 0 ? entry : entry.substring(0, equals)).strip();
        require(!name.isEmpty(), line, "has an empty entry", "remove a | or =");
        require(!forms.containsKey(name), line, "repeats the entry (" + name + ")", "keep one of them");
        List<String> all = new ArrayList<>();
        if (equals < 0) {
            all.addAll(kind.forms(name));
        } else {
            all.add(name);
            for (String form : entry.substring(equals + 1).split(",", -1)) {
                require(!form.isBlank(), line, "has an empty form of (" + name + ")", "remove a comma");
                all.add(form.strip());
            }
        }
        List<String> distinct = all.stream().distinct().toList();
        distinct.forEach(form -> compile(kind, form, new LexiconEntry(name, group), line));
        forms.put(
                name,
                kind == WordKind.SUFFIX
                        ? distinct.stream().map(form -> "-" + form).toList()
                        : distinct);
    }

    private void compile(WordKind kind, String form, LexiconEntry entry, String line) {
        List<Token> tokens = tokens(form);
        boolean word = tokens.stream().anyMatch(token -> token.kind() != Token.Kind.MARK);
        require(word, line, "has a form without words (" + form + ")", "write letters or digits");
        if (kind == WordKind.SUFFIX) {
            require(tokens.size() == 1, line, "has a suffix of several words (" + form + ")", "write one");
            suffixes.add(tokens.get(0).folded(), entry);
            return;
        }
        long gaps = tokens.stream().filter(token -> token.is(GAP)).count();
        boolean ends = tokens.get(0).is(GAP) || tokens.get(tokens.size() - 1).is(GAP);
        require(gaps < 2 && !ends, line, "has dots that join nothing (" + form + ")", "put one ... between words");
        phrases.add(tokens, entry);
    }

    /** Most forms are one plain word, which need not be cut. */
    private static List<Token> tokens(String form) {
        if (form.chars().allMatch(Character::isLetter)) {
            boolean capital = Character.isUpperCase(form.charAt(0));
            Span span = new Span(0, form.length());
            return List.of(new Token(span, Token.Kind.WORD, Fold.of(form), capital, false, false, false, true));
        }
        return RunningText.of(form, Locale.GERMAN).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    private void require(boolean right, String line, String what, String advice) {
        if (!right) {
            throw wrong(line, what, advice);
        }
    }

    private IllegalArgumentException wrong(String line, String what, String advice) {
        return new IllegalArgumentException(
                "Line %s of the lexicon (%s) %s.\nMaybe %s.".formatted(number, line, what, advice));
    }
}
