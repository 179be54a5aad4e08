package org.handlungskonzept.reporting.internal.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlungskonzept.meta.Internal;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Inline;
import org.handlungskonzept.reporting.document.LineBreak;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Row;
import org.handlungskonzept.reporting.document.Strong;
import org.handlungskonzept.reporting.document.Table;
import org.handlungskonzept.reporting.document.Text;
import org.handlungskonzept.smart.Disposition;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.LetterResult;
import org.handlungskonzept.smart.MeasureResult;
import org.handlungskonzept.smart.SmartLetter;

/** How SMART a measure is: letter by letter, and what could be worded better. */
@Internal
public final class SmartBlocks {

    private final Phrases words;

    public SmartBlocks(Phrases words) {
        this.words = words;
    }

    /** Each letter with its verdict, and what the rules read. */
    public Table letters(MeasureResult checked) {
        return new Table(
                words.phrase("smart.caption"),
                words.columns("smart.letter", "judgement", "smart.because"),
                checked.letters().values().stream().map(this::letter).toList());
    }

    /** The verdicts alone. */
    public List<Phrase> verdicts(MeasureResult checked) {
        return checked.letters().values().stream()
                .map(result -> words.about(
                        letter(result.letter()), Phrase.of(result.verdict().label(words.locale()))))
                .toList();
    }

    /** The findings that weigh most, how many more there are, and those that are excused. */
    public List<Block> worst(MeasureResult checked) {
        return listed(checked, checked.worstFindings());
    }

    /** The same with at most so many findings. */
    public List<Block> worst(MeasureResult checked, int most) {
        return listed(checked, checked.worstFindings(most));
    }

    private List<Block> listed(MeasureResult checked, List<Finding> worst) {
        List<Block> blocks = new ArrayList<>();
        long open = checked.findings().stream().filter(Finding::isOpen).count();
        heading(open).ifPresent(blocks::add);
        if (open > 0) {
            blocks.add(new BulletList(worst.stream().map(this::finding).toList()));
        }
        if (open > worst.size()) {
            blocks.add(words.paragraph("findings.more", "count", open - worst.size()));
        }
        blocks.addAll(excused(checked.findings()));
        return blocks;
    }

    /** All open findings, each with its rule, and those that are excused. */
    public List<Block> all(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        List<Finding> open = findings.stream().filter(Finding::isOpen).toList();
        heading(open.size()).ifPresent(blocks::add);
        if (!open.isEmpty()) {
            blocks.add(new BulletList(open.stream().map(this::findingOfRule).toList()));
        }
        blocks.addAll(excused(findings));
        return blocks;
    }

    public Phrase letter(SmartLetter letter) {
        return words.phrase("smart.letter-label", "letter", letter.name(), "label", letter.label(words.locale()));
    }

    /** What was found, and what to do about it. */
    public Phrase finding(Finding finding) {
        return new Phrase(lines(finding, Phrase.of(finding.explain(words.locale()))));
    }

    private Phrase findingOfRule(Finding finding) {
        List<Inline> lines = new ArrayList<>(lines(
                finding,
                words.phrase(
                        "audit.finding",
                        "rule",
                        finding.rule().value(),
                        "severity",
                        finding.severity().label(words.locale()),
                        "text",
                        finding.explain(words.locale()))));
        finding.proposal(words.locale()).ifPresent(proposal -> {
            lines.add(new LineBreak());
            lines.addAll(words.phrase("audit.proposal", "text", proposal).parts());
        });
        return new Phrase(lines);
    }

    private List<Inline> lines(Finding finding, Phrase found) {
        Locale locale = words.locale();
        List<Inline> lines = new ArrayList<>(found.parts());
        lines.add(new LineBreak());
        lines.add(new Strong(words.phrase("findings.suggestion")));
        lines.add(new Text(" " + finding.suggestion(locale)));
        return lines;
    }

    private Optional<Block> heading(long open) {
        return open == 0
                ? Optional.empty()
                : Optional.of(new Paragraph(Phrase.of(new Strong(words.phrase("findings.title", "count", open)))));
    }

    private List<Block> excused(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.disposition() instanceof Disposition.Suppressed suppressed) {
                blocks.add(words.paragraph(
                        "findings.suppressed", "rule", finding.rule().value(), "reason", suppressed.reason()));
            }
        }
        return blocks;
    }

    private Row letter(LetterResult result) {
        Locale locale = words.locale();
        List<String> because = Stream.concat(
                        result.evidence().stream().map(evidence -> evidence.explain(locale)),
                        result.explainOpenAspects(locale).stream())
                .toList();
        return Row.of(
                letter(result.letter()),
                Phrase.of(result.verdict().label(locale)),
                because.isEmpty() ? words.notStated() : Phrase.of(String.join(" ", because)));
    }
}
