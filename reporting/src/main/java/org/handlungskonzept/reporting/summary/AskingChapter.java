package org.handlungskonzept.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.concept.ParticipationRound;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.evaluation.LocalizedText;
import org.handlungskonzept.reporting.document.Block;
import org.handlungskonzept.reporting.document.BulletList;
import org.handlungskonzept.reporting.document.Paragraph;
import org.handlungskonzept.reporting.document.Phrase;
import org.handlungskonzept.reporting.document.Section;
import org.handlungskonzept.reporting.internal.chapters.Words;
import org.jspecify.annotations.Nullable;

/** Whom to ask, and how people took part: what is entered, and where nothing is. */
final class AskingChapter {

    /** More units than these are counted only. */
    static final int SHOWN = 8;

    private final Words words;
    private final @Nullable LocalizedText contact;

    AskingChapter(Words words, @Nullable LocalizedText contact) {
        this.words = words;
        this.contact = contact;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (contact == null) {
            blocks.add(words.paragraph("summary.ask.no-contact"));
        } else {
            blocks.add(words.paragraph("summary.ask.contact"));
            blocks.add(new Paragraph(told(words, contact)));
        }
        leads(blocks);
        rounds(blocks);
        return Section.of(words.phrase("summary.ask.title"), blocks);
    }

    private void leads(List<Block> blocks) {
        List<String> leads = words.concept().measures().stream()
                .filter(measure -> !measure.isClosed(words.asOf()))
                .flatMap(AskingChapter::lead)
                .distinct()
                .toList();
        if (leads.isEmpty()) {
            return;
        }
        blocks.add(words.paragraph("summary.ask.leads"));
        blocks.add(
                new BulletList(leads.stream().limit(SHOWN).map(words::written).toList()));
        if (leads.size() > SHOWN) {
            blocks.add(words.paragraph("summary.ask.leads.more", "count", leads.size() - SHOWN));
        }
    }

    private static Stream<String> lead(Measure measure) {
        return Stream.ofNullable(measure.responsibility().lead())
                .filter(lead -> lead.kind().isDefinite())
                .map(Party::name);
    }

    private void rounds(List<Block> blocks) {
        List<ParticipationRound> rounds = words.concept().participationRounds().stream()
                .filter(round -> words.isKnown(round.day()))
                .toList();
        if (rounds.isEmpty()) {
            blocks.add(words.paragraph("summary.part.none"));
        } else {
            blocks.add(words.paragraph("summary.part.rounds", "people", words.phrase("people.participants")));
            blocks.add(new BulletList(rounds.stream().map(this::round).toList()));
        }
    }

    private Phrase round(ParticipationRound round) {
        Phrase title = words.written(round.title());
        return round.day() == null ? title : words.phrase("summary.part.round", "title", title, "day", round.day());
    }

    /** A text in the language of the report, or in the one that it falls back to. */
    static Phrase told(Words words, LocalizedText text) {
        Locale found = Locale.lookup(
                List.of(new Locale.LanguageRange(
                        words.locale().stripExtensions().toLanguageTag())),
                text.texts().keySet());
        return Phrase.written(text.in(words.locale()), found == null ? text.fallback() : found);
    }
}
