package org.handlungskonzept.storage.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How documents are laid out: two blanks a level, every property and every element on a line of its own. */
final class Layout extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

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
}
