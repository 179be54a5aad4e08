package org.handlungskonzept.concept;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The official key of a German municipality: 8 digits (Amtlicher Gemeindeschlüssel, AGS) or 12 digits (Amtlicher
 * Regionalschlüssel, ARS).
 *
 * <p>Only the length and the two digits of the state are checked: that a key belongs to a certain name cannot be seen
 * from its digits. Immutable and thread-safe.
 *
 * @param value the digits; the leading zero is part of the key
 */
public record MunicipalityKey(String value) {

    private static final Pattern GRAMMAR = Pattern.compile("(?:0[1-9]|1[0-6])(?:[0-9]{6}|[0-9]{10})");

    /**
     * Checks the digits.
     *
     * @throws IllegalArgumentException if there are not 8 or 12 digits, or the first two do not name a state (01 to 16)
     */
    public MunicipalityKey {
        requireNonNull(value, "value");
        if (!GRAMMAR.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    ("The municipality key (%s) must have 8 digits (AGS) or 12 digits (ARS) and begin with a state from 01"
                                    + " to 16.\nMaybe a leading zero was lost in a spreadsheet.")
                            .formatted(Texts.printable(value)));
        }
    }

    /**
     * Makes a key.
     *
     * @param value 8 or 12 digits
     * @return the key
     * @throws IllegalArgumentException if the digits are not a possible key
     */
    public static MunicipalityKey of(String value) {
        return new MunicipalityKey(value);
    }

    /**
     * The state (Land) the municipality lies in.
     *
     * @return two digits, {@code 01} (Schleswig-Holstein) to {@code 16} (Thüringen)
     */
    public String stateDigits() {
        return value.substring(0, 2);
    }

    /**
     * The key with 8 digits.
     *
     * @return this key's AGS; of an ARS the four digits of the association of municipalities are left out
     */
    public String municipalityDigits() {
        return value.length() == 8 ? value : value.substring(0, 5) + value.substring(9);
    }

    @Override
    public String toString() {
        return value;
    }
}
