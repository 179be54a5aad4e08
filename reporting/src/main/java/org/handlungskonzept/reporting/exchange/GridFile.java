package org.handlungskonzept.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Tells by its first bytes what a file is. */
final class GridFile {

    private GridFile() {}

    static List<Grid> read(InputStream in) throws IOException {
        return List.of(CsvGrid.read(in));
    }
}
