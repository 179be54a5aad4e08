package org.handlungskonzept.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    private final Map<String, List<String>> forms;
    private final PhraseTrie phrases;
    private final SuffixTrie suffixes;

    Lexicon(Map<String, List<String>> forms, PhraseTrie phrases, SuffixTrie suffixes) {
        this.forms = forms;
        this.phrases = phrases;
        this.suffixes = suffixes;
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
     * Compiles a definition.
     *
     * @param definition the groups and entries
     * @return the lexicon
     * @throws IllegalArgumentException if a line cannot be read or an entry stands twice; the message names the line
     */
    public static Lexicon parse(String definition) {
        return new LexiconParser().parse(requireNonNull(definition, "definition"));
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
                entry = suffixes.longest(tokens.get(i).folded());
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

    /**
     * All forms of all entries, so that people can look at them; suffixes have a hyphen before them.
     *
     * @return the forms by entry, both in the order of the definition
     */
    public Map<String, List<String>> forms() {
        return forms;
    }
}
