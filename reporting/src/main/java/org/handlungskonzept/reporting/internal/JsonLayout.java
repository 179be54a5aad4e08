package org.handlungskonzept.reporting.internal;

import org.handlungskonzept.meta.Internal;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** One property on a line, on every machine (Zeilen einer JSON-Datei). */
@Internal
public final class JsonLayout extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    /** Makes the layout. */
    public JsonLayout() {}

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
