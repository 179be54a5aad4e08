package org.handlungskonzept.smart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.text.Span;
import org.handlungskonzept.text.Token;

/** Rules on how title and description are written. */
final class TextFormRules extends RuleGroup {

    private static final Set<String> POINTERS = Words.set("""
            dies das diese dieser dieses sie this these they""");

    private static final Set<String> VERBS = Words.set("""
            soll sollen wird werden ist sind muss kann dient umfasst will is are shall should""");

    private static final Set<String> KNOWN = Words.set("""
            EU UN BRD NRW DIN ISO BGG SGB AG GmbH PC IT WLAN QR LED PV USB PDF CO DRK AWO VHS KITA ÖPNV LKW
            PKW TÜV EUR OK TV MINT BAföG USA UK NGO FAQ SMS GPS AI KI""");

    private static final int SHORT = 6;
    private static final int LONGEST_ABBREVIATION = 6;

    TextFormRules() {
        super(
                texts("S113", "dangling-reference", Severity.INFORMATION, FalsePositiveRisk.MEDIUM),
                texts("S114", "placeholder", Severity.ERROR, FalsePositiveRisk.LOW),
                off("S115", "undefined-abbreviation", FalsePositiveRisk.HIGH),
                off("S116", "readability", FalsePositiveRisk.MEDIUM).option("words", 35));
    }

    @Override
    void measure(String rule, MeasureSubject subject, Look look) {
        if (subject.texts().isEmpty()) {
            return;
        }
        look.clean();
        switch (rule) {
            case "S113" -> dangling(subject, look);
            case "S114" -> placeholder(subject, look);
            case "S115" -> abbreviation(subject, look);
            case "S116" -> longSentence(subject, look);
            default -> {}
        }
    }

    private static RuleDescriptor off(String id, String slug, FalsePositiveRisk risk) {
        return RuleDescriptor.of(id, slug, Severity.INFORMATION)
                .reading(ReadingDepth.TEXTS, risk)
                .off();
    }

    private static void dangling(MeasureSubject subject, Look look) {
        for (FieldText text : subject.facts().texts()) {
            if (text.sentences().isEmpty()) {
                continue;
            }
            List<Token> tokens = text.sentences().get(0).tokens();
            if (tokens.size() > 2
                    && POINTERS.contains(tokens.get(0).folded())
                    && VERBS.contains(tokens.get(1).folded())) {
                look.words(text, tokens.get(0).span(), Arguments.none());
            }
        }
    }

    private static void placeholder(MeasureSubject subject, Look look) {
        for (FieldText text : subject.facts().texts()) {
            int words = 0;
            boolean marks = true;
            for (ReadSentence sentence : text.sentences()) {
                words += sentence.tokens().size();
                marks = marks && isOnlyMarks(sentence);
            }
            for (ReadSentence sentence : text.sentences()) {
                placeholder(text, sentence, words, look);
            }
            if (marks) {
                look.words(text, text.whole(), Arguments.none());
            }
        }
    }

    private static void placeholder(FieldText text, ReadSentence sentence, int words, Look look) {
        for (Hit hit : sentence.hits()) {
            boolean sure = hit.group() == WordGroup.PLACEHOLDER
                    && (isSign(hit)
                            || (sentence.tokens().size() <= SHORT
                                    && !(hit.entry().equals("folgt") && hit.first() > 1)));
            if (sure) {
                boolean whole = words - (hit.end() - hit.first()) <= 1;
                look.words(text, hit.span(), whole ? Severity.ERROR : Severity.WARNING, Arguments.none());
            }
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.MARK
                    && tokens.get(i).is("[")
                    && !tokens.get(i).quoted()) {
                int end = i + 1;
                while (end < tokens.size() - 1 && !tokens.get(end).is("]")) {
                    end++;
                }
                Span span = new Span(
                        tokens.get(i).span().start(), tokens.get(end).span().end());
                look.words(text, span, Severity.WARNING, Arguments.none());
                return;
            }
        }
    }

    /** A sign that has no other meaning, wherever it stands. */
    private static boolean isSign(Hit hit) {
        return (hit.entry().indexOf(' ') < 0 && !hit.entry().equals("folgt"))
                || hit.entry().startsWith("wird")
                || hit.entry().startsWith("noch");
    }

    private static boolean isOnlyMarks(ReadSentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.kind() != Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    private static void abbreviation(MeasureSubject subject, Look look) {
        Set<String> seen = new HashSet<>();
        for (FieldText text : subject.facts().texts()) {
            for (ReadSentence sentence : text.sentences()) {
                for (Token token : sentence.tokens()) {
                    if (token.bracketed()) {
                        seen.add(text.of(token.span()));
                    } else if (token.isWord() && isAbbreviation(text, token.span())) {
                        String written = text.of(token.span());
                        if (!KNOWN.contains(written) && seen.add(written)) {
                            look.words(text, token.span(), Arguments.none());
                        }
                    }
                }
            }
        }
    }

    private static boolean isAbbreviation(FieldText text, Span span) {
        int length = span.end() - span.start();
        if (length < 2 || length > LONGEST_ABBREVIATION) {
            return false;
        }
        for (int i = span.start(); i < span.end(); i++) {
            char sign = text.text().text().charAt(i);
            if (!Character.isUpperCase(sign) && sign != '-') {
                return false;
            }
        }
        return true;
    }

    private static void longSentence(MeasureSubject subject, Look look) {
        int most = look.number("words");
        for (FieldText text : subject.facts().texts()) {
            for (ReadSentence sentence : text.sentences()) {
                int words = words(sentence);
                if (words > most) {
                    look.words(text, sentence.sentence().span(), Arguments.of("words", words));
                }
            }
        }
    }

    private static int words(ReadSentence sentence) {
        int words = 0;
        for (Token token : sentence.tokens()) {
            words += token.kind() == Token.Kind.MARK ? 0 : 1;
        }
        return words;
    }
}
