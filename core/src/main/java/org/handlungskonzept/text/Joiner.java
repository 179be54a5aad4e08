package org.handlungskonzept.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.PartyKind;

/** Puts together what is one name although it looks like a list, such as "Grün- und Umweltamt". */
final class Joiner {

    private static final Set<String> SOFT = Set.of(",", "und", "/", "&", "+", "\n", ":");
    private static final Set<String> PLACES = WordSet.of("""
            stadt gemeinde landkreis stadtverwaltung gemeindeverwaltung kreisverwaltung landeshauptstadt samtgemeinde
            verwaltung city town municipality administration kreis gemeindeamt marktgemeinde stadtgemeinde stadtamt""");

    /** A works yard or library has divisions and teams, but no departments. */
    private static final int RANK_OF_HOUSES = 2;

    private final boolean english;

    Joiner(boolean english) {
        this.english = english;
    }

    /** Compounds that share an end or a beginning, such as "Grün- und Umweltamt", before anything is understood. */
    static List<Phrase> compounds(List<Phrase> phrases) {
        List<Phrase> joined = new ArrayList<>();
        for (Phrase next : phrases) {
            Phrase last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean shared = last != null
                    && SOFT.contains(next.separator)
                    && (last.last().fold().endsWith("-") || next.first().fold().startsWith("-"));
            if (last != null && Persons.areReversed(phrases, last, next)) {
                last.persons.add(new Span(last.first().start(), next.last().end()));
                last.tokens.clear();
            } else if (last != null && shared) {
                last.inBrackets.addAll(next.inBrackets);
                last.join(next);
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    List<Phrase> join(List<Phrase> phrases) {
        List<Phrase> joined = new ArrayList<>();
        for (Phrase next : phrases) {
            Phrase last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.persons.isEmpty()
                    && !last.tokens.isEmpty()
                    && !next.tokens.isEmpty()
                    && SOFT.contains(next.separator)) {
                if (headComesLast(last, next)) {
                    last.tokens.add(Phrase.between(last.last(), next.first()));
                    next.tokens.addAll(0, last.tokens);
                    last.tokens.clear();
                    joined.set(joined.size() - 1, next);
                    continue;
                }
                if (areOneName(last, next)) {
                    adopt(last, next);
                    last.join(next);
                    continue;
                }
            }
            joined.add(next);
        }
        return joined;
    }

    private static void adopt(Phrase last, Phrase next) {
        boolean unitOfTown = last.kind == PartyKind.ADMINISTRATION && next.isDefinite();
        if (last.kind == null || unitOfTown) {
            last.kind = next.kind;
            last.head = next.head;
            last.known = null;
        }
    }

    private boolean areOneName(Phrase last, Phrase next) {
        String end = last.last().fold();
        if (!last.marked && Wordlist.INSIDE.contains(end)) {
            return true;
        }
        if (next.tentative
                || next.placeholder
                || !next.persons.isEmpty()
                || last.known != null
                || next.known != null
                || last.marked) {
            return false;
        }
        return isUnitOfTown(last, next)
                || isSubunit(last, next)
                || isSubject(last, next)
                || Abbreviations.areOneName(last, next);
    }

    private static boolean isUnitOfTown(Phrase last, Phrase next) {
        boolean place = last.kind == PartyKind.ADMINISTRATION
                && PLACES.contains(last.first().fold());
        boolean listed = next.separator.equals(",") || next.separator.equals("\n") || next.separator.equals(":");
        return place
                && listed
                && next.isDefinite()
                && !next.article
                && next.role == last.role
                && !Ownership.isTowns(next);
    }

    private static boolean isSubunit(Phrase last, Phrase next) {
        if (last.head == null || next.head == null) {
            return false;
        }
        boolean listed = next.separator.equals(",") || next.separator.equals("\n");
        boolean house = last.head.rank() == 0 && last.kind == PartyKind.UNIT && !last.head.topic();
        int rank = house ? RANK_OF_HOUSES : last.head.rank();
        return listed && rank > 0 && next.head.bare() && next.head.rank() > rank;
    }

    /** The words go on naming the subject that a unit works on. */
    private boolean isSubject(Phrase last, Phrase next) {
        if (!last.isOpenEnded() || next.article || (next.open && next.kind == PartyKind.COLLECTIVE)) {
            return false;
        }
        if (last.isTopic() && next.kind == null && next.separator.equals(",")) {
            return false;
        }
        boolean ends = last.head != null && last.head.equals(last.last().head());
        if (ends && (english || (last.kind == PartyKind.EXTERNAL && next.kind == PartyKind.EXTERNAL))) {
            return false;
        }
        if (last.isSpecialOffice() && !last.complement && (last.head == null || !last.head.bare())) {
            boolean near = next.separator.equals("und") || next.separator.equals("/") || next.separator.equals("&");
            return near && (next.kind == null || (next.isTopic() && next.kind == PartyKind.UNIT));
        }
        if (last.last().isCode()) {
            return next.separator.equals("\n") && next.kind == null;
        }
        return next.kind == null ? next.tokens.size() <= 6 : next.kindFromBrackets || next.isTopic();
    }

    /** English says first what it is about: "Housing and Integration Department". */
    private boolean headComesLast(Phrase last, Phrase next) {
        return english
                && last.kind == null
                && next.isDefinite()
                && !next.article
                && last.role == next.role
                && last.tokens.size() <= 3
                && last.first().capital()
                && next.known == null
                && !next.separator.equals("\n");
    }
}
