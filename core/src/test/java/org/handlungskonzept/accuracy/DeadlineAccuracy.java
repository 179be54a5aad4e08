package org.handlungskonzept.accuracy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.TimeFrame;
import org.handlungskonzept.concept.TimePoint;
import org.handlungskonzept.text.TimeContext;
import org.handlungskonzept.text.TimeProblemKind;
import org.handlungskonzept.text.TimeReader;
import org.handlungskonzept.text.TimeReading;
import org.jspecify.annotations.Nullable;

/** How right the reader of deadlines is: kind, first day, last day, precision, and rhythm must all be right. */
final class DeadlineAccuracy {

    private static final TimeReader READER = TimeReader.of(TimeContext.on(LocalDate.of(2023, 5, 1)));
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

    private final Map<String, int[]> byKind = new TreeMap<>();
    private final Hits deadlines = new Hits();
    private final Hits naive = new Hits();
    private final Agreement kinds = new Agreement();
    private final List<String> misses = new ArrayList<>();
    private int exact;
    private int all;
    private int exactWithoutDoubt;
    private int withoutDoubt;

    DeadlineAccuracy(LabelledSet set) {
        set.rows("deadlines.tsv").forEach(this::add);
    }

    double exactShare() {
        return (double) exact / all;
    }

    List<String> misses() {
        return misses;
    }

    void write(Page page) {
        page.heading("Deadlines");
        page.line("An entry counts as right only if kind, first day, last day, precision and rhythm are all right.\n");
        List<List<String>> rows = new ArrayList<>();
        byKind.forEach((kind, counts) -> rows.add(List.of(
                kind,
                String.valueOf(counts[1]),
                String.valueOf(counts[0]),
                Hits.cell((double) counts[0] / counts[1]))));
        rows.add(List.of("all", String.valueOf(all), String.valueOf(exact), Hits.cell(exactShare())));
        rows.add(List.of(
                "all without doubtful labels",
                String.valueOf(withoutDoubt),
                String.valueOf(exactWithoutDoubt),
                Hits.cell((double) exactWithoutDoubt / withoutDoubt)));
        page.table(List.of("kind", "entries", "right", "share"), rows);
        page.line("");
        page.table(
                List.of("there is a last day", "precision", "recall"),
                List.of(
                        List.of("this reader", deadlines.precisionCell(), deadlines.recallCell()),
                        List.of("naive: any year is a deadline", naive.precisionCell(), naive.recallCell())));
        page.line("\nKappa over the kinds: " + kinds.kappaCell() + ".");
    }

    private void add(LabelledRow row) {
        TimeReading reading = READER.read(row.get("text"), row.language());
        Answer answer = Answer.of(reading);
        Answer label =
                new Answer(row.get("kind"), row.get("start"), row.get("due"), row.get("precision"), row.get("every"));
        boolean right = answer.equals(label);
        int[] counts = byKind.computeIfAbsent(label.kind, kind -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
        exact += right ? 1 : 0;
        all++;
        if (!row.get("note").startsWith("doubt:")) {
            withoutDoubt++;
            exactWithoutDoubt += right ? 1 : 0;
        }
        kinds.add(label.kind, answer.kind);
        deadlines.add(!answer.due.isEmpty(), !label.due.isEmpty());
        naive.add(YEAR.matcher(row.get("text")).find(), !label.due.isEmpty());
        if (!right) {
            misses.add("%s (%s): %s, read as %s".formatted(row.get("id"), row.get("text"), label, answer));
        }
    }

    private record Answer(String kind, String start, String due, String precision, String every) {

        static Answer of(TimeReading reading) {
            TimeFrame frame = reading.frame();
            if (frame == null) {
                return new Answer(reading.has(TimeProblemKind.INVALID_DATE) ? "INVALID" : "NONE", "", "", "", "");
            }
            TimePoint start = start(frame);
            TimePoint end = end(frame);
            TimePoint shown = end == null ? start : end;
            Optional<LocalDate> due = frame.due();
            String precision = shown != null ? shown.precision().name() : due.isPresent() ? "DAY" : "";
            return new Answer(
                    kind(frame),
                    start == null ? "" : start.earliest().toString(),
                    due.map(LocalDate::toString).orElse(""),
                    precision,
                    frame instanceof TimeFrame.Recurring recurring ? rhythm(recurring.every()) : "");
        }

        private static String kind(TimeFrame frame) {
            return frame.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
        }

        private static @Nullable TimePoint start(TimeFrame frame) {
            if (frame instanceof TimeFrame.At at) {
                return at.point();
            }
            if (frame instanceof TimeFrame.From from) {
                return from.start();
            }
            if (frame instanceof TimeFrame.Between between) {
                return between.start();
            }
            if (frame instanceof TimeFrame.Recurring recurring) {
                return recurring.first();
            }
            return frame instanceof TimeFrame.Continuous continuous ? continuous.start() : null;
        }

        private static @Nullable TimePoint end(TimeFrame frame) {
            if (frame instanceof TimeFrame.Until until) {
                return until.end();
            }
            if (frame instanceof TimeFrame.Between between) {
                return between.end();
            }
            if (frame instanceof TimeFrame.Recurring recurring) {
                return recurring.last();
            }
            return frame instanceof TimeFrame.At at ? at.point() : null;
        }

        private static String rhythm(Period every) {
            return every.toString();
        }
    }
}
