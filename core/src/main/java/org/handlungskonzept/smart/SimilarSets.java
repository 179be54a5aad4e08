package org.handlungskonzept.smart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sets that share nearly all their words. Two such sets share one of their rarest words, so that only sets with a
 * rare word in common are compared.
 */
final class SimilarSets {

    private final List<Set<String>> sets;
    private final int percent;
    private final Map<String, Integer> frequency = new HashMap<>();

    /**
     * @param sets the sets
     * @param percent how many of the words of both must be in both, from 1 to 100
     */
    SimilarSets(List<Set<String>> sets, int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("The overlap (%s) must be from 1 to 100 percent.".formatted(percent));
        }
        this.sets = sets;
        this.percent = percent;
        sets.forEach(set -> set.forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    /** For each set the number of the first set before it that is like it, or -1; sets like others are passed over. */
    List<Integer> earlier() {
        Map<String, List<Integer>> byWord = new HashMap<>();
        int[] compared = new int[sets.size()];
        Arrays.fill(compared, -1);
        List<Integer> found = new ArrayList<>(sets.size());
        for (int i = 0; i < sets.size(); i++) {
            List<String> rare = rarest(sets.get(i));
            int like = -1;
            for (String word : rare) {
                for (int other : byWord.getOrDefault(word, List.of())) {
                    if (compared[other] != i && (like < 0 || other < like)) {
                        compared[other] = i;
                        like = isLike(sets.get(i), sets.get(other)) ? other : like;
                    }
                }
            }
            if (like < 0) {
                for (String word : rare) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
                }
            }
            found.add(like);
        }
        return found;
    }

    /** The words of which similar sets share at least one. */
    private List<String> rarest(Set<String> set) {
        int shared = (set.size() * percent + 99) / 100;
        return set.stream()
                .sorted(Comparator.<String, Integer>comparing(word -> frequency.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(set.size() - shared + 1L)
                .toList();
    }

    private boolean isLike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common * 100 >= percent * (one.size() + other.size() - common);
    }
}
