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

    /**
     * @param texts the words of each set; what stands there twice counts once
     * @param percent how many of the words of both must be in both, from 1 to 100
     */
    SimilarSets(List<? extends Iterable<String>> texts, int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("The overlap (%s) must be from 1 to 100 percent.".formatted(percent));
        }
        this.percent = percent;
        Map<String, Integer> numbers = new HashMap<>(USUAL_WORDS * texts.size());
        List<int[]> numbered = new ArrayList<>(texts.size());
        for (Iterable<String> text : texts) {
            numbered.add(numbered(text, numbers));
        }
        this.words = numbers.size();
        this.sets = byRarity(numbered);
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

    /** Numbers words in the order in which they are met; each once for a text. */
    private static int[] numbered(Iterable<String> text, Map<String, Integer> numbers) {
        int[] all = new int[USUAL_WORDS];
        int count = 0;
        for (String word : text) {
            Integer number = numbers.get(word);
            if (number == null) {
                number = numbers.size();
                numbers.put(word, number);
            }
            all = count == all.length ? Arrays.copyOf(all, 2 * count) : all;
            all[count++] = number;
        }
        Arrays.sort(all, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** Numbers the words anew, the rarest first, and sorts the sets by these numbers. */
    private List<int[]> byRarity(List<int[]> numbered) {
        long[] order = new long[words];
        for (int w = 0; w < words; w++) {
            order[w] = w;
        }
        for (int[] set : numbered) {
            for (int word : set) {
                order[word] += 1L << Integer.SIZE;
            }
        }
        Arrays.sort(order);
        int[] ranks = new int[words];
        for (int rank = 0; rank < words; rank++) {
            ranks[(int) order[rank]] = rank;
        }
        for (int[] set : numbered) {
            for (int i = 0; i < set.length; i++) {
                set[i] = ranks[set[i]];
            }
            Arrays.sort(set);
        }
        return numbered;
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
