package org.handlungskonzept.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line of a labelled file: its cells by the names of the columns, an empty cell as an empty text. */
record LabelledRow(Map<String, String> cells) {

    static List<LabelledRow> read(String file) {
        List<String> lines = lines(file);
        List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
        List<LabelledRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != columns.size()) {
                throw new IllegalStateException("The line (%s) of (%s) has (%s) cells instead of (%s)."
                        .formatted(line, file, cells.length, columns.size()));
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns.get(i), cells[i].equals("-") ? "" : cells[i].replace("\\n", "\n"));
            }
            rows.add(new LabelledRow(row));
        }
        return rows;
    }

    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("There is no column (%s).".formatted(column));
        }
        return cell;
    }

    Locale language() {
        return Locale.forLanguageTag(get("language"));
    }

    private static List<String> lines(String file) {
        try (InputStream stream = LabelledRow.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The file (%s) is missing.".formatted(file));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
