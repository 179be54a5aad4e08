package org.handlungskonzept.reporting.council;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.handlungskonzept.concept.Status;
import org.handlungskonzept.evaluation.FollowUp;
import org.handlungskonzept.reporting.Texts;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Document;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.internal.chapters.CoverageBlocks;
import org.handlungskonzept.reporting.internal.chapters.Ending;
import org.handlungskonzept.reporting.internal.chapters.Endings;
import org.handlungskonzept.reporting.internal.chapters.MeasureFacts;
import org.handlungskonzept.reporting.internal.chapters.Papers;
import org.handlungskonzept.reporting.internal.chapters.ReportFrame;
import org.handlungskonzept.reporting.internal.chapters.Words;

/** Puts a council table together. */
final class CouncilDocument {

    private final Words words;
    private final Papers papers;
    private final MeasureFacts facts;
    private final Endings endings;
    private final List<CouncilItem> items;

    CouncilDocument(CouncilTable table, Texts texts) {
        this.words = new Words(table.concept(), table.days(), texts);
        this.papers = new Papers(words);
        this.facts = new MeasureFacts(words);
        this.endings = new Endings(words);
        this.items = CouncilItem.of(table.concept(), words.asOf());
    }

    Document document() {
        return ReportFrame.document(
                words,
                ReportFrame.titlePage(words, "council.title", List.of(ReportFrame.reported(words))),
                List.of(summary(), open(), permanent(), ended()),
                ReportFrame.madeFrom(words));
    }

    private Section summary() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.paragraph(
                "council.counts",
                "day",
                words.asOf(),
                "total",
                items.size(),
                "open",
                items.stream().filter(CouncilItem::isOpen).count(),
                "overdue",
                items.stream().filter(item -> item.followUp().overdue()).count(),
                "permanent",
                items.stream().filter(CouncilItem::isPermanent).count(),
                "ended",
                items.stream().filter(CouncilItem::isEnded).count()));
        long without = items.stream()
                .filter(item -> papers.of(item.measure()).isEmpty())
                .count();
        if (without > 0) {
            blocks.add(words.paragraph("council.without-decision", "count", without, "total", items.size()));
        }
        blocks.addAll(new CoverageBlocks(words).blocks());
        return Section.of(words.phrase("council.summary"), blocks);
    }

    private Section open() {
        return section(
                "council.open",
                CouncilItem.open(items),
                List.of(
                        "measure",
                        "council.papers",
                        "deadline",
                        "lead",
                        "status",
                        "council.delay-reason",
                        "council.next"),
                item -> Row.of(
                        words.title(item.measure()),
                        papers.phrase(item.measure()),
                        deadline(item.followUp()),
                        facts.leadInOne(item.measure()),
                        words.status(item.followUp().status()),
                        reason(item.followUp()),
                        next(item)));
    }

    private Section permanent() {
        return section(
                "council.permanent",
                items.stream().filter(CouncilItem::isPermanent).toList(),
                List.of("measure", "council.papers", "lead", "council.since", "council.next"),
                item -> Row.of(
                        words.title(item.measure()),
                        papers.phrase(item.measure()),
                        facts.leadInOne(item.measure()),
                        words.day(item.ending().map(Ending::day)),
                        next(item)));
    }

    private Section ended() {
        return section(
                "council.ended",
                items.stream().filter(CouncilItem::isEnded).toList(),
                List.of("measure", "council.papers", "council.how", "day", "reason"),
                item -> {
                    Ending ending = item.ending().orElseThrow();
                    return Row.of(
                            words.title(item.measure()),
                            papers.phrase(item.measure()),
                            endings.phrase(ending),
                            words.day(ending.day()),
                            words.written(ending.reason()));
                });
    }

    private Section section(String key, List<CouncilItem> some, List<String> heads, Function<CouncilItem, Row> row) {
        List<Column> columns = words.columns(heads.toArray(String[]::new));
        return Section.of(
                words.phrase(key),
                some.isEmpty()
                        ? List.of(words.paragraph(key + ".none"))
                        : List.of(new Table(
                                words.phrase(key + ".caption", "count", some.size()),
                                columns,
                                some.stream().map(row).toList())));
    }

    private Phrase reason(FollowUp followUp) {
        boolean late = followUp.overdue() || !followUp.moves().isEmpty() || followUp.status() == Status.DELAYED;
        return late ? words.written(followUp.delayReason()) : words.absent("council.in-time");
    }

    private Phrase deadline(FollowUp followUp) {
        if (followUp.due() == null) {
            return words.absent("council.no-deadline");
        }
        return followUp.overdue()
                ? words.phrase(
                        "council.overdue",
                        "due",
                        followUp.due(),
                        "overdue",
                        new Strong(words.phrase("council.overdue.word")))
                : words.day(followUp.due());
    }

    private Phrase next(CouncilItem item) {
        return item.next()
                .map(next -> next.title().isBlank()
                        ? words.phrase("council.next." + next.kind(), "day", next.day())
                        : words.phrase(
                                "council.next." + next.kind() + ".named",
                                "day",
                                next.day(),
                                "title",
                                words.inline(next.title())))
                .orElseGet(() -> words.absent("council.next.none"));
    }
}
