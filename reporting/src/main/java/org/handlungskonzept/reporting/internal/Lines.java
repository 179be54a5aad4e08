package org.handlungskonzept.reporting.internal;

import java.util.regex.Pattern;
import org.handlungskonzept.meta.Internal;

/** Texts line by line (Zeilen): ends of lines of every system, and texts that have to stand on one line. */
@Internal
public final class Lines {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    private Lines() {}

    /**
     * Divides a text into its lines.
     *
     * @param words any text
     * @return its lines in order, at least one, possibly empty ones
     */
    public static String[] of(String words) {
        return words.indexOf('\n') < 0 && words.indexOf('\r') < 0
                ? new String[] {words}
                : words.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    }

    /**
     * Puts a text on one line.
     *
     * @param words any text
     * @return the text with one blank for each series of blanks, tabs and ends of lines, and none at its ends
     */
    public static String one(String words) {
        String line = BLANKS.matcher(words).replaceAll(" ");
        int from = line.startsWith(" ") ? 1 : 0;
        return line.substring(from, Math.max(from, line.endsWith(" ") ? line.length() - 1 : line.length()));
    }
}
