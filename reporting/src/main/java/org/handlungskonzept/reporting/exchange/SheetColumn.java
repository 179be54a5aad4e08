package org.handlungskonzept.reporting.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A column of the sheet of measures (Spalte), in the order in which the sheet is written. */
public enum SheetColumn {
    /** The identifier of the measure (Kennung). */
    ID("Kennung", "Identifier", "id", "massnahmen-id"),
    /** The field of action (Handlungsfeld): its number and title, or its title. */
    FIELD("Handlungsfeld", "Field of action", "field", "themenfeld", "themenbereich", "bereich", "kategorie"),
    /** The number as printed (Nummer). */
    NUMBER("Nummer", "Number", "nr", "no", "lfd nr", "massnahmennummer", "ziffer"),
    /** The measure in a few words (Maßnahme). */
    TITLE(
            "Maßnahme",
            "Measure",
            "titel",
            "title",
            "massnahmentitel",
            "bezeichnung",
            "projekt",
            "vorhaben",
            "was",
            "action"),
    /** More about it (Beschreibung). */
    DESCRIPTION("Beschreibung", "Description", "kurzbeschreibung", "inhalt", "erlaeuterung", "details"),
    /** The goals (Ziele), one a line. */
    GOALS("Ziele", "Goals", "ziel", "goal", "teilziel", "zielbezug", "leitziel", "objective"),
    /** The entry under "by when" (Frist), as written. */
    DEADLINE(
            "Bis wann",
            "Deadline",
            "frist",
            "termin",
            "zeit",
            "zeitraum",
            "zeitrahmen",
            "laufzeit",
            "umsetzung bis",
            "by when",
            "due"),
    /** The day on which it is to begin (geplanter Beginn). */
    PLANNED_START("Geplanter Beginn", "Planned start", "beginn", "start", "start date"),
    /** The day by which it is to be done (geplantes Ende), inclusive. */
    PLANNED_END("Geplantes Ende", "Planned end", "ende", "end", "end date"),
    /** The entry under "who leads" (Federführung), as written. */
    RESPONSIBILITY(
            "Federführung",
            "Responsible",
            "zustaendig",
            "zustaendigkeit",
            "verantwortlich",
            "verantwortung",
            "wer",
            "who",
            "owner",
            "responsibility"),
    /** The one unit or function that leads (leitende Stelle). */
    LEAD("Leitende Stelle", "Lead", "leitung", "lead unit"),
    /** Who takes part (Beteiligte), one a line or parted by semicolons. */
    PARTNERS("Beteiligte", "Partners", "partner", "kooperation", "kooperationspartner", "mitwirkende", "with"),
    /** The entry under resources (Ressourcen), as written. */
    RESOURCES("Ressourcen", "Resources", "kosten", "finanzierung", "mittel", "budget", "aufwand", "costs", "funding"),
    /** The status last reported (Stand). */
    STATUS("Stand", "Status", "umsetzungsstand", "sachstand", "bearbeitungsstand", "progress"),
    /** The day which the status describes (Stand vom). */
    STATUS_DAY(
            "Stand vom", "Status as of", "stand am", "stand per", "datum", "aktualisiert am", "last update", "updated"),
    /** How far it is carried out (Umsetzungsgrad), in percent from 0 to 100. */
    DEGREE("Umsetzungsgrad in %", "Degree in %", "umsetzungsgrad", "fortschritt", "prozent", "degree", "percent"),
    /** Why it stands there (Bemerkung). */
    REMARK(
            "Bemerkung",
            "Remark",
            "bemerkungen",
            "anmerkung",
            "anmerkungen",
            "kommentar",
            "begruendung",
            "remarks",
            "comment",
            "notes");

    /** The version of the sheet: it grows when a column is added or means something else. */
    public static final int VERSION = 1;

    private final String german;
    private final String english;
    /** One on each line, because a list in a constant could be changed. */
    private final String synonyms;

    SheetColumn(String german, String english, String... synonyms) {
        this.german = german;
        this.english = english;
        this.synonyms = String.join("\n", synonyms);
    }

    /**
     * The code in mapping files.
     *
     * @return the name in lower case with hyphens, such as {@code planned-end}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The heading.
     *
     * @param language German, or else English is used
     * @return what stands above the column
     */
    public String heading(Locale language) {
        return language.getLanguage().equals("de") ? german : english;
    }

    /**
     * Other headings by which it is known.
     *
     * @return headings in small letters, without umlauts
     */
    public List<String> synonyms() {
        return synonyms.lines().toList();
    }

    /** All headings by which it is known. */
    List<String> names() {
        return Stream.concat(Stream.of(german, english, code()), synonyms.lines())
                .toList();
    }

    boolean isDay() {
        return this == PLANNED_START || this == PLANNED_END || this == STATUS_DAY;
    }

    /** Columns that say one thing together, so that two people cannot change them apart. */
    SheetColumn group() {
        return switch (this) {
            case STATUS_DAY, DEGREE, REMARK -> STATUS;
            case LEAD, PARTNERS -> RESPONSIBILITY;
            default -> this;
        };
    }
}
