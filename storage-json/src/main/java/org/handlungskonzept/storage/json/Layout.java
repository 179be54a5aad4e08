package org.handlungskonzept.storage.json;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How documents are laid out: two blanks a level, every property and every element on a line of its own. */
final class Layout extends ObjectWriteContext.Base {

    private static final Lines LINES = new Lines();

    @Override
    public PrettyPrinter getPrettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(LINES).withArrayIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }

    /** The beginnings of lines, encoded once: one in two bytes that are written belongs to them. */
    private static final class Lines implements DefaultPrettyPrinter.Indenter {

        private final List<SerializableString> beginnings = IntStream.rangeClosed(0, Limits.LEVELS)
                .<SerializableString>mapToObj(level -> new SerializedString("\n" + "  ".repeat(level)))
                .toList();

        @Override
        public void writeIndentation(JsonGenerator out, int level) {
            out.writeRaw(beginnings.get(level));
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
