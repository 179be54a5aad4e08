package org.handlungskonzept.reporting.internal.ooxml;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import org.handlungskonzept.meta.Internal;

/** A language as Office names it (Sprache): with a region, because without one programs check no spelling. */
@Internal
public final class OoxmlLanguage {

    private static final Set<String> EAST_ASIAN = Set.of("ja", "ko", "zh");

    private OoxmlLanguage() {}

    /**
     * Names a language.
     *
     * @param language the language
     * @return its tag with its region or the likeliest one, for example {@code de-DE}; without variants, which Office does not know
     */
    public static String tag(Locale language) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(language.stripExtensions()));
        return likely.getCountry().isEmpty() ? likely.getLanguage() : likely.getLanguage() + "-" + likely.getCountry();
    }

    /**
     * Whether a language is written from right to left.
     *
     * @param language the language
     * @return true for Arabic, Hebrew, and others of this kind
     */
    public static boolean isRightToLeft(Locale language) {
        return ULocale.forLocale(language).isRightToLeft();
    }

    /**
     * Whether a language has the fonts and rules of East Asia.
     *
     * @param language the language
     * @return true for Chinese, Japanese and Korean
     */
    public static boolean isEastAsian(Locale language) {
        return EAST_ASIAN.contains(language.getLanguage());
    }
}
