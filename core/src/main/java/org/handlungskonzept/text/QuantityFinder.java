package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds all quantities of an entry and gives each the words around it that say more about it. */
final class QuantityFinder {

    /** What stands before a number and belongs to it. */
    private static final long BEFORE = ResourceWords.ABOUT
            | ResourceWords.AT_MOST
            | ResourceWords.AT_LEAST
            | ResourceWords.BEFORE_NUMBER
            | ResourceWords.SECOND_BEFORE_NUMBER;

    /** What quantities start with, beside brackets behind a grade and the letters of grades. */
    private static final long STARTS = ResourceWords.FIGURE
            | ResourceWords.NUMBER
            | ResourceWords.CURRENCY
            | ResourceWords.TARIFF
            | ResourceWords.EQUIVALENT
            | ResourceWords.POST_LABEL
            | ResourceWords.TIME;

    private static final int MOST_WORDS_BEFORE = 6;
    private static final int NEAR = 8;
    private static final int COMMA = 4;

    private final ResourceText text;
    private final StaffScanner staff;
    private final List<Quantity> found = new ArrayList<>();

    QuantityFinder(ResourceText text, StaffScanner staff) {
        this.text = text;
        this.staff = staff;
    }

    List<Quantity> find() {
        int i = 0;
        while (i < text.size()) {
            Quantity next = at(i);
            if (next == null) {
                i++;
                continue;
            }
            i = next.to;
            includeWordsBefore(next);
            text.use(next.from, next.to);
            found.add(next);
        }
        if (has(Quantity.Kind.STAFF)) {
            settlePosts();
        }
        if (text.has(ResourceWords.ENDS_LIKE_POST) && !has(Quantity.Kind.STAFF)) {
            PostWords.addUncounted(text, found);
        }
        if (found.size() > 1 && has(Quantity.Kind.GRADE)) {
            attachGrades();
        }
        if (has(Quantity.Kind.MONEY) || has(Quantity.Kind.STAFF)) {
            attachWords();
        }
        if (has(Quantity.Kind.MONEY)) {
            new EntryAmounts(text, found).settle();
        }
        return found;
    }

    private boolean has(Quantity.Kind kind) {
        return Quantity.isAmong(found, kind);
    }

    private void settlePosts() {
        for (Quantity quantity : found) {
            if (quantity.is(Quantity.Kind.STAFF)) {
                PostWords.multiply(text, quantity);
            }
        }
        PostWords.removeFees(text, found);
        PostWords.removeExisting(text, found);
    }

    private @Nullable Quantity at(int i) {
        if (!text.is(i, STARTS) && !text.is(i, "(") && !GradeScanner.isLetter(text.word(i))) {
            return null;
        }
        Quantity grade = GradeScanner.at(text, i);
        if (grade != null) {
            return grade;
        }
        Quantity money = MoneyScanner.at(text, i);
        if (money != null) {
            return money;
        }
        Quantity behindGrade = behindGrade(i);
        if (behindGrade != null) {
            return behindGrade;
        }
        Quantity posts = staff.at(text, i);
        return posts != null && !posts.is(Quantity.Kind.SHARE) ? posts : orTime(posts, i);
    }

