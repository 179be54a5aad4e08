package org.handlungskonzept.reporting.internal;

import org.handlungskonzept.meta.Internal;

/** What no format of text can hold safely (unzulässige Zeichen): control characters, half surrogates, non-characters. */
@Internal
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * Makes visible that a character cannot be held.
     *
     * @param c a code point
     * @return the same code point, or U+FFFD in place of a control character (tab and line feed too), half of a surrogate
     *     pair, or a non-character
     */
    public static int visible(int c) {
        boolean halfSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return Character.isISOControl(c) || halfSurrogate || nonCharacter ? REPLACEMENT : c;
    }
}
