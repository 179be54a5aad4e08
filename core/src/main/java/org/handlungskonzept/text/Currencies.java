package org.handlungskonzept.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
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
    private static final int LENGTH_OF_CODES = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static @Nullable Currencies at(ResourceText text, int i) {
        if (!text.is(i, ResourceWords.CURRENCY)) {
            return null;
        }
        String word = text.word(i);
        Currency currency = named(word);
        if (currency != null) {
            return new Currencies(i + 1, currency, BigDecimal.ONE);
        }
        if (word.equals("fr")
                && (text.at(i + 1).value() != null || text.at(i - 1).value() != null)) {
            return new Currencies(i + 1, FRANC, BigDecimal.ONE);
        }
        BigDecimal factor = factor(word);
        Currency next = factor == null ? null : named(text.word(i + 1));
        if (factor != null && next != null) {
            return new Currencies(i + 2, next, factor);
        }
        Currencies written = written(i, word);
        boolean code = written == null && factor == null && word.length() == LENGTH_OF_CODES && text.isAllCapitals(i);
        return code ? foreign(i, word) : written;
    }

    private static @Nullable Currency named(String word) {
        return switch (word) {
            case "€", "eur", "euro", "euros" -> EURO;
            case "chf", "sfr", "franken", "franc", "francs" -> FRANC;
            default -> null;
        };
    }

    private static @Nullable BigDecimal factor(String word) {
        return switch (word) {
            case "t", "k", "tsd" -> THOUSAND;
            case "m", "mio" -> MILLION;
            default -> null;
        };
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
