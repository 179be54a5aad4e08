package org.handlungskonzept.reporting;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Text;

/** Parts a formatted text into its own words and lines and what was put into it. */
final class Pieces {

    private Pieces() {}

    /**
     * Parts a text.
     *
     * @param text the text, with one character for each place
     * @param places what stands at each place
     * @param firstPlace the character of the first place; those of the others follow it
     */
    static List<Inline> split(String text, List<List<Inline>> places, char firstPlace) {
        List<Inline> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = text.charAt(i) - firstPlace;
            boolean isPlace = place >= 0 && place < places.size();
            if (isPlace || text.charAt(i) == '\n') {
                addText(pieces, text.substring(start, i));
                pieces.addAll(isPlace ? places.get(place) : List.of(new LineBreak()));
                start = i + 1;
            }
        }
        addText(pieces, text.substring(start));
        return pieces;
    }

    private static void addText(List<Inline> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Text(text));
        }
    }
}
