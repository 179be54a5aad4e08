package org.handlungskonzept.smart;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The findings that were there when a town began to check (Ausgangsstand): accepted so far, but not forgotten. A check
 * marks them, and says which of them are gone.
 *
 * <p>As text it has one line for each finding, sorted, so that it can be kept under version control. Immutable and
 * thread-safe.
 *
 * @param fingerprints what makes the findings the same, ordered
 */
public record Baseline(SortedSet<Fingerprint> fingerprints) {

    private static final String HEAD = "# Accepted findings of the SMART check, format 1";

    /** Copies the fingerprints. */
    public Baseline {
        fingerprints = Collections.unmodifiableSortedSet(new TreeSet<>(fingerprints));
    }

    /**
     * A baseline that accepts nothing.
     *
     * @return the baseline
     */
    public static Baseline empty() {
        return new Baseline(new TreeSet<>());
    }

    /**
     * Accepts all that is open in a report, or was accepted before; what is suppressed has its own reason.
     *
     * @param report the report
     * @return the baseline
     */
    public static Baseline of(SmartReport report) {
        return of(report.findings().stream()
                .filter(finding -> !(finding.disposition() instanceof Disposition.Suppressed))
                .toList());
    }

    /**
     * Reads a baseline.
     *
     * @param text as {@link #toText} writes it; empty lines and lines that begin with {@code #} are left out
     * @return the baseline
     * @throws IllegalArgumentException if a line is no fingerprint, naming the line
     */
    public static Baseline parse(String text) {
        SortedSet<Fingerprint> read = new TreeSet<>();
        int number = 0;
        for (String line : requireNonNull(text, "text").lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                read.add(fingerprint(number, line.strip()));
            }
        }
        return new Baseline(read);
    }

    /**
     * The baseline as text.
     *
     * @return a heading and a line for each finding, sorted
     */
    public String toText() {
        return fingerprints.stream()
                .map(Fingerprint::value)
                .collect(Collectors.joining("\n", HEAD + "\n", fingerprints.isEmpty() ? "" : "\n"));
    }

    private static Baseline of(Collection<Finding> findings) {
        return new Baseline(findings.stream().map(Finding::fingerprint).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Fingerprint fingerprint(int number, String line) {
        try {
            return new Fingerprint(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Line (%s) of the baseline cannot be read: %s".formatted(number, e.getMessage()), e);
        }
    }
}
