package org.handlungskonzept.storage.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.handlungskonzept.storage.InvalidDocumentException;
import org.handlungskonzept.storage.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A row of hk_revision as it is found, be it damaged or not.
 *
 * @param revision the revision, or null if the row is not what was written
 * @param reason what is wrong, empty if nothing is
 */
record RevisionTrace(long number, @Nullable Revision revision, String reason) {

    static RevisionTrace read(ResultSet row, MomentForm moments) throws SQLException {
        long number = row.getLong(2);
        try {
            return new RevisionTrace(number, RevisionRow.readLink(row, moments), "");
        } catch (InvalidDocumentException e) {
            return new RevisionTrace(number, null, e.reason());
        }
    }
}
