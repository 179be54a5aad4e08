package org.handlungskonzept.accuracy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlungskonzept.concept.FundingState;
import org.handlungskonzept.concept.NoResources;
import org.handlungskonzept.text.NumberRange;
import org.handlungskonzept.text.PaymentRhythm;
import org.handlungskonzept.text.ResourcePhrase;
import org.handlungskonzept.text.ResourceReader;
import org.handlungskonzept.text.ResourceReading;

/** How right the reader of resources is: amounts, posts, pay grades, "none", funding, certainty, placeholders. */
final class ResourceAccuracy {

    private static final ResourceReader READER = ResourceReader.standard();
    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(39);

    private final Map<String, int[]> byPart = new TreeMap<>();
    private final Hits naiveMoney = new Hits();
    private final Hits money = new Hits();
    private final List<String> misses = new ArrayList<>();

    ResourceAccuracy() {
        LabelledRow.read("resources.tsv").forEach(this::add);
    }

    double share(String part) {
        int[] counts = requireNonNull(byPart.get(part), part);
        return (double) counts[0] / counts[1];
    }

    List<String> misses() {
        return misses;
    }

    void write(Page page) {
        page.heading("Resources");
        page.line("Of each entry, each part must be as labelled, also that it is not there.\n");
        List<List<String>> rows = new ArrayList<>();
        byPart.forEach((part, counts) -> rows.add(List.of(
                part,
                String.valueOf(counts[1]),
                String.valueOf(counts[2]),
                String.valueOf(counts[0]),
                Hits.cell(share(part)))));
        page.table(List.of("part", "entries", "that have it", "right", "share"), rows);
        page.line("");
        page.table(
                List.of("an amount of money is stated", "precision", "recall"),
                List.of(
                        List.of("this reader", money.precisionCell(), money.recallCell()),
                        List.of("naive: any digit is an amount", naiveMoney.precisionCell(), naiveMoney.recallCell())));
    }

    private void add(LabelledRow row) {
        ResourceReading reading = READER.read(row.get("text"), row.language());
        compare(row, "money", money(row.get("money")), readMoney(reading, row.get("text")));
        compare(row, "fte", row.get("fte").isEmpty() ? "" : plain(new BigDecimal(row.get("fte"))), posts(reading));
        compare(row, "grade", row.get("grade").replace(" ", "").replace("EG", "E"), grades(reading));
        compare(row, "none", row.get("none"), none(reading, row.get("text")));
        compare(row, "funding", canonical(row.get("funding")), funding(reading));
        compare(row, "certain", row.get("certain"), certain(reading));
        compare(row, "placeholder", row.get("placeholder"), placeholder(reading));
        money.add(
                !readMoney(reading, row.get("text")).isEmpty(),
                !row.get("money").isEmpty());
        naiveMoney.add(
                row.get("text").chars().anyMatch(Character::isDigit),
                !row.get("money").isEmpty());
    }

    private void compare(LabelledRow row, String part, String label, String answer) {
        int[] counts = byPart.computeIfAbsent(part, name -> new int[3]);
        counts[0] += label.equals(answer) ? 1 : 0;
        counts[1]++;
        counts[2] += label.isEmpty() ? 0 : 1;
        if (!label.equals(answer)) {
            misses.add("%s (%s): %s [%s], read as [%s]".formatted(row.get("id"), row.get("text"), part, label, answer));
        }
    }

    private static String money(String label) {
        return Arrays.stream(label.split("; "))
                .filter(amount -> !amount.isEmpty())
                .map(amount -> {
                    String[] words = amount.split(" ");
                    String number = Arrays.stream(words[0].split("\\.\\."))
                            .map(bound -> plain(new BigDecimal(bound)))
                            .collect(Collectors.joining(".."));
                    return number + " " + words[1] + " " + words[2];
                })
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String readMoney(ResourceReading reading, String text) {
        return reading.phrases().stream()
                .flatMap(phrase -> amount(phrase, text))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> amount(ResourcePhrase phrase, String text) {
        if (phrase instanceof ResourcePhrase.Amount amount) {
            PaymentRhythm rhythm = amount.rhythm() == PaymentRhythm.TOTAL ? PaymentRhythm.NOT_STATED : amount.rhythm();
            return Stream.of(range(amount.amount()) + " " + amount.currency() + " " + rhythm);
        }
        if (phrase instanceof ResourcePhrase.Support support && support.amount() != null) {
            return Stream.of(range(support.amount()) + " " + support.currency() + " NOT_STATED");
        }
        boolean zero =
                phrase instanceof ResourcePhrase.None && phrase.span().of(text).matches("[^1-9]*0[^1-9]*");
        return zero ? Stream.of("0 EUR NOT_STATED") : Stream.empty();
    }

    private static String range(NumberRange range) {
        if (range.least() == null || range.most() == null || range.exact().isPresent()) {
            return plain(requireNonNull(range.most() == null ? range.least() : range.most()));
        }
        return plain(range.least()) + ".." + plain(range.most());
    }

    private static String posts(ResourceReading reading) {
        List<BigDecimal> shares = new ArrayList<>();
        for (ResourcePhrase phrase : reading.phrases()) {
            if (phrase instanceof ResourcePhrase.Staffing staffing) {
                staffing.fullTimeEquivalents().exact().ifPresent(shares::add);
            } else if (phrase instanceof ResourcePhrase.Hours hours && hours.rhythm() == PaymentRhythm.WEEKLY) {
                hours.hours()
                        .exact()
                        .map(value -> value.divide(FULL_WEEK, 2, RoundingMode.HALF_UP))
                        .ifPresent(shares::add);
            }
        }
        return shares.isEmpty()
                ? ""
                : plain(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2, RoundingMode.HALF_UP));
    }

    private static String grades(ResourceReading reading) {
        return reading.phrases().stream()
                .map(phrase -> phrase instanceof ResourcePhrase.Staffing staffing && staffing.grade() != null
                        ? staffing.grade()
                        : phrase instanceof ResourcePhrase.PayGrade grade ? grade.grade() : "")
                .filter(grade -> !grade.isEmpty())
                .map(grade -> grade.replace(" ", ""))
                .collect(Collectors.joining(";"));
    }

    private static String none(ResourceReading reading, String text) {
        NoResources meaning = reading.toResources(text).none();
        return meaning == null ? "" : meaning.name();
    }

    private static String canonical(String label) {
        return label.isEmpty() || label.equals("yes") ? label : plain(new BigDecimal(label));
    }

    private static String funding(ResourceReading reading) {
        return first(
                reading,
                phrase -> phrase instanceof ResourcePhrase.Support support
                        ? support.percent() == null ? "yes" : plain(support.percent())
                        : "");
    }

    private static String certain(ResourceReading reading) {
        boolean uncertain = reading.phrases().stream()
                .anyMatch(phrase -> phrase instanceof ResourcePhrase.Uncertain
                        || (phrase instanceof ResourcePhrase.Support support
                                && support.state() == FundingState.APPLIED_FOR));
        return uncertain
                ? "UNCERTAIN"
                : first(
                        reading,
                        phrase -> phrase instanceof ResourcePhrase.Secured
                                        || (phrase instanceof ResourcePhrase.Support support
                                                && support.state() == FundingState.SECURED)
                                ? "SECURED"
                                : "");
    }

    private static String placeholder(ResourceReading reading) {
        return first(reading, phrase -> phrase instanceof ResourcePhrase.Placeholder ? "yes" : "");
    }

    private static String first(ResourceReading reading, Function<ResourcePhrase, String> answer) {
        return reading.phrases().stream()
                .map(answer)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
