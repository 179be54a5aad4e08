package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.text.internal.Affixes;
import org.jspecify.annotations.Nullable;

/** Reads funding by others: who, which share, how much at most, how certain. */
final class FundingReader {

    private static final Set<String> BREAKS = Set.of(",", "(", ")");
    private static final Set<String> NO = WordSet.of("kein keine keinen keiner no ohne without");
    private static final Set<String> NOT_YET = Set.of("nicht", "noch");
    private static final Set<String> TO_COME = Set.of("wird", "werden", "soll", "zu");
    private static final Affixes NOT_FUNDING = Affixes.beginnings("""
            sprachfoerder wirtschaftsfoerder foerderschul fruehfoerder lernfoerder jugendfoerder kulturfoerder""");
    private static final Set<String> VERBS = WordSet.of(ResourceWords.PAYING);
    private static final Set<String> GRANTED = WordSet.of("""
            bewilligt zugesagt genehmigt gesichert erhalten zugesichert granted approved secured awarded
            bewilligte bewilligten zugesagte zugesagten genehmigte genehmigten""");
    private static final Set<String> APPLIED = WordSet.of("""
            beantragt eingereicht gestellt applied angefragt angemeldet ausstehend ausstehende pending requested submitted""");

    /** Steps on the way to funding; beside funding that is still open, they say that it is not settled. */
    static final Set<String> STEPS = WordSet.of("""
            beantragt eingereicht gestellt applied bewilligt zugesagt genehmigt gesichert zugesichert granted approved
            secured awarded beantragen angefragt angemeldet ausstehend ausstehende pending requested submitted""");

    /** Who pays a share, and programmes that do. */
    private static final Set<String> PAYERS = WordSet.of(ResourceWords.PAYERS);

    private static final Set<String> PROGRAMMES = WordSet.of(ResourceWords.PROGRAMMES);
    private static final Affixes PROGRAMME_ENDINGS = Affixes.endings(ResourceWords.PROGRAMME_ENDINGS);
    private static final Set<String> REST =
            Set.of("rest", "restliche", "restlichen", "uebrige", "uebriger", "remainder");
    private static final Set<String> STILL = WordSet.of("""
            wird werden soll sollen zu nicht noch kann koennen will not be muss""");
    private static final Set<String> BY = WordSet.of("""
            durch vom von aus ueber seitens des der by from through""");
    private static final Set<String> ARTICLES = WordSet.of("""
            der die das den dem des the ein eine einer""");
    private static final Set<String> LINKS = Set.of("fuer", "und", "des", "der", "of", "for", "the", "and", "-");
    private static final Set<String> NOT = Set.of("nicht", "not");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_SOURCE = 8;
    private static final int MOST_BETWEEN = 20;

    private final ResourceText text;
    private final int from;
    private final int to;
    private final List<Quantity> quantities;
    private final boolean hasPercent;