    /** How many posts of a grade, in brackets behind it: "A 11 (0,8)". */
    private @Nullable Quantity behindGrade(int i) {
        Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last == null
                || !last.is(Quantity.Kind.GRADE)
                || last.to != i
                || !text.word(i).equals("(")) {
            return null;
        }
        NumberMatch number = NumberMatch.at(text, i + 1);
        return number != null
                        && text.word(number.end()).equals(")")
                        && number.value().compareTo(StaffScanner.MOST_POSTS) <= 0
                ? new Quantity(Quantity.Kind.STAFF, i, number.end() + 1, NumberRange.exactly(number.value()), null)
                : null;
    }

    private @Nullable Quantity orTime(@Nullable Quantity share, int i) {
        return share != null ? share : WhenScanner.at(text, i);
    }

    private void includeWordsBefore(Quantity quantity) {
        if (quantity.is(Quantity.Kind.GRADE) || quantity.is(Quantity.Kind.WHEN)) {
            return;
        }
        boolean most = false;
        boolean least = false;
        int i = quantity.from - 1;
        int first = quantity.from;
        while (i > quantity.from - MOST_WORDS_BEFORE && text.is(i, BEFORE) && !text.isUsed(i)) {
            if (text.is(i, ResourceWords.ABOUT)) {
                quantity.approximate = true;
            } else if (isPair(i, "bis", "zu") || isPair(i, "up", "to")) {
                most = true;
                i--;
            } else if (isPair(i, "at", "least") || isPair(i, "mehr", "als") || isPair(i, "more", "than")) {
                least = true;
                i--;
            } else if (isPair(i, "at", "most")) {
                most = true;
                i--;
            } else if (text.is(i, ResourceWords.AT_MOST)) {
                most = true;
            } else if (text.is(i, ResourceWords.AT_LEAST)) {
                least = true;
            } else if (!text.is(i, ResourceWords.BEFORE_NUMBER)) {
                break;
            }
            first = i;
            i--;
        }
        quantity.from = first;
        if (most != least && quantity.range.isExact()) {
            BigDecimal value = quantity.range.most();
            quantity.range = most ? new NumberRange(null, value) : new NumberRange(value, null);
        }
    }

    private boolean isPair(int i, String first, String second) {
        return text.word(i).equals(second) && text.word(i - 1).equals(first) && !text.isUsed(i - 1);
    }

    private void attachGrades() {
        List<Quantity> attached = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            Quantity grade = found.get(k);
            if (!grade.is(Quantity.Kind.GRADE)) {
                continue;
            }
            Quantity post = nearest(k - 1, k + 1, grade.from, grade.to, Quantity.Kind.STAFF);
            if (post != null && post.grade == null) {
                post.grade = grade.grade;
                post.from = Math.min(post.from, grade.from);
                post.to = Math.max(post.to, grade.to);
                attached.add(grade);
            }
        }
        found.removeAll(Set.copyOf(attached));
    }

    private void attachWords() {
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            while (next < found.size() && found.get(next).to <= i) {
                next++;
            }
            if (text.isUsed(i)) {
                continue;
            }
            PaymentRhythm rhythm = Rhythms.at(text, i);
            int end = rhythm == PaymentRhythm.NOT_STATED ? i + 1 : Rhythms.end(text, i);
            TaxBasis tax = text.is(i, ResourceWords.GROSS)
                    ? TaxBasis.GROSS
                    : text.is(i, ResourceWords.NET) ? TaxBasis.NET : TaxBasis.NOT_STATED;
            boolean cost = text.is(i, ResourceWords.COST)
                    && !text.is(i, ResourceWords.FUNDING)
                    && !NoneWords.isOfStock(text, i);
            if (rhythm == PaymentRhythm.NOT_STATED && tax == TaxBasis.NOT_STATED && !cost) {
                continue;
            }
            Quantity amount = nearest(next - 1, next, i, end, Quantity.Kind.MONEY);
            if (amount == null && cost) {
                amount = nearest(next - 1, next, i, end, Quantity.Kind.STAFF);
            }
            if (amount == null || !say(amount, rhythm, tax, cost ? i : -1)) {
                continue;
            }
            text.use(i, end);
        }
    }

    private boolean say(Quantity amount, PaymentRhythm rhythm, TaxBasis tax, int cost) {
        if (rhythm != PaymentRhythm.NOT_STATED && amount.rhythm == PaymentRhythm.NOT_STATED) {
            amount.rhythm = rhythm;
            return true;
        }
        if (tax != TaxBasis.NOT_STATED) {
            amount.tax = tax;
            return true;
        }
        if (cost >= 0 && amount.purpose == null) {
            amount.purpose = text.span(cost, cost + 1);
            return true;
        }
        return false;
    }

    /** The closer one of the quantities before and after some words, if it is of this kind and near enough. */
    private @Nullable Quantity nearest(int before, int after, int from, int to, Quantity.Kind kind) {
        int left = before >= 0 && found.get(before).is(kind) ? distance(found.get(before).to, from) : NEAR;
        int right = after < found.size() && found.get(after).is(kind) ? distance(to, found.get(after).from) : NEAR;
        if (left >= NEAR && right >= NEAR) {
            return null;
        }
        boolean taken = left < NEAR
                && right < NEAR
                && kind == Quantity.Kind.MONEY
                && found.get(before).purpose != null
                && found.get(before).rhythm != PaymentRhythm.NOT_STATED;
        return left <= right && !taken ? found.get(before) : found.get(after);
    }

    private int distance(int from, int to) {
        int distance = 0;
        for (int i = from; i < to && distance < NEAR; i++) {
            String word = text.word(i);
            distance += switch (word) {
                case ";", "\n", "." -> NEAR;
                case ",", "und", "sowie", "and", "+", "plus" -> COMMA;
                case "(", ")", ":", "-" -> 0;
                default -> text.isUsed(i) ? 0 : 1;
            };
            if (i - from > 4 * NEAR) {
                return NEAR;
            }
        }
        return distance;
    }
}
