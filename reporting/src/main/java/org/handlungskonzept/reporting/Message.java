package org.handlungskonzept.reporting;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A message pattern that was parsed. Thread-safe: each text is made by a copy of the format, which is cheaper than parsing.
 *
 * @param arguments the names of the arguments it needs
 * @param prototype never used itself
 */
record Message(Set<String> arguments, MessageFormat prototype) {

    static Message of(String key, String pattern, Locale locale) {
        return new Message(
                Set.copyOf(Bundle.arguments(key, pattern)), new MessageFormat(pattern, ULocale.forLocale(locale)));
    }

    String format(Map<String, Object> arguments) {
        return prototype.clone().format(arguments);
    }
}
