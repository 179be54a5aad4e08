package org.handlungskonzept.reporting;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message pattern without plurals, choices and formats, as most are: words, and the names of what stands between them. Texts are put
 * in as they are. Immutable and thread-safe.
 *
 * @param words the words before, between and behind the arguments, one piece more than there are arguments
 * @param names the names of the arguments in order
 */
record PlainPattern(List<String> words, List<String> names) {

    PlainPattern {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /** Nothing if the pattern holds more than words and names. */
    static Optional<PlainPattern> find(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        List<String> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int from = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            MessagePattern.Part part = parsed.getPart(i);
            switch (part.getType()) {
                case SKIP_SYNTAX, INSERT_CHAR, MSG_LIMIT -> piece.append(pattern, from, part.getIndex());
                case ARG_START -> {
                    if (part.getArgType() != MessagePattern.ArgType.NONE) {
                        return Optional.empty();
                    }
                    piece.append(pattern, from, part.getIndex());
                    words.add(piece.toString());
                    piece.setLength(0);
                }
                case ARG_NAME, ARG_NUMBER -> names.add(parsed.getSubstring(part));
                default -> {
                    // The beginning of the message and the end of an argument: what follows are words.
                }
            }
            from = part.getLimit();
        }
        words.add(piece.toString());
        return Optional.of(new PlainPattern(words, names));
    }

    /** The whole text, or null if an argument is not a text, because a number is written as the language does. */
    @Nullable
    String filled(Map<String, Object> values) {
        StringBuilder text = new StringBuilder(words.get(0));
        for (int i = 0; i < names.size(); i++) {
            if (!(values.get(names.get(i)) instanceof String value)) {
                return null;
            }
            text.append(value).append(words.get(i + 1));
        }
        return text.toString();
    }
}
