package org.handlungskonzept.storage.json.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table (Tabelle) in Markdown. Not thread-safe. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        row((Object[]) heads);
        lines.add("|---" + "|---:".repeat(heads.length - 1) + "|");
    }

    /** Adds a row; numbers are rounded to what can be read, and what was not measured is a dash. */
    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ')
                    .append(cell instanceof Double number ? rounded(number) : cell)
                    .append(" |");
        }
        lines.add(line.toString());
    }

    private static String rounded(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        double size = Math.abs(number);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", number);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
