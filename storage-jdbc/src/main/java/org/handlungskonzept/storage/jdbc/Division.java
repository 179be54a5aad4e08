package org.handlungskonzept.storage.jdbc;

import java.util.List;
import org.handlungskonzept.concept.ConceptId;
import org.handlungskonzept.concept.MunicipalityKey;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a database a store works on: the part of one municipality, the part of none, or all parts, where the
 * identifier of a concept says in which it lies.
 *
 * @param part the municipality, or null for none
 * @param byIdentifier whether it is all parts
 * @param rowSecurity whether the database itself keeps the parts apart, and has to be told in which the store works
 */
record Division(@Nullable MunicipalityKey part, boolean byIdentifier, boolean rowSecurity) {

    static final Division NONE = new Division(null, false, false);

    Division ofPart(MunicipalityKey part) {
        return new Division(part, false, rowSecurity);
    }

    Division ofAll() {
        return new Division(null, true, rowSecurity);
    }

    Division secured() {
        return new Division(part, byIdentifier, true);
    }

    /** What its rows begin with; empty if they belong to no municipality. */
    String municipality(ConceptId concept) {
        return byIdentifier
                ? MunicipalityRouter.municipality(concept)
                        .map(MunicipalityKey::value)
                        .orElse("")
                : municipality();
    }

    /** The stretches of the tables that together are this one, where the order of rows is the one of identifiers. */
    List<Stretch> stretches() {
        return byIdentifier ? List.of(Stretch.PART, Stretch.PARTS_BEHIND) : List.of(Stretch.PART);
    }

    /** A stretch of the tables. */
    enum Stretch {
        /** One part. */
        PART,
        /** All parts behind it: their identifiers begin with the municipality, so both are in the same order. */
        PARTS_BEHIND;

        String over(String text) {
            return this == PART ? text : Sql.behind(text);
        }
    }

    /** What the rows of the one part begin with, or the smallest of all. */
    String municipality() {
        return part == null ? "" : part.value();
    }
}
