package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** A part of an entry between signs that separate, with its words that have not been understood yet. */
final class Clause {

    private static final Set<String> SEPARATORS =
            Set.of(",", ";", "\n", "(", ")", "[", "]", ".", "?", "!", "+", "|", "•", "…", "&");

    /** Words that carry no meaning of their own here. */
    private static final Set<String> COMMON = WordSet.of("""
            der die das den dem des ein eine einer eines und oder sowie fuer von vom im in aus mit durch zu zur zum an am
            auf es sind ist wird werden da derzeit aktuell bisher noch voraussichtlich hierfuer dafuer rahmen bedarf
            ressourcen finanzielle finanziellen finanzieller personelle personellen personeller sachlichen the of for and
            or is are will be to at from with within currently any staedtische staedtischen entsteht entstehen fallen
            anfallen darueber damit deshalb steht stehen bei a by je erfolgt ergibt sich nur auch davon zzgl plus inkl ca
            ueber hoehe financial human staff kosten sach personal geleistet abgedeckt gedeckt erbracht zunaechst haben
            hat kann koennen soll sollen sie dies""");

    private final int from;
    private final int to;
    private final List<Integer> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Clause(ResourceText text, int from, int to) {
        this.from = from;
        this.to = to;
        for (int i = from; i < to; i++) {
            if (!text.isUsed(i) && text.at(i).isWord()) {
                words.add(i);
                names.add(text.word(i));
            }
        }
    }

    static List<Clause> all(ResourceText text) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i == text.size() || (!text.isUsed(i) && separates(text, i))) {
                if (i > from) {
                    clauses.add(new Clause(text, from, i));
                }
                from = i + 1;
            }
        }
        return clauses;
    }

    private static boolean separates(ResourceText text, int i) {
        if (SEPARATORS.contains(text.word(i))) {
            return true;
        }
        boolean dash = text.word(i).equals("-") || text.word(i).equals("/");
        return dash && !text.at(i).glued() && !text.at(i + 1).glued();
    }

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    List<Integer> words() {
        return words;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean any(Predicate<String> cue) {
        return names.stream().anyMatch(cue);
    }

    boolean any(IntPredicate cue, ResourceText text) {
        return words.stream().anyMatch(cue::test);
    }

    boolean has(ResourceText text, String... sequence) {
        for (int k = 0; k + sequence.length <= names.size(); k++) {
            if (names.subList(k, k + sequence.length).equals(List.of(sequence))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words are cues, nouns for means, or carry no meaning of their own. */
    boolean onlyCommon(ResourceText text) {
        return words.stream()
                .allMatch(i -> isCommon(text.word(i)) || NoneWords.isCue(text.word(i)) || CostWords.isCost(text, i));
    }
}
