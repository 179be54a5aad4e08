package org.handlungskonzept.reporting.internal;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.survey.answers.AnswerProblemKind;

/** Finds what stands between the cells of a table from its heading (Trennzeichen). */
@Internal
public final class CsvSeparators {

    /** What can stand between cells, the more likely one first. */
    public static final String ALL = ";,\t";

    private static final int LOOKED_AT = 1 << 16;

    private CsvSeparators() {}

    /**
     * Makes a text that can be looked into before it is read.
     *
     * @param text the text
     * @return the same text
     */
    public static PushbackReader lookable(Reader text) {
        return new PushbackReader(text, LOOKED_AT);
    }

    /**
     * The separator that is stated, or for 0 the one that stands most often in the heading outside of quotes. Nothing of the text
     * is lost.
     *
     * @param text the text
     * @param stated the separator, or 0
     * @return the separator
     * @throws IOException if the text cannot be read
     * @throws UnreadableTextException if there is no text, or the stated one does not stand in the heading but another does
     */
    public static char find(PushbackReader text, char stated) throws IOException {
        char[] head = new char[LOOKED_AT];
        int length = text.read(head, 0, LOOKED_AT);
        if (length <= 0) {
            throw new UnreadableTextException(
                    0, AnswerProblemKind.FORM, "The file is empty.\nMaybe the export was cut off.");
        }
        text.unread(head, 0, length);
        int[] counts = count(head, length);
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        char likely = ALL.charAt(best);
        if (stated != 0 && counts[ALL.indexOf(stated)] == 0 && counts[best] > 0) {
            throw new UnreadableTextException(
                    1,
                    AnswerProblemKind.FORM,
                    "the heading is parted by (%s) and not by (%s).\nMaybe let the reader find the separator."
                            .formatted(name(likely), name(stated)));
        }
        return stated == 0 ? likely : stated;
    }

    private static int[] count(char[] head, int length) {
        int[] counts = new int[ALL.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < length; i++) {
            char c = head[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (begun) {
                    break;
                }
            } else if (!quoted && ALL.indexOf(c) >= 0) {
                counts[ALL.indexOf(c)]++;
            }
            begun |= c != '\n' && c != '\r';
        }
        return counts;
    }

    private static String name(char separator) {
        return separator == '\t' ? "tabulator" : String.valueOf(separator);
    }
}
