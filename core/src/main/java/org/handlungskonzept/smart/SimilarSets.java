package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds sets that share nearly all their words. Two such sets share one of their rarest words, so that only sets with a
 * rare word in common are compared.
 */
final class SimilarSets {

    private static final int USUAL_WORDS = 32;

    private final List<int[]> sets;
    private final int words;
    private final int percent;

    /** A word, in how many sets it is, the last of them, and its place among all words, the rarest first. */
    private static final class Word {
        private int count;
        private int last = -1;
        private int rank;
    }

    /**
     * @param texts the words of each set; what stands there twice counts once
     * @param percent how many of the words of both must be in both, from 1 to 100
     */
    SimilarSets(List<? extends Iterable<String>> texts, int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("The overlap (%s) must be from 1 to 100 percent.".formatted(percent));
        }
        this.percent = percent;
        Map<String, Word> known = new HashMap<>(USUAL_WORDS * texts.size());
        List<Word> all = new ArrayList<>();
        List<List<Word>> distinct = new ArrayList<>(texts.size());
        for (Iterable<String> text : texts) {
            distinct.add(distinct(text, distinct.size(), known, all));
        }
        this.words = all.size();
        rank(all, texts.size());
        this.sets = ranks(distinct);
    }

    /** For each set the number of the first set before it that is like it, or -1; sets like others are passed over. */
    List<Integer> earlier() {
        int[] last = new int[words];
        Arrays.fill(last, -1);
        List<int[]> chain = new ArrayList<>();
        int[] compared = new int[sets.size()];
        Arrays.fill(compared, -1);
        List<Integer> found = new ArrayList<>(sets.size());
        for (int i = 0; i < sets.size(); i++) {
            int[] set = sets.get(i);
            int like = -1;
            int rare = rare(set.length);
            for (int w = 0; w < rare; w++) {
                for (int link = last[set[w]]; link >= 0; link = chain.get(link)[1]) {
                    int other = chain.get(link)[0];
                    if (compared[other] != i && (like < 0 || other < like)) {
                        compared[other] = i;
                        like = isLike(set, sets.get(other)) ? other : like;
                    }
                }
            }
            for (int w = 0; w < rare && like < 0; w++) {
                chain.add(new int[] {i, last[set[w]]});
                last[set[w]] = chain.size() - 1;
            }
            found.add(like);
        }
        return found;
    }

    private static List<Word> distinct(Iterable<String> text, int set, Map<String, Word> known, List<Word> all) {
        List<Word> distinct = new ArrayList<>(USUAL_WORDS);
        for (String letters : text) {
            Word word = known.get(letters);
            if (word == null) {
                word = new Word();
                known.put(letters, word);
                all.add(word);
            }
            if (word.last != set) {
                word.last = set;
                word.count++;
                distinct.add(word);
            }
        }
        return distinct;
    }

    /** Numbers the words, the rarest first, and those as rare as others in the order in which they were met. */
    private static void rank(List<Word> all, int sets) {
        int[] next = new int[sets + 2];
        for (Word word : all) {
            next[word.count + 1]++;
        }
        for (int count = 1; count < next.length; count++) {
            next[count] += next[count - 1];
        }
        for (Word word : all) {
            word.rank = next[word.count]++;
        }
    }

    private static List<int[]> ranks(List<List<Word>> distinct) {
        List<int[]> ranks = new ArrayList<>(distinct.size());
        for (List<Word> words : distinct) {
            int[] set = new int[words.size()];
            for (int i = 0; i < set.length; i++) {
                set[i] = words.get(i).rank;
            }
            Arrays.sort(set);
            ranks.add(set);
        }
        return ranks;
    }

    /** How many of its rarest words a set has, of which similar sets share at least one. */
    private int rare(int size) {
        return size == 0 ? 0 : size - (size * percent + 99) / 100 + 1;
    }

    private boolean isLike(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int k = 0;
        while (i < one.length && k < other.length) {
            common += one[i] == other[k] ? 1 : 0;
            int step = Integer.compare(one[i], other[k]);
            i += step <= 0 ? 1 : 0;
            k += step >= 0 ? 1 : 0;
        }
        return common * 100L >= (long) percent * (one.length + other.length - common);
    }
}
