package org.handlungskonzept.reporting.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.StatusUpdate;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.Ending;
import org.handlungskonzept.reporting.internal.chapters.Endings;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** What changed with each measure: whether it came, ended or came back, its deadline and its status. */
final class MeasureChanges {

    private final Words then;
    private final Words now;
    private final List<Measure> added = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** The same measure on both days. */
    private record Pair(Measure was, Measure is, FollowUp before, FollowUp after, boolean wasClosed, boolean isClosed) {

        boolean isMoved() {
            return !Objects.equals(before.due(), after.due());
        }

        boolean hasOtherStatus() {
            return before.status() != after.status();
        }
    }

    MeasureChanges(Words then, Words now) {
        this.then = then;
        this.now = now;
        for (Measure is : now.concept().measures()) {
            then.concept()
                    .measure(is.id())
                    .ifPresentOrElse(
                            was -> pairs.add(new Pair(
                                    was,
                                    is,
                                    then.followUp(was),
                                    now.followUp(is),
                                    was.isClosed(then.asOf()),
                                    is.isClosed(now.asOf()))),
                            () -> added.add(is));
        }
    }

    List<Section> sections() {
        return List.of(comings(), deadlines(), statuses());
    }

    private Section comings() {
        List<Block> blocks = new ArrayList<>();
        Ledger ledger = Ledger.of(now.concept(), now.asOf());
        if (!ledger.entries().isEmpty()) {
            blocks.add(now.paragraph(
                    "ledger.period",
                    "first",
                    now.days().first(),
                    "last",
                    now.days().last(),
                    "balance",
                    ledger.period(now.days().first(), now.days().last()).explain(now.locale())));
        }
        table(
                blocks,
                "changes.new",
                added,
                measure -> Row.of(
                        now.title(measure), now.day(now.followUp(measure).due()), status(now.followUp(measure), now)),
                "measure",
                "deadline",
                "status");
        Endings endings = new Endings(now);
        table(
                blocks,
                "changes.ended",
                pairs.stream()
                        .filter(pair -> !pair.wasClosed() && pair.isClosed())
                        .toList(),
                pair -> {
                    Ending ending = Ending.of(pair.is(), now.asOf()).orElseThrow();
                    return Row.of(
                            now.title(pair.is()),
                            endings.phrase(ending),
                            now.day(ending.day()),
                            now.written(ending.reason()));
                },
                "measure",
                "council.how",
                "day",
                "reason");
        table(
                blocks,
                "changes.reopened",
                pairs.stream()
                        .filter(pair -> pair.wasClosed() && !pair.isClosed())
                        .toList(),
                pair -> Row.of(now.title(pair.is()), status(pair.after(), now)),
                "measure",
                "status");
        return Section.of(now.phrase("changes.comings"), blocks);
    }

    private Section deadlines() {
        List<Block> blocks = new ArrayList<>();
        table(
                blocks,
                "changes.deadlines",
                pairs.stream().filter(Pair::isMoved).toList(),
                pair -> Row.of(
                        now.title(pair.is()),
                        due(pair.before()),
                        due(pair.after()),
                        now.number(pair.after().moves().stream()
                                .filter(move -> move.day().isAfter(then.asOf()))
                                .count()),
                        now.written(pair.after().delayReason())),
                "measure",
                "changes.then",
                "changes.now",
                "delays.moves",
                "reason");
        return Section.of(now.phrase("changes.deadlines"), blocks);
    }

    private Section statuses() {
        List<Block> blocks = new ArrayList<>();
        table(
                blocks,
                "changes.statuses",
                pairs.stream().filter(Pair::hasOtherStatus).toList(),
                pair -> Row.of(
                        now.title(pair.is()),
                        status(pair.before(), then),
                        status(pair.after(), now),
                        now.day(Optional.ofNullable(pair.after().latestUpdate()).map(StatusUpdate::day)),
                        now.written(Optional.ofNullable(pair.after().latestUpdate())
                                .map(StatusUpdate::reason)
                                .orElse(""))),
                "measure",
                "changes.then",
                "changes.now",
                "changes.reported",
                "reason");
        blocks.add(now.paragraph(
                "changes.statuses.rest",
                "same",
                pairs.stream().filter(pair -> !pair.hasOtherStatus()).count(),
                "silent",
                pairs.stream()
                        .filter(pair -> !pair.isClosed()
                                && Objects.equals(
                                        pair.before().latestUpdate(),
                                        pair.after().latestUpdate()))
                        .count()));
        return Section.of(now.phrase("changes.statuses"), blocks);
    }

    private Phrase due(FollowUp followUp) {
        return followUp.due() == null ? now.absent("council.no-deadline") : now.day(followUp.due());
    }

    private static Phrase status(FollowUp followUp, Words words) {
        return words.status(followUp.status());
    }

    /** A table of what changed, or a sentence that nothing of this kind did. */
    private <T> void table(List<Block> blocks, String key, List<T> things, Function<T, Row> row, String... heads) {
        blocks.add(
                things.isEmpty()
                        ? now.paragraph(key + ".none")
                        : new Table(
                                now.phrase(key + ".caption", "count", things.size()),
                                now.columns(heads),
                                things.stream().map(row).toList()));
    }
}
