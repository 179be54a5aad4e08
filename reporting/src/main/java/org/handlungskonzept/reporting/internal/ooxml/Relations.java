package org.handlungskonzept.reporting.internal.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.internal.XmlWriter;

/** What a part refers to (Beziehungen), in the order in which it was added. For one thread. */
@Internal
public final class Relations {

    /** How the types of most relations begin. */
    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private record Relation(String type, String target, boolean external) {}

    private final Map<Relation, String> ids = new LinkedHashMap<>();

    /**
     * Refers to a part.
     *
     * @param type what the part is, without the beginning {@link #OFFICE}, for example {@code styles}
     * @param target where it is, seen from this part
     * @return the name by which this part can use it
     */
    public String part(String type, String target) {
        return add(new Relation(OFFICE + type, target, false));
    }

    /**
     * Refers to a part by a type of another family.
     *
     * @param type what the part is, in full
     * @param target where it is, seen from this part
     * @return the name by which this part can use it
     */
    public String other(String type, String target) {
        return add(new Relation(type, target, false));
    }

    /**
     * Refers to an address outside of the file.
     *
     * @param address an absolute address
     * @return the name by which this part can use it, the same for the same address
     */
    public String address(String address) {
        return add(new Relation(OFFICE + "hyperlink", address, true));
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    void write(OutputStream out) throws IOException {
        XmlWriter xml = XmlWriter.document(out);
        xml.open("Relationships", "xmlns", NAMESPACE);
        for (Map.Entry<Relation, String> entry : ids.entrySet()) {
            Relation relation = entry.getKey();
            xml.open(
                    "Relationship",
                    "Id",
                    entry.getValue(),
                    "Type",
                    relation.type(),
                    "Target",
                    relation.target(),
                    "TargetMode",
                    relation.external() ? "External" : "Internal");
            xml.close();
        }
        xml.close().end();
    }

    private String add(Relation relation) {
        return ids.computeIfAbsent(relation, any -> "rId" + (ids.size() + 1));
    }
}
