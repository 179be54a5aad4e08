package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the definition of a lexicon, and makes the forms of its entries. */
final class LexiconCompiler {

    private static final int ALL = -1;

    private final StringBuilder compiled = new StringBuilder();
    private final Set<String> names = new HashSet<>();
    private String group = "";
    private int number;

    /** All entries with all their forms, as {@link Lexicon#read} takes them. */
    String compile(String definition) {
        for (String line : definition.split("\\R", ALL)) {
            number++;
            int remark = line.indexOf('#');
            read((remark < 0 ? line : line.substring(0, remark)).strip());
        }
        return compiled.toString();
    }

    private void read(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            group = line.substring(1, line.length() - 1).strip();
            require(!group.isEmpty(), line, "names no group", "write it between the brackets");
            compiled.append('[').append(group).append("]\n");
            return;
        }
        int colon = line.indexOf(':');
        require(colon > 0, line, "has no colon", "begin with fixed:, adj:, verb:, noun:, suffix: or verb-en:");
        require(!group.isEmpty(), line, "stands in no group", "write a line such as [vague] before it");
        WordKind kind = WordKind.of(line.substring(0, colon).strip());
        if (kind == null) {
            throw wrong(line, "is of no known kind", "use fixed, adj, verb, noun, suffix or verb-en");
        }
        for (String entry : line.substring(colon + 1).split("\\|", ALL)) {
            add(kind, entry.strip(), line);
        }
    }

    private void add(WordKind kind, String entry, String line) {
        int equals = entry.indexOf('=');
        String name = (equals < 0 ? entry : entry.substring(0, equals)).strip();
        require(!name.isEmpty(), line, "has an empty entry", "remove a | or =");
        if (!names.add(name)) {
            throw wrong(line, "repeats the entry (" + name + ")", "keep one of them");
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String form : equals < 0 ? kind.forms(name) : written(name, entry.substring(equals + 1), line)) {
            forms.add(compile(kind, form, line));
        }
        compiled.append(name)
                .append(Lexicon.FORMS)
                .append(String.join(String.valueOf(Lexicon.FORM), forms))
                .append('\n');
    }

    private List<String> written(String name, String forms, String line) {
        List<String> all = new ArrayList<>();
        all.add(name);
        for (String form : forms.split(",", ALL)) {
            if (form.isBlank()) {
                throw wrong(line, "has an empty form of (" + name + ")", "remove a comma");
            }
            all.add(form.strip());
        }
        return all;
    }

    /** A form word by word, as it is compared. Phrases are cut as texts are. */
    private String compile(WordKind kind, String form, String line) {
        List<String> words = new ArrayList<>();
        boolean empty = true;
        for (Sentence sentence : RunningText.of(form, Locale.GERMAN).sentences()) {
            for (Token token : sentence.tokens()) {
                words.add(token.folded());
                empty &= token.kind() == Token.Kind.MARK;
            }
        }
        if (empty) {
            throw wrong(line, "has a form without words (" + form + ")", "write letters or digits");
        }
        if (kind == WordKind.SUFFIX) {
            require(words.size() == 1, line, "has a suffix of several words (" + form + ")", "write one");
            return Lexicon.SUFFIX + words.get(0);
        }
        long gaps = words.stream().filter(PhraseTrie.GAP::equals).count();
        boolean ends = words.get(0).equals(PhraseTrie.GAP)
                || words.get(words.size() - 1).equals(PhraseTrie.GAP);
        if (gaps > 1 || ends) {
            throw wrong(line, "has dots that join nothing (" + form + ")", "put one ... between words");
        }
        return String.join(" ", words);
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
