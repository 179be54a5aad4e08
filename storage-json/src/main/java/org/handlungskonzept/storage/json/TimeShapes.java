package org.handlungskonzept.storage.json;

import static org.handlungskonzept.storage.json.Property.list;
import static org.handlungskonzept.storage.json.Property.optional;
import static org.handlungskonzept.storage.json.Property.required;
import static org.handlungskonzept.storage.json.Property.text;
import static org.handlungskonzept.storage.json.Scalars.DAY;
import static org.handlungskonzept.storage.json.Scalars.PERIOD;
import static org.handlungskonzept.storage.json.Scalars.TEXT;
import static org.handlungskonzept.storage.json.Scalars.named;
import static org.handlungskonzept.storage.json.Scalars.word;
import static org.handlungskonzept.storage.json.Union.variant;

import org.handlungskonzept.concept.DeadlineMove;
import org.handlungskonzept.concept.DecisionId;
import org.handlungskonzept.concept.Horizon;
import org.handlungskonzept.concept.Precision;
import org.handlungskonzept.concept.Schedule;
import org.handlungskonzept.concept.Term;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;

/** How terms, time frames and schedules stand in a document. */
final class TimeShapes {

    static final Shape<Term> TERM = Shape.of(
            in -> new Term(in.next(), in.next()),
            required("firstDay", Term::firstDay, DAY),
            required("lastDay", Term::lastDay, DAY));

    private static final Shape<TimePoint> POINT = Shape.of(
            in -> new TimePoint(in.next(), in.next(), in.next()),
            required("earliest", TimePoint::earliest, DAY),
            required("latest", TimePoint::latest, DAY),
            required("precision", TimePoint::precision, word(Precision.class)));

    private static final Union<TimeFrame> TIME = new Union<>(
            variant(
                    "at",
                    TimeFrame.At.class,
                    in -> new TimeFrame.At(in.next()),
                    required("point", TimeFrame.At::point, POINT)),
            variant(
                    "until",
                    TimeFrame.Until.class,
                    in -> new TimeFrame.Until(in.next()),
                    required("end", TimeFrame.Until::end, POINT)),
            variant(
                    "from",
                    TimeFrame.From.class,
                    in -> new TimeFrame.From(in.next()),
                    required("start", TimeFrame.From::start, POINT)),
            variant(
                    "between",
                    TimeFrame.Between.class,
                    in -> new TimeFrame.Between(in.next(), in.next()),
                    required("start", TimeFrame.Between::start, POINT),
                    required("end", TimeFrame.Between::end, POINT)),
            variant(
                    "recurring",
                    TimeFrame.Recurring.class,
                    in -> new TimeFrame.Recurring(in.next(), in.next(), in.next()),
                    required("every", TimeFrame.Recurring::every, PERIOD),
                    optional("first", TimeFrame.Recurring::first, POINT),
                    optional("last", TimeFrame.Recurring::last, POINT)),
            variant(
                    "continuous",
                    TimeFrame.Continuous.class,
                    in -> new TimeFrame.Continuous(in.next()),
                    optional("start", TimeFrame.Continuous::start, POINT)),
            variant(
                    "relative",
                    TimeFrame.Relative.class,
                    in -> new TimeFrame.Relative(in.next(), in.next(), in.next()),
                    required("offset", TimeFrame.Relative::offset, PERIOD),
                    required("anchor", TimeFrame.Relative::anchor, TEXT),
                    optional("anchorDay", TimeFrame.Relative::anchorDay, DAY)),
            variant(
                    "vague",
                    TimeFrame.Vague.class,
                    in -> new TimeFrame.Vague(in.next()),
                    required("horizon", TimeFrame.Vague::horizon, word(Horizon.class))));

    private static final Shape<DeadlineMove> MOVE = Shape.of(
            in -> new DeadlineMove(in.next(), in.next(), in.next(), in.next(), in.next()),
            required("day", DeadlineMove::day, DAY),
            optional("from", DeadlineMove::from, DAY),
            required("to", DeadlineMove::to, DAY),
            text("reason", DeadlineMove::reason),
            optional("decision", DeadlineMove::decision, named(DecisionId::of)));

    static final Shape<Schedule> SCHEDULE = Shape.of(
            in -> new Schedule(in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next()),
            text("asWritten", Schedule::asWritten),
            optional("time", Schedule::time, TIME),
            optional("plannedStart", Schedule::plannedStart, DAY),
            optional("plannedEnd", Schedule::plannedEnd, DAY),
            optional("actualStart", Schedule::actualStart, DAY),
            optional("actualEnd", Schedule::actualEnd, DAY),
            list("moves", Schedule::moves, MOVE));

    private TimeShapes() {}
}