    FundingReader(ResourceText text, int from, int to, List<Quantity> quantities) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.quantities = quantities;
        this.hasPercent = Quantity.isAmong(quantities, Quantity.Kind.SHARE);
    }

    /** The funding that these tokens speak of, or null. Marks what it has understood. */
    ResourcePhrase.@Nullable Support read() {
        if (!hasPercent && !anyWord(PAYERS) && CaseAmounts.areAmong(text, quantities)) {
            return null;
        }
        int cue = cue();
        Quantity share = share();
        boolean own = share != null && OwnShare.is(text, share);
        Quantity cap = cap(quantities, cue);
        if (cue < 0 && !own && (share == null || cap == null)) {
            return null;
        }
        boolean stated = share != null || cap != null;
        if (!stated && denied()) {
            return null;
        }
        if (share != null) {
            share.funded = true;
        }
        if (cap != null) {
            cap.funded = true;
        }
        int first = cue < 0 ? to : cue;
        int last = cue < 0 ? from : cue + 1;
        for (Quantity part : quantities) {
            if (part.funded) {
                first = Math.min(first, part.from);
                last = Math.max(last, part.to);
            }
        }
        if (share != null && text.is(share.to, ARTICLES) && text.is(share.to + 1, ResourceWords.COST)) {
            text.use(share.to, share.to + 2);
            last = Math.max(last, share.to + 2);
        }
        int[] source = own && cue < 0 ? new int[0] : source(cue);
        if (source.length > 0) {
            first = Math.min(first, source[0]);
            last = Math.max(last, source[1]);
            text.use(source[0], source[1]);
        }
        FundingState state = state();
        for (int i = from; i < to; i++) {
            if (isCue(i) || GRANTED.contains(text.word(i)) || APPLIED.contains(text.word(i))) {
                text.use(i, i + 1);
                last = Math.max(last, i + 1);
                first = Math.min(first, i);
            }
        }
        Span span = text.span(first, last);
        BigDecimal most = share == null ? null : share.range.most();
        BigDecimal percent = most != null && own ? HUNDRED.subtract(most).max(BigDecimal.ZERO) : most;
        return new ResourcePhrase.Support(
                span,
                source.length > 0 ? text.span(source[0], source[1]) : span,
                percent,
                cap == null ? null : cap.range,
                cap == null ? null : cap.currency,
                state);
    }

    private int cue() {
        for (int i = from; i < to; i++) {
            if (isCue(i) && !text.isUsed(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCue(int i) {
        String word = text.word(i);
        if (!text.is(i, ResourceWords.MAYBE_FUNDING) || NOT_FUNDING.fit(word)) {
            return false;
        }
        boolean share = VERBS.contains(word) && (hasPercent || Payers.pay(text, from, to));
        return text.is(i, ResourceWords.FUNDING)
                || share
                || isPayer(i)
                || (text.english && (word.equals("funding") || word.equals("funded")));
    }

    /** The share that others pay, or else the town's own. */
    private @Nullable Quantity share() {
        Quantity found = null;
        for (Quantity part : quantities) {
            if (part.is(Quantity.Kind.SHARE) && (found == null || OwnShare.is(text, found))) {
                found = found == null || !OwnShare.is(text, part) ? part : found;
            }
        }
        return found;
    }

    private boolean isPayer(int i) {
        String word = text.word(i);
        boolean rest = text.any(Math.max(from, i - 3), i, REST);
        return PROGRAMMES.contains(word)
                || (PAYERS.contains(word) && (rest || hasPercent))
                || (hasPercent && PROGRAMME_ENDINGS.fit(word));
    }

    /** The amount that is funded: one with an upper bound only, or one beside the cue without a sign between. */
    private @Nullable Quantity cap(List<Quantity> quantities, int cue) {
        for (Quantity part : quantities) {
            boolean bounded = part.range.least() == null;
            if (part.is(Quantity.Kind.MONEY)
                    && part.purpose == null
                    && ((bounded && part.rhythm == PaymentRhythm.NOT_STATED)
                            || (!bounded && cue >= 0 && isBeside(part, cue)))) {
                return part;
            }
        }
        return null;
    }

    private boolean isBeside(Quantity part, int cue) {
        if (Math.abs(cue - part.from) > MOST_BETWEEN) {
            return false;
        }
        for (int i = Math.min(cue, part.to); i < Math.max(cue, part.from); i++) {
            if (text.is(i, BREAKS)) {
                return false;
            }
        }
        return true;
    }

    private boolean denied() {
        boolean not = anyWord(NOT) && !anyWord(STEPS);
        return not || anyWord(NO);
    }

    private boolean anyWord(Set<String> words) {
        return text.any(from, to, words);
    }

    private FundingState state() {
        boolean still = anyWord(STILL);
        if (anyWord(GRANTED) && !still) {
            return FundingState.SECURED;
        }
        boolean waits = !still || (anyWord(NOT_YET) && !anyWord(TO_COME));
        return waits && hasApplied() ? FundingState.APPLIED_FOR : FundingState.OPEN;
    }

    /** "beantragt, noch nicht bewilligt" is applied for; "noch nicht beantragt" is not. */
    private boolean hasApplied() {
        for (int i = from; i < to; i++) {
            if (APPLIED.contains(text.word(i)) && !(i > from && NOT.contains(text.word(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private int[] source(int cue) {
        for (int i = from; i < to; i++) {
            if (BY.contains(text.word(i)) && !text.isUsed(i)) {
                int[] name = name(i + 1);
                if (name.length > 0 && !text.is(name[0], ResourceWords.COST)) {
                    return name;
                }
            }
        }
        if (cue < 0) {
            return new int[0];
        }
        int[] subject = VERBS.contains(text.word(cue)) ? name(from) : new int[0];
        if (subject.length > 0) {
            return subject;
        }
        return text.at(cue).capital() ? new int[] {cue, cue + 1} : new int[0];
    }

    private boolean isNamePart(int i) {
        ResourceToken token = text.at(i);
        boolean lower = text.english && !text.is(i, ResourceWords.COMMON) && !LINKS.contains(token.word());
        return token.isWord() && (token.capital() || lower) && !isCue(i);
    }

    private int[] name(int start) {
        int first = start;
        while (first < Math.min(to, start + 3) && ARTICLES.contains(text.word(first))) {
            first++;
        }
        int end = first;
        int i = first;
        while (i < to && i < first + LONGEST_SOURCE && !text.isUsed(i)) {
            if (isNamePart(i) || (i > first && text.at(i).value() != null)) {
                end = i + 1;
            } else if (i == first || !LINKS.contains(text.word(i))) {
                break;
            }
            i++;
        }
        return end > first ? new int[] {first, end} : new int[0];
    }
}
