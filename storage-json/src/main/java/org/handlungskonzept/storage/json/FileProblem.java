package org.handlungskonzept.storage.json;

import java.nio.file.Path;
import org.handlungskonzept.storage.StoreProblem;

/** A problem with a file or folder. */
record FileProblem(StoreProblem.Kind kind, Path path, String reason, boolean repaired) {

    static FileProblem found(StoreProblem.Kind kind, Path path, String reason) {
        return new FileProblem(kind, path, reason, false);
    }

    FileProblem mended() {
        return new FileProblem(kind, path, reason, true);
    }

    StoreProblem published() {
        return new StoreProblem(kind, path.toString(), reason, repaired);
    }
}
