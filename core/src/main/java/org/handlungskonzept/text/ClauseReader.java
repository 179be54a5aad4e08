package org.handlungskonzept.text;

import java.util.List;
import org.handlungskonzept.concept.NoResources;
import org.jspecify.annotations.Nullable;

/** Reads what clauses say beside numbers: none, placeholders, reservations, budgets, things, money without a number. */
final class ClauseReader {

    private static final int LONGEST_PLACEHOLDER = 4;
    private static final int LONGEST_THING = 12;

    private final ResourceText text;
    private final List<ResourcePhrase> phrases;

    ClauseReader(ResourceText text, List<ResourcePhrase> phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    void readAll() {
        int from = 0;
        for (int i = 0; i <= text.size(); i++) {
            if (i == text.size() || (!text.isUsed(i) && Clause.separates(text, i))) {
                if (i > from) {
                    read(new Clause(text, from, i));
                }
                from = i + 1;
            }
        }
    }

    private void read(Clause clause) {
        if (clause.size() == 0) {
            return;
        }
        if (isPlaceholder(clause)) {
            boolean money = clause.any(ResourceWords.MONEY_QUESTION);
            if (clause.any("keine") && clause.any("moeglich")) {
                phrases.add(new ResourcePhrase.None(all(clause), NoResources.OPEN));
            }
            Span span = all(clause);
            phrases.add(money ? new ResourcePhrase.Uncertain(span) : new ResourcePhrase.Placeholder(span));
            return;
        }
        if (isUncertain(clause)) {
            phrases.add(new ResourcePhrase.Uncertain(all(clause)));
            return;
        }
        if (isSecured(clause)) {
            phrases.add(new ResourcePhrase.Secured(place(clause, ResourceWords.SECURED | ResourceWords.ENTERED)));
        }
        if (isThing(clause)) {
            if (clause.any(ResourceWords.STOCK)) {
                phrases.add(new ResourcePhrase.None(all(clause), NoResources.WITHIN_EXISTING));
            }
            phrases.add(new ResourcePhrase.InKind(all(clause)));
            return;
        }
        NoResources none = NoneWords.meaning(text, clause);
        if (none != null) {
            none(clause, none);
        } else if (clause.any(ResourceWords.BUDGET) && !clause.any(ResourceWords.NO)) {
            phrases.add(new ResourcePhrase.Budget(all(clause)));
        } else if (clause.any(ResourceWords.COST) && !clause.any(ResourceWords.NO)) {
            phrases.add(new ResourcePhrase.Unquantified(place(clause, ResourceWords.COST)));
        }
    }

    private void none(Clause clause, NoResources meaning) {
        long belongs = ResourceWords.CUE | ResourceWords.COST | ResourceWords.COMMON;
        if (clause.any(belongs)) {
            phrases.add(new ResourcePhrase.None(place(clause, belongs), meaning));
        }
    }

    private static boolean isPlaceholder(Clause clause) {
        if (clause.has("k", "a")
                || clause.has("n", "n")
                || clause.has("s", "o")
                || clause.has("n", "a")
                || clause.has("siehe", "oben")) {
            return clause.size() <= LONGEST_PLACEHOLDER;
        }
        return (clause.size() == 1 && clause.any(ResourceWords.ANYTHING))
                || clause.any(ResourceWords.OPEN_ALONE)
                || (clause.any(ResourceWords.PENDING) && clause.any(ResourceWords.NOT_YET));
    }

    private boolean isUncertain(Clause clause) {
        return clause.any(ResourceWords.RESERVED)
                || (clause.any(ResourceWords.NO) && clause.any(ResourceWords.ASSURED))
                || isAsFarAsThereIs(clause)
                || (clause.any(ResourceWords.SECURED | ResourceWords.ENTERED)
                        && (clause.any("soll") || clause.any("sollen")))
                || clause.has("je", "nach");
    }

    /** "Im Rahmen der verfügbaren Mittel" promises nothing. */
    private boolean isAsFarAsThereIs(Clause clause) {
        if (!clause.any(ResourceWords.INSIDE) || !clause.any("rahmen")) {
            return false;
        }
        boolean there = false;
        boolean means = false;
        for (int k = 0; k < clause.size(); k++) {
            String word = text.word(clause.word(k));
            there |= word.startsWith("verfuegbare");
            means |= word.endsWith("mittel") || word.endsWith("mitteln");
        }
        return there && means;
    }

    private static boolean isSecured(Clause clause) {
        return (clause.any(ResourceWords.SECURED)
                        || (clause.any(ResourceWords.ENTERED) && clause.any(ResourceWords.BUDGET)))
                && !clause.any(ResourceWords.NO | ResourceWords.STILL);
    }

    private static boolean isThing(Clause clause) {
        if (clause.any(ResourceWords.NO | ResourceWords.COST)) {
            return false;
        }
        return (clause.any(ResourceWords.THING) && clause.size() <= LONGEST_THING)
                || (clause.any(ResourceWords.USE) && clause.size() >= 2);
    }

    private Span all(Clause clause) {
        return place(clause, ResourceWords.WORD);
    }

    /** The place from the first to the last word that belongs to a phrase; what belongs to it is understood. */
    private Span place(Clause clause, long belongs) {
        int first = 0;
        while (!text.is(clause.word(first), belongs)) {
            first++;
        }
        int last = clause.size() - 1;
        while (!text.is(clause.word(last), belongs)) {
            last--;
        }
        int from = clause.word(first);
        int to = last(clause, clause.word(last));
        for (int i = from; i < to; i++) {
            if (!text.isWord(i) || text.is(i, belongs)) {
                text.use(i, i + 1);
            }
        }
        return text.span(from, to);
    }

    /** A year or number right after the last word belongs to it: "HH 2024", "Kapitel 4711". */
    private int last(Clause clause, int word) {
        int end = word + 1;
        while (end < clause.to() && !text.isUsed(end) && text.is(end, ResourceWords.FIGURE)) {
            end++;
        }
        return end;
    }

    static @Nullable Span trimmed(ResourceText text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isEmpty(text, first)) {
            first++;
        }
        while (last > first && isEmpty(text, last - 1)) {
            last--;
        }
        return first < last ? text.span(first, last) : null;
    }

    private static boolean isEmpty(ResourceText text, int i) {
        return text.at(i).kind() == ResourceToken.Kind.SIGN || text.is(i, ResourceWords.COMMON);
    }
}
