package org.handlungskonzept.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import org.handlungskonzept.storage.ArchiveImport;
import org.handlungskonzept.storage.ArchiveTarget;
import org.handlungskonzept.storage.ImportReport;
import org.handlungskonzept.storage.StoreFailureException;

/** Puts an archive in, and says so if it cannot be read. */
final class ImportRun {

    private ImportRun() {}

    static ImportReport run(InputStream in, ArchiveTarget target) {
        try {
            return ArchiveImport.run(in, target);
        } catch (IOException e) {
            throw new StoreFailureException(
                    "The archive could not be read.\nMaybe check where it comes from, and import it again.", e);
        }
    }
}
