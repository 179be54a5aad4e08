package org.handlungskonzept.reporting.oparl;

import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of a check in German or English. */
final class CheckTexts {

    private final boolean german;

    CheckTexts(Locale locale) {
        this.german = locale.getLanguage().equals("de");
    }

    String text(CheckedDecision checked) {
        String head = link(checked.link()).formatted(checked.decision().id());
        return checked.comparisons().stream()
                .map(this::comparison)
                .collect(Collectors.joining("\n", head + (checked.comparisons().isEmpty() ? "" : "\n"), ""));
    }

    private String link(OparlLink link) {
        return switch (link) {
            case NONE ->
                german
                        ? "Der Beschluss (%s) hat keine OParl-Adresse; es wurde nichts verglichen."
                        : "The decision (%s) has no OParl address; nothing was compared.";
            case UNKNOWN ->
                german
                        ? "Die OParl-Adresse des Beschlusses (%s) kommt in den gelesenen Daten nicht vor; vielleicht steht sie auf einer Seite, die nicht gelesen wurde."
                        : "The OParl address of the decision (%s) is not in what was read; maybe it is on a page that was not read.";
            case DELETED ->
                german
                        ? "Die Drucksache zum Beschluss (%s) wurde im Ratsinformationssystem gelöscht."
                        : "What the decision (%s) leads to was deleted in the information system.";
            case NO_PAPER ->
                german
                        ? "Die OParl-Adresse des Beschlusses (%s) führt nicht zu einer Drucksache."
                        : "The OParl address of the decision (%s) does not lead to a paper.";
            case PAPER ->
                german ? "Der Beschluss (%s) führt zu einer Drucksache." : "The decision (%s) leads to a paper.";
        };
    }

    private String comparison(OparlComparison comparison) {
        String sentence = switch (comparison.outcome()) {
            case SAME -> german ? "%s: stimmt überein (%s)." : "%s: the same (%s).";
            case DIFFERENT ->
                german
                        ? "%s: im Konzept (%s), im Ratsinformationssystem (%s)."
                        : "%s: (%s) in the concept, (%s) in the information system.";
            case MISSING_IN_CONCEPT ->
                german
                        ? "%1$s: fehlt im Konzept, im Ratsinformationssystem (%3$s)."
                        : "%1$s: missing in the concept, (%3$s) in the information system.";
            case MISSING_IN_OPARL ->
                german
                        ? "%s: nicht verglichen, weil das Ratsinformationssystem nichts dazu sagt."
                        : "%s: not compared, because the information system says nothing on it.";
        };
        return sentence.formatted(aspect(comparison.aspect()), comparison.inConcept(), comparison.inOparl());
    }

    private String aspect(OparlAspect aspect) {
        return switch (aspect) {
            case PAPER -> german ? "Drucksachennummer" : "Number of the paper";
            case DAY -> german ? "Tag" : "Day";
            case SUBJECT -> german ? "Gegenstand" : "Subject";
        };
    }
}
