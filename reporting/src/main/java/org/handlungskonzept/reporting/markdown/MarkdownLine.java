package org.handlungskonzept.reporting.markdown;

/**
 * Collects escaped words and puts marks around some of them so that they work beside any neighbour.
 *
 * <p>CommonMark takes two asterisks for a mark only beside certain characters. A letter before them, or the character after them,
 * is therefore written as a character reference where it would be in the way.
 */
final class MarkdownLine {

    private static final String STRONG = "**";

    private final StringBuilder out = new StringBuilder();
    private int endOfStrong = -1;
    private boolean referenceNext;

    /** Adds words that are escaped already. */
    void words(String escaped) {
        if (escaped.isEmpty()) {
            return;
        }
        int first = escaped.codePointAt(0);
        if (referenceNext && !isPlainlyApart(first)) {
            out.append(reference(first)).append(escaped, Character.charCount(first), escaped.length());
        } else {
            out.append(escaped);
        }
        referenceNext = false;
    }

    /** Adds words of importance; what follows directly on others joins them. */
    void strong(String escaped) {
        int start = start(escaped);
        int end = end(escaped, start);
        words(escaped.substring(0, start));
        if (start < end) {
            open(escaped.codePointAt(start));
            out.append(escaped, start, end).append(STRONG);
            endOfStrong = out.length();
            referenceNext = !Character.isLetterOrDigit(escaped.codePointBefore(end));
        }
        words(escaped.substring(end));
    }

    /** Adds a link; an exclamation mark before it would make a picture of it. */
    void link(String address, String escaped) {
        int start = start(escaped);
        int end = end(escaped, start);
        words(escaped.substring(0, start));
        if (start < end) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) == '!') {
                out.insert(out.length() - 1, '\\');
            }
            words("[" + escaped.substring(start, end) + "](<" + address.replace("&", "\\&") + ">)");
        }
        words(escaped.substring(end));
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void open(int first) {
        if (endOfStrong == out.length()) {
            out.setLength(out.length() - STRONG.length());
            return;
        }
        if (!out.isEmpty() && !Character.isLetterOrDigit(first)) {
            int before = out.codePointBefore(out.length());
            if (!isPlainlyApart(before)) {
                out.setLength(out.length() - Character.charCount(before));
                out.append(reference(before));
            }
        }
        out.append(STRONG);
    }

    /** Where the blanks at the beginning end; they stay outside of a mark. */
    private static int start(String escaped) {
        int start = 0;
        while (start < escaped.length() && isBlank(escaped.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String escaped, int start) {
        int end = escaped.length();
        while (end > start && isBlank(escaped.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Blanks, and punctuation of ASCII, which every reader knows as such. */
    private static boolean isPlainlyApart(int c) {
        return c == '\n' || Character.isSpaceChar(c) || (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String reference(int c) {
        return "&#" + c + ";";
    }
}
