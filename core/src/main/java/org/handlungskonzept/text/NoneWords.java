package org.handlungskonzept.text;

import org.handlungskonzept.concept.NoResources;
import org.jspecify.annotations.Nullable;

/** What a clause without numbers says about need and stock, by the roles of its words. */
final class NoneWords {

    private static final int NEAR = 5;

    private NoneWords() {}

    static @Nullable NoResources meaning(ResourceText text, Clause clause) {
        boolean stock = clause.any(ResourceWords.OWN_STOCK) || isStock(text, clause);
        boolean there = clause.any(ResourceWords.PREDICATIVE);
        if (clause.any(ResourceWords.NEUTRAL)
                || clause.has("kosten", "neutral")
                || clause.has("cost", "neutral")
                || clause.has("free", "of", "charge")
                || (clause.has("die", "kosten") && isCovered(text, clause))) {
            return NoResources.NONE_NEEDED;
        }
        if (clause.any(ResourceWords.UNFUNDED)) {
            return NoResources.NOT_AVAILABLE;
        }
        if (clause.any(ResourceWords.NO)) {
            return denied(clause, stock, there);
        }
        if (stock || isOfBudget(clause) || (there && clause.any(ResourceWords.THERE) && clause.onlyCommon())) {
            return NoResources.WITHIN_EXISTING;
        }
        return null;
    }

    private static @Nullable NoResources denied(Clause clause, boolean stock, boolean there) {
        if (there) {
            return clause.any("ohne") ? null : NoResources.NOT_AVAILABLE;
        }
        if (clause.any(ResourceWords.EXTENSION)) {
            return NoResources.WITHIN_EXISTING;
        }
        boolean resource = clause.any(ResourceWords.COST);
        if (clause.any(ResourceWords.NEED | ResourceWords.EXPENSE)
                || (clause.any(ResourceWords.MORE) && (resource || clause.onlyCommon()))) {
            return NoResources.NONE_NEEDED;
        }
        if (stock || isUnpaid(clause)) {
            return NoResources.NOT_AVAILABLE;
        }
        boolean bare = clause.any(ResourceWords.NO_AT_ALL);
        return bare && (resource || clause.onlyCommon()) ? NoResources.OPEN : null;
    }

    /** "Deckt die Kosten". */
    private static boolean isCovered(ResourceText text, Clause clause) {
        for (int k = 0; k < clause.size(); k++) {
            if (text.word(clause.word(k)).startsWith("deck")) {
                return true;
            }
        }
        return false;
    }

    /** "Keine Finanzierung", "derzeit keine Mittel": what is missing is money, not need. */
    private static boolean isUnpaid(Clause clause) {
        return clause.any(ResourceWords.FINANCING)
                || (clause.any(ResourceWords.MEANS) && (clause.any(ResourceWords.NOW) || clause.has("z", "zt")));
    }

    /** "Im Rahmen des Stellenplans", "aus dem Schulbudget": means that are planned for already. */
    private static boolean isOfBudget(Clause clause) {
        return clause.any(ResourceWords.BUDGET_OF)
                && (clause.any(ResourceWords.INSIDE)
                        || clause.has("aus", "dem")
                        || clause.has("aus", "den")
                        || clause.has("from", "the"));
    }

    /** An adjective such as "vorhanden" with a noun for means, staff or duties within a few words. */
    private static boolean isStock(ResourceText text, Clause clause) {
        if (!clause.any(ResourceWords.STOCK)) {
            return false;
        }
        long nouns = ResourceWords.COST | ResourceWords.TASK | ResourceWords.ENDS_LIKE_TASK;
        for (int k = 0; k < clause.size(); k++) {
            if (!text.is(clause.word(k), ResourceWords.STOCK)) {
                continue;
            }
            for (int next = k + 1; next < Math.min(clause.size(), k + NEAR); next++) {
                if (text.is(clause.word(next), nouns)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a noun for means belongs to a word such as "vorhanden" shortly before it. */
    static boolean isOfStock(ResourceText text, int i) {
        for (int k = i - 1; k >= i - 3 && text.isWord(k); k--) {
            if (text.is(k, ResourceWords.STOCK)) {
                return true;
            }
        }
        return false;
    }
}
