package org.handlungskonzept.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.concept.Measure;
import org.handlungskonzept.evaluation.Criterion;
import org.handlungskonzept.evaluation.Evaluation;
import org.handlungskonzept.evaluation.ReviewCalendar;
import org.handlungskonzept.evaluation.Tally;
import org.handlungskonzept.followup.CoverageReport;
import org.handlungskonzept.ledger.Ledger;
import org.handlungskonzept.smart.Finding;
import org.handlungskonzept.smart.SmartLetter;
import org.handlungskonzept.smart.SmartReport;
import org.handlungskonzept.survey.questionnaire.Question;
import org.handlungskonzept.survey.results.PublishedQuestion;
import org.handlungskonzept.survey.results.SurveyResults;

/** The summary the quickstart prints for a person to read. */
final class QuickstartSummary {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final PrintStream out;

    QuickstartSummary(PrintStream out) {
        this.out = out;
    }

    void print(
            Path folder,
            int revisions,
            Concept presented,
            SmartReport before,
            Concept followedUp,
            SmartReport smart,
            Evaluation evaluation,
            List<SurveyResults> surveys) {
        line("");
        line("%s, %s", presented.municipality().name(), presented.title());
        line("");
        line("SMART-Prüfung des vorgestellten Konzepts (Stand %s)", DAY.format(before.asOf()));
        before.measures().forEach(measure -> {
            line("  %s %s", measure.number(), measure.title());
            measure.findings().stream()
                    .filter(finding -> finding.letter() != null)
                    .forEach(finding -> line("    %s  %s", finding.letter(), finding.explain(Locale.GERMAN)));
        });
        line("  Befunde je Buchstabe: %s", perLetter(before));
        line("  Zwischenbericht fällig: %s", interimReport(presented));
        line("");
        line(
                "Nach drei Jahren (Stand %s; Verlauf erfunden, %d Fassungen gespeichert)",
                DAY.format(smart.asOf()), revisions);
        line("  Befunde je Buchstabe: %s", perLetter(smart));
        line("  Zwischenbericht fällig: %s", interimReport(followedUp));
        line(
                "  Berichtet: %d von %d Maßnahmen",
                evaluation.overall().statuses().reported(),
                evaluation.overall().statuses().total());
        line("  Bewertung, jede Achse für sich:");
        evaluation.scheme().criteria().forEach(criterion -> line("    %s", axis(criterion, evaluation)));
        Ledger ledger = Ledger.of(followedUp, smart.asOf());
        line("  Verbleib: %s", ledger.balance().explain(Locale.GERMAN));
        line(
                "  Im letzten Jahr: %s",
                ledger.period(smart.asOf().minusYears(1).plusDays(1), smart.asOf())
                        .explain(Locale.GERMAN));
        line("  Datenlage der Maßnahmen, die im letzten Jahr offen waren:");
        CoverageReport.of(followedUp, smart.asOf().minusYears(1).plusDays(1), smart.asOf())
                .overall()
                .forEach(coverage -> line("    %s", coverage.explain(Locale.GERMAN)));
        List<Measure> overdue = followedUp.measures().stream()
                .filter(measure -> measure.isOverdue(smart.asOf()))
                .toList();
        line("  Überfällig: %s", overdue.isEmpty() ? "nichts" : "");
        overdue.forEach(measure -> line(
                "    %s %s: fällig am %s, %d-mal verschoben",
                measure.number(),
                measure.title(),
                measure.schedule().due(smart.asOf()).map(DAY::format).orElse("?"),
                measure.schedule().moves().size()));
        line("  Befragungen (erfunden), als Beleg für eine Bewertung:");
        surveys.forEach(results ->
                results.evidence(firstCriterion(results), Locale.GERMAN).forEach(text -> line("    %s", text)));
        line("");
        line("Dateien");
        line("  Bericht (Deutsch):   %s", folder.resolve("zwischenbericht.html"));
        line("  Bericht (Englisch):  %s", folder.resolve("interim-report.html"));
        line("  Kurzfassung:         %s", folder.resolve("kurzfassung.html"));
        line("  auf Arabisch:        %s", folder.resolve("kurzfassung-arabisch.html"));
        line("  Konzeptbuch:         %s", folder.resolve("konzeptbuch.html"));
        line("  Beschlusskontrolle:  %s", folder.resolve("beschlusskontrolle.html"));
        line(
                "  Konzept als JSON:    %s",
                folder.resolve("konzepte").resolve(presented.id().value()).resolve("concept.json"));
        line("  Konzept in SQLite:   %s", folder.resolve("konzepte.sqlite"));
        line("  Fragebogen:          %s", folder.resolve("fragebogen.lss"));
    }

    private static String firstCriterion(SurveyResults results) {
        return results.answers().questions().stream()
                .map(PublishedQuestion::question)
                .filter(question -> question.topic() != null && question.topic().criterion() != null)
                .map(Question::code)
                .findFirst()
                .orElseThrow();
    }

    private static String axis(Criterion criterion, Evaluation evaluation) {
        Tally tally = evaluation.overall().tally(criterion.id()).orElseThrow();
        String steps = criterion.scale().stream()
                .filter(step -> tally.counts().getOrDefault(step.id(), 0) > 0)
                .map(step ->
                        step.label().in(Locale.GERMAN) + " " + tally.counts().get(step.id()))
                .collect(Collectors.joining(", "));
        return "%s %d von %d bewertet: %s"
                .formatted(criterion.question().in(Locale.GERMAN), tally.assessed(), tally.total(), steps);
    }

    private static String perLetter(SmartReport report) {
        return Arrays.stream(SmartLetter.values())
                .map(letter -> letter + " " + report.findings(letter).size())
                .collect(Collectors.joining(", ", "", ", ganzes Konzept " + withoutLetter(report)));
    }

    private static long withoutLetter(SmartReport report) {
        return report.findings().stream()
                .map(Finding::letter)
                .filter(letter -> letter == null)
                .count();
    }

    private static String interimReport(Concept concept) {
        ReviewCalendar calendar = ReviewCalendar.of(concept);
        return calendar.interimReport()
                .map((LocalDate day) -> "am " + DAY.format(day))
                .orElse(
                        calendar.missingTerm()
                                ? "nicht bestimmbar, das Konzept nennt keinen Beginn"
                                : "nicht vorgesehen");
    }

    private void line(String format, Object... arguments) {
        out.println(format.formatted(arguments));
    }
}
