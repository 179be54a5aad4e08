package org.handlungskonzept.reporting.opendocument;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A language as OpenDocument names it: once for each kind of script, because programs ask for the one of the letters. */
final class OdfLanguage {

    private OdfLanguage() {}

    /** Attributes of a style of text. A region is always named, the likeliest if need be: without one, programs check no spelling. */
    static String[] attributes(Locale language) {
        ULocale likely = ULocale.addLikelySubtags(ULocale.forLocale(language.stripExtensions()));
        String name = likely.getLanguage();
        String region = likely.getCountry().isEmpty() ? "none" : likely.getCountry();
        List<String> attributes = new ArrayList<>(List.of("fo:language", name, "fo:country", region));
        for (String script : List.of("asian", "complex")) {
            attributes.addAll(List.of("style:language-" + script, name, "style:country-" + script, region));
        }
        if (!language.getVariant().isEmpty()) {
            attributes.addAll(
                    List.of("style:rfc-language-tag", language.stripExtensions().toLanguageTag()));
        }
        return attributes.toArray(String[]::new);
    }

    static boolean isRightToLeft(Locale language) {
        return ULocale.forLocale(language).isRightToLeft();
    }

    static String writingMode(Locale language) {
        return isRightToLeft(language) ? "rl-tb" : "lr-tb";
    }
}
