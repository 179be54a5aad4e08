package org.handlungskonzept.reporting.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the sheet of a file that holds measures, by its headings, while the sheets are read. Not thread-safe. */
final class SheetChoice {

    private final SheetMapping mapping;
    private final List<String> names = new ArrayList<>();
    private final List<String> fitting = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private @Nullable Grid grid;
    private @Nullable UnreadableSheetException broken;

    SheetChoice(SheetMapping mapping) {
        this.mapping = mapping;
    }

    /** Takes the next sheet; what does not fit is forgotten. */
    void take(Grid next) {
        names.add(next.name());
        String wanted = mapping.sheet();
        boolean isWanted = wanted != null && SheetText.fold(wanted).equals(SheetText.fold(next.name()));
        boolean fits = (wanted == null || isWanted) && SheetHeading.find(next, mapping) >= 0;
        if (fits && next.isHidden() && !isWanted) {
            hidden.add(next.name());
        } else if (fits) {
            fitting.add(next.name());
            grid = grid == null ? next : grid;
        } else if (broken == null) {
            broken = next.broken();
        }
    }

    /** The one sheet that fits, with what is to be said of others. */
    Grid chosen() throws UnreadableSheetException {
        if (fitting.size() > 1) {
            throw new UnreadableSheetException(
                    "The sheets (%s) all hold measures by their headings.\nMaybe name one of them in a mapping file, such as (sheet %s)."
                            .formatted(list(fitting), SheetText.line(fitting.get(0))));
        }
        if (grid == null) {
            throw none();
        }
        UnreadableSheetException unread = grid.broken();
        if (unread != null) {
            throw unread;
        }
        for (String name : hidden) {
            grid.remarks()
                    .say(
                            new SheetNotice(
                                    name,
                                    0,
                                    0,
                                    "the sheet is hidden and holds measures too by its headings; it was not read.\nMaybe name it in a mapping file if it is the right one."));
        }
        return grid;
    }

    private UnreadableSheetException none() {
        if (broken != null) {
            return broken;
        } else if (!hidden.isEmpty()) {
            return new UnreadableSheetException(
                    "The only sheet that holds measures by its headings is hidden (%s).\nMaybe show it, or name it in a mapping file (sheet %s)."
                            .formatted(list(hidden), SheetText.line(hidden.get(0))));
        }
        String wanted = mapping.sheet();
        if (wanted != null
                && names.stream().noneMatch(name -> SheetText.fold(name).equals(SheetText.fold(wanted)))) {
            return new UnreadableSheetException(
                    "The file has no sheet (%s), but these: (%s).\nMaybe correct the line (sheet) of the mapping file."
                            .formatted(wanted, list(names)));
        }
        return new UnreadableSheetException(
                "None of the first (%s) rows%s names the measure (Maßnahme) and one more column.\nMaybe name the headings of the sheet in a mapping file."
                        .formatted(
                                SheetHeading.LOOKED_AT,
                                names.size() > 1 ? " of the sheets (" + list(names) + ")" : ""));
    }

    private static String list(List<String> names) {
        return String.join("; ", names.stream().limit(20).map(SheetText::line).toList());
    }
}
