package org.handlungskonzept.smart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What makes a finding the same in two checks (Wiedererkennung eines Befunds): the rule, the measure, the part of it, and
 * the words it is about; not their place, so that other changes do not touch it.
 *
 * <p>Immutable and thread-safe; ordered by its text.
 *
 * @param value the rule, the measure or {@code -}, and twelve hexadecimal digits, with blanks between
 */
public record Fingerprint(String value) implements Comparable<Fingerprint> {

    private static final Pattern GRAMMAR = Pattern.compile("[SMARTP][0-9]{3} (?:-|[a-z0-9-]+) [0-9a-f]{12}");
    private static final Pattern INDEX = Pattern.compile("/fields/[0-9]+(?:/measures/[0-9]+)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int DIGITS = 12;

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is no fingerprint
     */
    public Fingerprint {
        if (!GRAMMAR.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The fingerprint (%s) must be a rule, a measure or (-), and twelve hexadecimal digits."
                            .formatted(value));
        }
    }

    static Fingerprint of(Finding finding) {
        String part = finding.measure() == null
                ? finding.place()
                : INDEX.matcher(finding.place()).replaceFirst("");
        String words =
                finding.arguments().getOrDefault("text", finding.arguments().getOrDefault("written", ""));
        String measure = finding.measure() == null ? "-" : finding.measure().value();
        String digest = digest(part + "\n" + BLANKS.matcher(words.strip()).replaceAll(" "));
        return new Fingerprint(finding.rule() + " " + measure + " " + digest);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform knows SHA-256.", e);
        }
    }

    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
