package org.handlungskonzept.smart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Deals with findings as suppressions and baseline say, and notes which of these are needed. Not thread-safe. */
final class Dispositions {

    private final List<Suppression> suppressions;
    private final Baseline baseline;
    private final LocalDate asOf;
    private final Set<Suppression> used = new HashSet<>();
    private final Set<Fingerprint> seen = new HashSet<>();

    Dispositions(List<Suppression> suppressions, Baseline baseline, LocalDate asOf) {
        this.suppressions = suppressions;
        this.baseline = baseline;
        this.asOf = asOf;
    }

    Finding deal(Finding finding) {
        for (Suppression suppression : suppressions) {
            if (suppression.covers(finding) && !suppression.isExpired(asOf)) {
                used.add(suppression);
                return finding.dealtWith(new Disposition.Suppressed(suppression.reason(), suppression.until()));
            }
        }
        if (!baseline.fingerprints().isEmpty() && baseline.fingerprints().contains(finding.fingerprint())) {
            seen.add(finding.fingerprint());
            return finding.dealtWith(new Disposition.Accepted());
        }
        return finding;
    }

    List<Suppression> staleSuppressions() {
        List<Suppression> stale = new ArrayList<>(suppressions);
        stale.removeAll(used);
        return stale;
    }

    List<Fingerprint> staleFingerprints() {
        List<Fingerprint> stale = new ArrayList<>(baseline.fingerprints());
        stale.removeAll(seen);
        return stale;
    }
}
