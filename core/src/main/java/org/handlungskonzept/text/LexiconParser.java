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
        if (forms.containsKey(name)) {
            throw wrong(line, "repeats the entry (" + name + ")", "keep one of them");
        }
        List<String> all = new ArrayList<>();
        if (equals < 0) {
            all.addAll(kind.forms(name));
        } else {
            all.add(name);
            for (String form : entry.substring(equals + 1).split(",", -1)) {
                if (form.isBlank()) {
                    throw wrong(line, "has an empty form of (" + name + ")", "remove a comma");
                }
                all.add(form.strip());
            }
        }
        List<String> distinct = all.stream().distinct().toList();
        LexiconEntry compiled = new LexiconEntry(name, group);
        for (String form : distinct) {
            if (!isPlain(form)) {
                compile(kind, form, compiled, line);
            } else if (kind == WordKind.SUFFIX) {
                suffixes.add(Fold.of(form), compiled);
            } else {
                phrases.addWord(Fold.of(form), compiled);
            }
        }
        forms.put(
                name,
                kind == WordKind.SUFFIX
                        ? distinct.stream().map(form -> "-" + form).toList()
                        : distinct);
    }

    private void compile(WordKind kind, String form, LexiconEntry entry, String line) {
        List<Token> tokens = tokens(form);
        if (tokens.stream().noneMatch(token -> token.kind() != Token.Kind.MARK)) {
            throw wrong(line, "has a form without words (" + form + ")", "write letters or digits");
        }
        if (kind == WordKind.SUFFIX) {
            if (tokens.size() != 1) {
                throw wrong(line, "has a suffix of several words (" + form + ")", "write one");
            }
            suffixes.add(tokens.get(0).folded(), entry);
            return;
        }
        long gaps = tokens.stream().filter(token -> token.is(GAP)).count();
        boolean ends = tokens.get(0).is(GAP) || tokens.get(tokens.size() - 1).is(GAP);
        if (gaps > 1 || ends) {
            throw wrong(line, "has dots that join nothing (" + form + ")", "put one ... between words");
        }
        phrases.add(tokens, entry);
    }

    /** Phrases are cut as texts are. */
    private static List<Token> tokens(String form) {
        return RunningText.of(form, Locale.GERMAN).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /** Most forms are one plain word, which need not be cut. */
    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i))) {
                return false;
            }
        }
        return true;
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
