package org.handlungskonzept.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;

/** What must hold for every text that is read: no failure, places in order and inside, the same again. */
final class ReadingLaws {

    private static final TimeReader TIMES = TimeReader.of(TimeContext.on(LocalDate.of(2023, 5, 1)));
    private static final TimeReader UNDATED_TIMES = TimeReader.of(TimeContext.unknown());
    private static final ResourceReader RESOURCES = ResourceReader.standard();
    private static final ResponsibilityReader PARTIES = ResponsibilityReader.withoutDirectory();
    private static final ResponsibilityReader KNOWN_PARTIES = ResponsibilityReader.of(UnitDirectory.of(
            List.of(new Party("Sozialamt", PartyKind.UNIT), new Party("Grün- und Umweltamt", PartyKind.UNIT))));
    private static final Lexicon LEXICON = Lexicon.parse("""
            [words]
            fixed: bis | nach Beschluss | z. B. | und ... oder
            adj: offen
            verb: ausbauen | fördern
            noun: Amt | Stelle
            suffix: amt
            """);

    private ReadingLaws() {}

    /** What is broken in reading this text; empty if nothing is. */
    static String broken(String text, Locale language, boolean again) {
        try {
            String broken = times(text, language);
            broken = broken.isEmpty() ? resources(text, language) : broken;
            broken = broken.isEmpty() ? parties(text, language) : broken;
            broken = broken.isEmpty() ? running(RunningText.of(text, language)) : broken;
            return broken.isEmpty() && again ? repeated(text, language) : broken;
        } catch (RuntimeException | StackOverflowError e) {
            return "it failed with " + e + " at "
                    + Stream.of(e.getStackTrace()).limit(3).toList();
        }
    }

    /** Whether sentences and tokens are in order, inside the text, and none is empty. */
    static String running(RunningText read) {
        int end = 0;
        for (Sentence sentence : read.sentences()) {
            List<Token> tokens = sentence.tokens();
            Span framed = new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
            if (!framed.equals(sentence.span())) {
                return "a sentence is not framed by its tokens";
            }
            for (Token token : tokens) {
                if (token.span().start() < end
                        || token.span().end() <= token.span().start()) {
                    return "a token is out of order";
                }
                end = token.span().end();
            }
            int next = 0;
            for (Lexicon.Match match : LEXICON.find(sentence)) {
                if (match.first() < next || match.end() <= match.first() || match.end() > tokens.size()) {
                    return "a match is out of order";
                }
                next = match.end();
            }
        }
        return end > read.text().length() ? "a token is outside" : "";
    }

    private static String times(String text, Locale language) {
        TimeReader reader = text.length() % 2 == 0 ? TIMES : UNDATED_TIMES;
        TimeReading reading = reader.read(text, language);
        List<Span> all = new ArrayList<>(reading.understood());
        all.addAll(reading.residue());
        if (!ordered(text, reading.understood()) || !ordered(text, reading.residue()) || !ordered(text, sorted(all))) {
            return "the places of a time are out of order";
        }
        if (reading.problems().stream().anyMatch(problem -> problem.span().end() > text.length())) {
            return "a problem of a time is outside";
        }
        List<Span> spotted = TIMES.spot(text, language).stream()
                .map(spot -> spot.understood().get(0))
                .toList();
        return ordered(text, spotted) ? "" : "the places spotted are out of order";
    }

    private static String resources(String text, Locale language) {
        ResourceReading reading = RESOURCES.read(text, language);
        List<Span> phrases =
                reading.phrases().stream().map(ResourcePhrase::span).toList();
        if (!phrases.equals(sorted(phrases)) || !phrases.stream().allMatch(span -> inside(text, span))) {
            return "the places of resources are out of order";
        }
        if (!ordered(text, reading.residue())) {
            return "the residue of resources is out of order";
        }
        if (storable(text)) {
            reading.toResources(text);
        }
        return "";
    }

    private static String parties(String text, Locale language) {
        ResponsibilityReader reader = text.length() % 2 == 0 ? PARTIES : KNOWN_PARTIES;
        ResponsibilityReading reading = reader.read(text, language);
        FoundParty lead = reading.lead();
        Stream<Span> named = Stream.concat(
                reading.partners().stream().map(FoundParty::span),
                lead == null ? Stream.empty() : Stream.of(lead.span()));
        if (!named.allMatch(span -> inside(text, span))) {
            return "a party is outside";
        }
        if (!ordered(text, reading.persons()) || !reading.residue().stream().allMatch(span -> inside(text, span))) {
            return "the residue of responsibility is out of order";
        }
        if (storable(text)) {
            reading.toResponsibility(text);
        }
        return "";
    }

    private static String repeated(String text, Locale language) {
        boolean same = TIMES.read(text, language).equals(TIMES.read(text, language))
                && RESOURCES.read(text, language).equals(RESOURCES.read(text, language))
                && PARTIES.read(text, language).equals(PARTIES.read(text, language))
                && RunningText.of(text, language)
                        .sentences()
                        .equals(RunningText.of(text, language).sentences());
        return same ? "" : "the second reading is another";
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream().sorted().toList();
    }

    private static boolean ordered(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.start() < end || !inside(text, span)) {
                return false;
            }
            end = span.end();
        }
        return true;
    }

    private static boolean inside(String text, Span span) {
        return span.start() < span.end() && span.end() <= text.length();
    }

    private static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
    }
}
