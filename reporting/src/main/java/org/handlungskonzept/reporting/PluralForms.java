package org.handlungskonzept.reporting;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Which forms of plurals a language needs, after CLDR: two in German, six in Arabic. */
final class PluralForms {

    private final MessagePattern pattern;
    private final PluralRules rules;
    private final Set<String> missing = new TreeSet<>();

    private PluralForms(MessagePattern pattern, PluralRules rules) {
        this.pattern = pattern;
        this.rules = rules;
    }

    /**
     * The forms that the plurals of a pattern lack; a form is not needed if its numbers have words of their own, as in
     * {@code =1}.
     */
    static Set<String> missing(MessagePattern pattern, Locale locale) {
        PluralForms forms = new PluralForms(pattern, PluralRules.forLocale(ULocale.forLocale(locale)));
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getArgType() == ArgType.PLURAL && pattern.getPartType(i) == Part.Type.ARG_START) {
                forms.look(i);
            }
        }
        return forms.missing;
    }

    private void look(int start) {
        Set<String> words = new HashSet<>();
        Set<Double> numbers = new HashSet<>();
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_SELECTOR -> words.add(pattern.getSubstring(part));
                case ARG_INT, ARG_DOUBLE -> numbers.add(pattern.getNumericValue(part));
                case MSG_START -> i = pattern.getLimitPartIndex(i);
                default -> {
                    // Names and limits say nothing of forms.
                }
            }
        }
        for (String form : rules.getKeywords()) {
            Collection<Double> all = rules.getAllKeywordValues(form);
            if (!words.contains(form) && (all == null || !numbers.containsAll(all))) {
                missing.add(form);
            }
        }
    }
}
