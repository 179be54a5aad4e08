package org.handlungskonzept.text;

/** How many letters must change to make one word of another. */
final class EditDistance {

    private EditDistance() {}

    /** The distance if it is not above the limit, else a number above it; looks only near the diagonal. */
    static int atMost(int limit, String one, String other) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(other.length(), i + limit);
            int diagonal = row[from - 1];
            row[from - 1] = from == 1 ? i : limit + 1;
            for (int j = from; j <= to; j++) {
                int above = j == i + limit ? limit + 1 : row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
            }
        }
        return Math.min(row[other.length()], limit + 1);
    }
}
