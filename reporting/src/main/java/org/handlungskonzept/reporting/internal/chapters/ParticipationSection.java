package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.participation.ParticipationReport;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Column;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.document.Table;

/** Who took part, and what became of what they proposed. */
@Internal
public final class ParticipationSection {

    private final Words wording;

    public ParticipationSection(Words wording) {
        this.wording = wording;
    }

    /** The section, or nothing if no round is known. */
    public Optional<Section> section() {
        List<ParticipationRound> rounds = wording.concept().participationRounds().stream()
                .filter(round -> wording.isKnown(round.day()))
                .toList();
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(
                wording.phrase("participation.caption"),
                List.of(
                        Column.text(wording.text("participation.round")),
                        Column.text(wording.text("participation.participants")),
                        Column.text(wording.text("participation.count"))),
                rounds.stream().map(this::round).toList()));
        blocks.addAll(answers());
        return Optional.of(Section.of(wording.phrase("participation.title"), blocks));
    }

    private List<Block> answers() {
        ParticipationReport report = ParticipationReport.of(wording.concept(), wording.asOf());
        if (report.count().total() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Phrase.of(report.count().explain(wording.locale()) + ".")));
        List<Phrase> answers = report.rounds().stream()
                .flatMap(round -> round.answers().stream())
                .map(answer ->
                        wording.about(wording.written(answer.text()), Phrase.of(answer.explain(wording.locale()))))
                .toList();
        if (!answers.isEmpty()) {
            blocks.add(new BulletList(answers));
        }
        return blocks;
    }

    private Row round(ParticipationRound round) {
        Integer count = round.count();
        return Row.of(
                wording.written(round.title()),
                wording.written(round.participants()),
                count == null ? wording.notStated() : wording.number(count));
    }
}
