package org.handlungskonzept.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A table (Tabelle) in Markdown. Not thread-safe. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        row((Object[]) heads);
        lines.add("|---" + "|---:".repeat(heads.length - 1) + "|");
    }

    /** Adds a row; numbers are rounded to what can be read. */
    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(shown(cell)).append(" |");
        }
        lines.add(line.toString());
    }

    private static String shown(Object cell) {
        if (cell instanceof OptionalDouble measured) {
            return measured.isPresent() ? rounded(measured.getAsDouble()) : "–";
        }
        return cell instanceof Double number ? rounded(number) : cell.toString();
    }

    private static String rounded(double number) {
        double size = Math.abs(number);
        String pattern = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, number);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
