package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.text.internal.Affixes;

/** Words for posts, posts that are named without a number, and posts that are several times the same. */
final class PostWords {

    private static final List<String> WHOLE =
            List.of("personalstelle", "planstelle", "projektstelle", "vollzeitstelle");

    /** How the first part of a post ends that is named after who holds it: Sozialarbeiter-, Managerin-, Fachkraft-. */
    private static final Affixes HOLDERS = Affixes.endings("""
            er ers in innen kraft kraefte arbeits management beauftragten referenten koordinatoren bearbeitungs
            ingenieur ingenieurs paedagogen lotsen assistenz leitungs""");

    private static final Affixes NO_HOLDERS =
            Affixes.endings("wasser feuer lager kinder steuer fahrer mutter kloster ufer");
    private static final Set<String> FEES = WordSet.of("""
            honorarkraft honorarkraefte honorarkraeften honorar honorarbasis ehrenamtlich ehrenamtliche ehrenamtlichen
            ehrenamt freiwillige""");
    private static final Set<String> HOURS = WordSet.of("h std stunde stunden wochenstunden wochenstunde hours");
    private static final Set<String> THERE = WordSet.of("besetzt besetzte rahmen durch ueber bereits mit innerhalb");
    private static final Set<String> ENDS = Set.of(",", ";", "\n", ".", "(", ")");
    private static final Set<String> PLACES = WordSet.of("in im bei beim fuer");
    private static final Set<String> LISTS = Set.of("und", "sowie", ",", "&");
    private static final Affixes RAISES = Affixes.beginnings("aufstock stellenaufstock erhoeh stellenerhoeh ausweit");
    private static final Set<String> FILLED = WordSet.of("vorhanden vorh besetzt bestehend existing");
    private static final Set<String> FILLED_BEFORE = WordSet.of("bereits schon ist sind already");
    private static final int NEAR = 4;
    private static final int RAISE = 7;

    private PostWords() {}

    static boolean isPost(ResourceText text, int i) {
        if (!text.is(i, ResourceWords.ENDS_LIKE_POST)) {
            return text.is(i, ResourceWords.POST);
        }
        String word = text.word(i);
        return text.is(i, ResourceWords.POST) || isHolders(word, "stelle") || isHolders(word, "stellen");
    }

    private static boolean isHolders(String word, String end) {
        if (!word.endsWith(end)) {
            return false;
        }
        String holder = word.substring(0, word.length() - end.length());
        return holder.length() > NEAR && HOLDERS.fit(holder) && !NO_HOLDERS.fit(holder);
    }

    /** Adds a post that is named without a number, unless the post is there already. */
    static void addUncounted(ResourceText text, List<Quantity> found) {
        for (int i = 0; i < text.size(); i++) {
            if (!text.is(i, ResourceWords.ENDS_LIKE_POST)) {
                continue;
            }
            String word = text.word(i);
            boolean one = word.equals("stelle") || WHOLE.contains(word) || isHolders(word, "stelle");
            if (one && text.at(i).capital() && !text.isUsed(i) && isNew(text, i)) {
                Quantity post = new Quantity(Quantity.Kind.STAFF, i, i + 1, NumberRange.exactly(BigDecimal.ONE), null);
                text.use(i, i + 1);
                int place = 0;
                while (place < found.size() && found.get(place).from < i) {
                    place++;
                }
                found.add(place, post);
                return;
            }
        }
    }

