package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * Words and phrases in groups, with all their forms, to be found in running text (Wortliste).
 *
 * <p>Immutable and thread-safe. A definition has one kind of entries a line; {@code |} stands between entries, and
 * {@code #} before remarks:
 *
 * <pre>
 * [hedge]
 * fixed: nach Möglichkeit | ggf. | wirkt ... hin
 * adj: angemessen
 * verb: fördern | ausbauen | bringen = bringt, gebracht
 * noun: Förderung | Plan = Plans, Pläne, Plänen
 * suffix: werkstatt
 * verb-en: promote
 * </pre>
 *
 * <p>{@code fixed} entries have no other form. Of adjectives, verbs and nouns the regular forms are made; forms after
 * {@code =}, with commas between, take their place. Three dots stand for up to six tokens; what comes after them must end
 * a clause. A {@code suffix} is the end of a word or the whole word. Words match without regard to case, accents and full
 * stops of abbreviations.
 */
public final class Lexicon {

    static final char FORMS = '=';
    static final char FORM = '|';
    static final char SUFFIX = '-';

    private final PhraseTrie phrases;
    private final SuffixTrie<LexiconEntry> suffixes = new SuffixTrie<>();

    private Lexicon(String compiled) {
        phrases = new PhraseTrie(compiled.length());
        String group = "";
        int start = 0;
        for (int end = compiled.indexOf('\n'); end >= 0; end = compiled.indexOf('\n', start)) {
            if (compiled.charAt(start) == '[') {
                group = compiled.substring(start + 1, end - 1);
            } else {
                int name = compiled.indexOf(FORMS, start);
                LexiconEntry entry = new LexiconEntry(compiled.substring(start, name), group);
                for (int form = name + 1; form <= end; ) {
                    form = compiled.charAt(form) == SUFFIX
                            ? addSuffix(compiled, form, end, entry)
                            : phrases.add(compiled, form, end, entry);
                }
            }
            start = end + 1;
        }
    }

    private int addSuffix(String compiled, int from, int lineEnd, LexiconEntry entry) {
        int end = from;
        while (end < lineEnd && compiled.charAt(end) != FORM) {
            end++;
        }
        suffixes.add(compiled.substring(from + 1, end), entry);
        return end + 1;
    }

    /**
     * An entry that was found (Fundstelle).
     *
     * @param first the index of its first token in the sentence
     * @param end the index after its last token
     * @param span its place in the text
     * @param entry the entry as it stands first in the definition
     * @param group the group that it stands in
     */
    public record Match(int first, int end, Span span, String entry, String group) {

        /** Checks that nothing is missing. */
        public Match {
            requireNonNull(span, "span");
            requireNonNull(entry, "entry");
            requireNonNull(group, "group");
        }
    }

    /**
     * Takes a definition.
     *
     * @param definition the groups and entries
     * @return the lexicon
     * @throws IllegalArgumentException if a line cannot be read or an entry stands twice; the message names the line
     */
    public static Lexicon parse(String definition) {
        return read(compile(definition));
    }

    /**
     * Makes all forms of all entries, so that people can look at them, and so that {@link #read} can take them many times
     * faster than a definition. Each entry is a line under its group, such as {@code Plan=plan|plans|plaene}; a
     * suffix has a hyphen before it.
     *
     * @param definition the groups and entries
     * @return the same with all forms, as they are compared
     * @throws IllegalArgumentException if a line cannot be read or an entry stands twice; the message names the line
     */
    public static String compile(String definition) {
        return new LexiconCompiler().compile(requireNonNull(definition, "definition"));
    }

    /**
     * Takes what {@link #compile} has made, and nothing else.
     *
     * @param compiled the groups and entries with all forms
     * @return the lexicon
     */
    public static Lexicon read(String compiled) {
        return new Lexicon(requireNonNull(compiled, "compiled"));
    }

    /**
     * Finds all entries in a sentence: the longest at each place, none over another, in order. If two entries have the same
     * form, the one that stands first in the definition is found.
     *
     * @param sentence the sentence
     * @return what was found
     */
    public List<Match> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Match> matches = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            LexiconEntry entry = null;
            int end = i;
            PhraseTrie.Hit hit = phrases.longest(tokens, i);
            if (hit != null) {
                entry = hit.entry();
                end = hit.end();
            } else if (tokens.get(i).isWord()) {
                String word = tokens.get(i).folded();
                entry = suffixes.longest(word, 0, word.length());
                end = i + 1;
            }
            if (entry == null) {
                i++;
            } else {
                Span span = new Span(
                        tokens.get(i).span().start(), tokens.get(end - 1).span().end());
                matches.add(new Match(i, end, span, entry.name(), entry.group()));
                i = end;
            }
        }
        return List.copyOf(matches);
    }
}
