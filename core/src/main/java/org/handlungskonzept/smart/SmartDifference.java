package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed between two checks (Vergleich zweier Prüfungen).
 *
 * <p>Immutable and thread-safe.
 *
 * @param solved findings of the older report that are gone, in its order
 * @param added findings that only the newer report has, in its order
 * @param unchanged findings that both have, as in the newer report
 */
public record SmartDifference(List<Finding> solved, List<Finding> added, List<Finding> unchanged) {

    /** Copies the lists. */
    public SmartDifference {
        solved = List.copyOf(solved);
        added = List.copyOf(added);
        unchanged = List.copyOf(unchanged);
    }

    /**
     * Compares two reports; findings are the same if their fingerprints are.
     *
     * @param older the older report
     * @param newer the newer report
     * @return what changed
     */
    public static SmartDifference between(SmartReport older, SmartReport newer) {
        Set<Fingerprint> before = fingerprints(requireNonNull(older, "older"));
        Set<Fingerprint> after = fingerprints(requireNonNull(newer, "newer"));
        return new SmartDifference(
                without(older, after),
                without(newer, before),
                newer.findings().stream()
                        .filter(finding -> before.contains(finding.fingerprint()))
                        .toList());
    }

    private static Set<Fingerprint> fingerprints(SmartReport report) {
        return report.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    }

    private static List<Finding> without(SmartReport report, Set<Fingerprint> others) {
        return report.findings().stream()
                .filter(finding -> !others.contains(finding.fingerprint()))
                .toList();
    }
}