    private static boolean isNew(ResourceText text, int post) {
        for (int i = post - 1; i >= Math.max(0, post - NEAR) && !ENDS.contains(text.word(i)); i--) {
            if (isThere(text, i)) {
                return false;
            }
        }
        for (int i = post + 1; i < post + NEAR && !ENDS.contains(text.word(i)); i++) {
            if (isThere(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** "Aufstockung um 25 % bei der Koordinatorin": a share of a post although no post is named. */
    static boolean isRaise(ResourceText text, int from, int to) {
        boolean raised = false;
        boolean held = false;
        for (int i = from - 1; i >= Math.max(0, from - RAISE) && !ENDS.contains(text.word(i)); i--) {
            raised |= RAISES.fit(text.word(i));
            held |= isHeld(text, i);
        }
        for (int i = to; i < to + RAISE && !ENDS.contains(text.word(i)); i++) {
            raised |= RAISES.fit(text.word(i));
            held |= isHeld(text, i);
        }
        return raised && held;
    }

    private static boolean isHeld(ResourceText text, int i) {
        String word = text.word(i);
        Head head = text.at(i).capital() ? Vocabulary.head(word) : null;
        return (head != null && head.kind() == PartyKind.FUNCTION)
                || isPost(text, i)
                || word.startsWith("stellen")
                || word.startsWith("arbeitszeit");
    }

    /** Takes out posts that are said to be there already; beside a new one, they say nothing about stock. */
    static void removeExisting(ResourceText text, List<Quantity> found) {
        Set<Quantity> existing = new HashSet<>();
        boolean others = false;
        for (Quantity part : found) {
            if (part.is(Quantity.Kind.STAFF)) {
                boolean there = existingUntil(text, part) > 0;
                others |= !there;
                if (there) {
                    existing.add(part);
                }
            }
        }
        if (others) {
            for (Quantity part : existing) {
                text.use(part.to, existingUntil(text, part));
            }
        }
        found.removeAll(existing);
    }

    /** The token after words behind a post such as "(vorhanden)" or "bereits besetzt", or 0. */
    private static int existingUntil(ResourceText text, Quantity post) {
        int i = post.to;
        while (text.word(i).equals("(") || FILLED_BEFORE.contains(text.word(i))) {
            i++;
        }
        return FILLED.contains(text.word(i)) ? i + 1 : 0;
    }

    private static boolean isThere(ResourceText text, int i) {
        return text.is(i, THERE) || text.is(i, ResourceWords.STOCK | ResourceWords.NO);
    }

    static void removeFees(ResourceText text, List<Quantity> found) {
        for (Iterator<Quantity> parts = found.iterator(); parts.hasNext(); ) {
            Quantity part = parts.next();
            if (part.is(Quantity.Kind.STAFF) && isFee(text, part)) {
                parts.remove();
            }
        }
    }

    /** Hours that are paid by fees, or not at all, are no posts. */
    private static boolean isFee(ResourceText text, Quantity staff) {
        boolean hours = false;
        for (int i = staff.from; i < staff.to; i++) {
            hours |= HOURS.contains(text.word(i));
        }
        for (int i = Math.max(0, staff.from - NEAR); hours && i < staff.to + NEAR; i++) {
            if (FEES.contains(text.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Je 0,5 Stelle in Amt 50 und Amt 51" is one post together. */
    static void multiply(ResourceText text, Quantity staff) {
        boolean each = text.word(staff.from - 1).equals("je")
                || text.word(staff.from - 1).equals("jeweils");
        if (!each || !PLACES.contains(text.word(staff.to))) {
            return;
        }
        NumberMatch stated = NumberMatch.at(text, staff.to + 1);
        int times = 1;
        for (int i = staff.to + 1;
                i < text.size() && !text.word(i).equals(";") && !text.word(i).equals(".");
                i++) {
            int name = PLACES.contains(text.word(i + 1)) ? i + 2 : i + 1;
            boolean unit = text.at(name).capital() && Vocabulary.head(text.word(name)) != null;
            times += LISTS.contains(text.word(i)) && unit ? 1 : 0;
        }
        BigDecimal factor = stated != null && times == 1 ? stated.value() : BigDecimal.valueOf(times);
        BigDecimal value = staff.range.isExact() ? staff.range.most() : null;
        if (value != null) {
            staff.range = NumberRange.exactly(value.multiply(factor));
            text.use(staff.from - 1, staff.from);
        }
    }
}
