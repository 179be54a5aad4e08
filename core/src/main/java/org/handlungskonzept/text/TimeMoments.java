package org.handlungskonzept.text;

import org.handlungskonzept.text.TimeLexicon.Entry;
import org.handlungskonzept.text.TimeMoment.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the time that starts at a token; each look goes ahead a few tokens only. */
final class TimeMoments {

    private final TimeText text;
    private final NumericTimes numeric;
    private final NamedTimes named;

    TimeMoments(TimeText text) {
        this.text = text;
        YearReader years = new YearReader(text);
        this.numeric = new NumericTimes(text, years);
        this.named = new NamedTimes(text, years);
    }

    /** The time, or null if none starts here. */
    @Nullable
    TimeMoment at(int index) {
        Entry part = text.find(TimeTag.PART, index);
        return part == null ? whole(index) : partAt(part, index + part.length());
    }

    private @Nullable TimeMoment whole(int index) {
        TimeMoment moment = named.at(index);
        return moment == null ? numeric.at(index) : moment;
    }

    private @Nullable TimeMoment partAt(Entry part, int next) {
        int dash = text.afterSign("-", next);
        Entry second = text.find(TimeTag.PART, dash + (text.token(dash).is("/") ? 1 : 0));
        if (second != null && dash == next && text.token(dash).is("/")) {
            return part(second.value(), dash + 1 + second.length());
        }
        return part(part.value(), dash);
    }

    private @Nullable TimeMoment part(int part, int dash) {
        int start = text.afterFillers(dash);
        TimeMoment whole = whole(start);
        if (whole == null && text.has(TimeTag.YEAR, dash + 1) && text.has(TimeTag.FILLER, dash)) {
            whole = TimeMoment.of(text.after(TimeTag.YEAR, dash + 1), 0, TimeShapes.year());
        }
        if (whole == null) {
            return null;
        }
        Shape shape = TimeShapes.part(part, whole.shape());
        return new TimeMoment(whole.end(), whole.year(), shape, whole.qualifiers(), whole.ambiguous())
                .with(TimeQualifier.APPROXIMATE);
    }
}
