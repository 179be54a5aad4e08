package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.text.TimeElement.Kind;

/** Tells which times of an entry count beside those in brackets, which mostly speak of something else. */
final class BracketedTimes {

    private BracketedTimes() {}

    /** What is not in brackets, if that says enough, with a rhythm or start in brackets beside a permanent task; all else. */
    static List<TimeElement> without(List<TimeElement> all, TimeNotes notes) {
        boolean enough = false;
        boolean steady = true;
        for (TimeElement element : all) {
            if (!element.bracketed()) {
                boolean timed = element.isDefinite() || element.is(Kind.RHYTHM);
                enough |= timed || element.is(Kind.CONTINUOUS);
                steady &= !timed;
            }
        }
        if (!enough) {
            return all;
        }
        List<TimeElement> outside = new ArrayList<>(all.size());
        for (TimeElement element : all) {
            if (!element.bracketed() || (steady && (element.is(Kind.RHYTHM) || element.is(Kind.FROM)))) {
                outside.add(element);
            }
            if (element.bracketed() && element.isDefinite()) {
                notes.residue(element.first(), element.end());
            }
        }
        return outside;
    }
}
