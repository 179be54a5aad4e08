package org.handlungskonzept.accuracy;

import java.util.List;

/** A page of Markdown in the making. Not thread-safe. */
final class Page {

    private final StringBuilder text = new StringBuilder();

    Page heading(String heading) {
        text.append("\n## ").append(heading).append("\n\n");
        return this;
    }

    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A table whose first column is words and whose other columns are figures. */
    Page table(List<String> columns, List<List<String>> rows) {
        row(columns);
        text.append("|---").append("|---:".repeat(columns.size() - 1)).append("|\n");
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
