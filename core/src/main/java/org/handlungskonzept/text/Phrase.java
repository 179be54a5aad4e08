package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import org.handlungskonzept.concept.Party;
import org.handlungskonzept.concept.PartyKind;
import org.jspecify.annotations.Nullable;

/** A part of an entry that perhaps names one party; filled by the splitter, then understood, then joined. */
final class Phrase {

    private static final int MOST_WORDS_OF_AN_OFFICE = 3;

    final String separator;
    final List<PartyToken> tokens = new ArrayList<>();
    final List<PartyToken> inBrackets = new ArrayList<>();
    final List<Span> persons = new ArrayList<>();
    final List<Span> residue = new ArrayList<>();

    Role role;
    boolean marked;
    boolean open;
    boolean bold;
    boolean tentative;
    boolean placeholder;
    boolean unfilled;
    boolean article;
    boolean complement;
    boolean kindFromBrackets;

    @Nullable
    PartyKind kind;

    @Nullable
    Head head;

    @Nullable
    Party known;

    Phrase(Role role, String separator) {
        this.role = role;
        this.separator = separator;
    }

    boolean isParty() {
        return kind != null && !tokens.isEmpty();
    }

    /** Words that are no known body, but look like a name and not like a sentence. */
    boolean isUnknownName() {
        return kind == null && !tokens.isEmpty() && tokens.size() <= 6 && first().capital() && areOfName();
    }

    private boolean areOfName() {
        for (PartyToken token : tokens) {
            boolean fits = token.capital() || !token.word() || token.isNumber();
            if (!fits && !Wordlist.INSIDE.contains(token.fold())) {
                return false;
            }
        }
        return true;
    }

    boolean isDefinite() {
        return kind != null && kind.isDefinite();
    }

    boolean isOpenEnded() {
        return known == null && (complement || isBare() || isSpecialOffice());
    }

    private boolean isBare() {
        boolean needsMore = isDefinite() || tokens.size() > 1;
        return head != null && head.bare() && kind != PartyKind.ADMINISTRATION && needsMore;
    }

    boolean isTopic() {
        return head != null && head.topic() && !article && tokens.size() <= 2;
    }

    /** An open rest such as "weitere Akteure", which names nobody more. */
    boolean isFurther() {
        return kind == PartyKind.COLLECTIVE
                && !tokens.isEmpty()
                && (isUnnamed()
                        || Wordlist.inflected(Wordlist.FURTHER, first().fold())
                        || (tokens.size() > 1
                                && Wordlist.inflected(Wordlist.WHICHEVER, first().fold())
                                && Wordlist.inflected(
                                        Wordlist.FURTHER, tokens.get(1).fold())));
    }

    /** Partners, and no word more. */
    private boolean isUnnamed() {
        return tokens.size() == 1 && Wordlist.UNNAMED.contains(first().fold());
    }

    /** Fachstelle Sucht: a "Stelle" with its subject, which may go on. */
    boolean isSpecialOffice() {
        boolean office = false;
        for (PartyToken token : tokens.subList(0, Math.min(tokens.size() - 1, MOST_WORDS_OF_AN_OFFICE))) {
            office |= token.capital() && token.fold().endsWith("stelle");
        }
        return office && isDefinite() && !last().fold().endsWith("stelle");
    }

    PartyToken first() {
        return tokens.get(0);
    }

    PartyToken last() {
        return tokens.get(tokens.size() - 1);
    }

    Span span() {
        return new Span(first().start(), last().end());
    }

    void mark(Role behind) {
        role = behind;
        marked = true;
    }

    /** One party of several in bold is the lead. */
    static void leadInBold(List<Phrase> phrases) {
        Phrase strong = null;
        for (Phrase each : phrases) {
            if (each.role != Role.NAMED || (each.bold && strong != null)) {
                return;
            }
            strong = each.bold ? each : strong;
        }
        if (strong != null && phrases.size() > 1) {
            strong.mark(Role.LEAD);
        }
    }

    static PartyToken between(PartyToken one, PartyToken next) {
        int from = one.end();
        int to = next.start();
        return PartyToken.mark(from, to, " ");
    }

    /** Takes the next phrase into this one: together they are one name. */
    void join(Phrase next) {
        tokens.add(between(last(), next.first()));
        tokens.addAll(next.tokens);
        persons.addAll(next.persons);
        residue.addAll(next.residue);
        open |= next.open;
        tentative |= next.tentative;
        placeholder |= next.placeholder;
        complement |= next.complement;
        if (next.marked) {
            mark(next.role);
        }
    }
}
