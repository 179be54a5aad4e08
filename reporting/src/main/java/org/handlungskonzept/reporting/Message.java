package org.handlungskonzept.reporting;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A message pattern that was parsed. Thread-safe: a format of ICU is for one thread at a time, and is kept for the next one, because
 * it finds its plurals and numbers when it is used first.
 */
final class Message {

    private final Set<String> arguments;
    private final @Nullable PlainPattern plain;
    private final MessageFormat prototype;
    private final Queue<MessageFormat> idle = new ConcurrentLinkedQueue<>();

    private Message(Set<String> arguments, @Nullable PlainPattern plain, MessageFormat prototype) {
        this.arguments = arguments;
        this.plain = plain;
        this.prototype = prototype;
    }

    static Message of(String key, String pattern, Locale locale) {
        return new Message(
                Set.copyOf(Bundle.arguments(key, pattern)),
                PlainPattern.find(pattern).orElse(null),
                new MessageFormat(pattern, ULocale.forLocale(locale)));
    }

    /** The names of the arguments it needs. */
    Set<String> arguments() {
        return arguments;
    }

    /** Fills in the arguments, which are texts and numbers. */
    String format(Map<String, Object> values) {
        String text = plain == null ? null : plain.filled(values);
        return text == null ? formatted(values) : text;
    }

    private String formatted(Map<String, Object> values) {
        MessageFormat idling = idle.poll();
        MessageFormat format = idling == null ? prototype.clone() : idling;
        String text = format.format(values);
        idle.add(format);
        return text;
    }
}
