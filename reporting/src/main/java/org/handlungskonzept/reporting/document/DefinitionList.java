package org.handlungskonzept.reporting.document;

import java.util.List;

/**
 * A list of terms and what is said about them (Angabenliste).
 *
 * <p>Immutable and thread-safe.
 *
 * @param definitions the definitions in order, at least one
 */
public record DefinitionList(List<Definition> definitions) implements Block {

    /**
     * Copies the definitions.
     *
     * @throws IllegalArgumentException if there are none
     */
    public DefinitionList {
        definitions = NotEmpty.copyOf(definitions, "definition list", "definition");
    }
}
