package org.handlungskonzept.reporting.internal.ooxml;

import static java.util.Objects.requireNonNull;

import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.internal.AtomicFile;

/**
 * A part of a file (Teil einer Datei).
 *
 * @param name its name from the root of the file on, for example {@code word/document.xml}
 * @param type its media type
 * @param relations the parts and addresses it refers to, complete when the file is written
 * @param content writes its bytes
 */
@Internal
public record OoxmlPart(String name, String type, Relations relations, AtomicFile.Content content) {

    /** Checks that all are there. */
    public OoxmlPart {
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(relations, "relations");
        requireNonNull(content, "content");
    }

    /**
     * A part that refers to no other.
     *
     * @param name its name from the root of the file on
     * @param type its media type
     * @param content writes its bytes
     * @return the part
     */
    public static OoxmlPart alone(String name, String type, AtomicFile.Content content) {
        return new OoxmlPart(name, type, new Relations(), content);
    }

    /** Where its relations are: beside it, in a folder of their own. */
    String relationsName() {
        int slash = name.lastIndexOf('/') + 1;
        return name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    }
}
