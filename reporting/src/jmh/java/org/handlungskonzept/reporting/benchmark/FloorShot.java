package org.handlungskonzept.reporting.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;

/** Reads a file with FastCSV alone (untere Schranke): every cell becomes a text, and nothing is done with it. */
public final class FloorShot {

    private FloorShot() {}

    /**
     * Prints how long it takes.
     *
     * @param args the file
     * @throws Exception if it cannot be read
     */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        long cells = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofCsvRecord(Path.of(args[0]))) {
            for (CsvRecord row : reader) {
                cells += row.getFieldCount();
            }
        }
        ChildJvm.answer("all", (System.nanoTime() - start) / 1e6);
        ChildJvm.answer("cpu", ChildJvm.cpu());
        ChildJvm.answer("cells", cells);
        ChildJvm.answer("peak", Heap.peak());
    }
}
