package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A currency at a place of an entry, with the magnitude that may be written into it (TEUR, T€).
 *
 * @param end the token after it
 * @param currency which currency
 * @param factor what the number is to be multiplied with
 */
record Currencies(int end, Currency currency, BigDecimal factor) {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency FRANC = Currency.getInstance("CHF");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final Map<String, Currency> NAMES = Map.ofEntries(
            Map.entry("€", EURO),
            Map.entry("eur", EURO),
            Map.entry("euro", EURO),
            Map.entry("euros", EURO),
            Map.entry("chf", FRANC),
            Map.entry("sfr", FRANC),
            Map.entry("franken", FRANC),
            Map.entry("franc", FRANC),
            Map.entry("francs", FRANC));

    /** Codes of other currencies, which count only in capital letters. */
    private static final Set<String> CODES = WordSet.of("""
            gbp usd pln czk dkk sek nok huf ron bgn isk rsd uah rub jpy cny inr cad aud nzd brl mxn zar ils krw sgd hkd
            thb egp""");

    private static final Map<String, BigDecimal> FACTORS =
            Map.of("t", THOUSAND, "k", THOUSAND, "tsd", THOUSAND, "m", MILLION, "mio", MILLION);

    static @Nullable Currencies at(ResourceText text, int i) {
        String word = text.word(i);
        Currency currency = NAMES.get(word);
        if (currency != null) {
            return new Currencies(i + 1, currency, BigDecimal.ONE);
        }
        if (word.equals("fr")
                && (text.at(i + 1).value() != null || text.at(i - 1).value() != null)) {
            return new Currencies(i + 1, FRANC, BigDecimal.ONE);
        }
        BigDecimal factor = FACTORS.get(word);
        Currency next = factor == null ? null : NAMES.get(text.word(i + 1));
        if (factor != null && next != null) {
            return new Currencies(i + 2, next, factor);
        }
        return CODES.contains(word) && text.at(i).allCapitals() ? foreign(i, word) : written(i, word);
    }

    private static Currencies foreign(int i, String code) {
        return new Currencies(i + 1, Currency.getInstance(code.toUpperCase(Locale.ROOT)), BigDecimal.ONE);
    }

    private static @Nullable Currencies written(int i, String word) {
        return switch (word) {
            case "£" -> new Currencies(i + 1, Currency.getInstance("GBP"), BigDecimal.ONE);
            case "$" -> new Currencies(i + 1, Currency.getInstance("USD"), BigDecimal.ONE);
            case "teur", "keur", "tsdeur", "teuro" -> new Currencies(i + 1, EURO, THOUSAND);
            case "meur", "mioeur" -> new Currencies(i + 1, EURO, MILLION);
            case "tchf", "kchf" -> new Currencies(i + 1, FRANC, THOUSAND);
            case "miochf" -> new Currencies(i + 1, FRANC, MILLION);
            default -> null;
        };
    }
}
