package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to one version of an evaluation scheme (Bewertungsschema), written like {@code laatzen@1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier of the scheme
 * @param version its version, from 1
 */
public record SchemeRef(String id, int version) {

    private static final Pattern GRAMMAR = Pattern.compile("(.*)@([1-9][0-9]{0,8})", Pattern.DOTALL);

    /**
     * Checks identifier and version.
     *
     * @throws IllegalArgumentException if the identifier is not valid or the version below 1
     */
    public SchemeRef {
        Identifiers.check("scheme", id);
        if (version < 1) {
            throw new IllegalArgumentException(
                    "The version (%s) of scheme (%s) must be at least 1.".formatted(version, id));
        }
    }

    /**
     * Reads a reference.
     *
     * @param text identifier and version joined by {@code @}
     * @return the reference
     * @throws IllegalArgumentException if the text is not a reference
     */
    public static SchemeRef parse(String text) {
        Matcher matcher = GRAMMAR.matcher(requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The scheme (%s) must be an identifier and a version, like (laatzen@1)."
                    .formatted(Texts.printable(text)));
        }
        return new SchemeRef(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return id + "@" + version;
    }
}
