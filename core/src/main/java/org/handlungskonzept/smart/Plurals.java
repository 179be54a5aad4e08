package org.handlungskonzept.smart;

/** Guesses by the end of a noun whether it means several things. */
final class Plurals {

    private static final String[] SINGULAR_EN = """
            garten laden boden hafen faden rahmen verfahren treffen becken ausschreiben schreiben vorhaben
            essen zeichen unternehmen bogen rasen kasten wesen graben wagen brunnen konten haken ofen
            schaden namen plaudern""".split("\\s+");

    private static final String[] SINGULAR_E = """
            bruecke buehne saeule broschuere flaeche staette gebaeude gelaende kueche huelle muehle laenge hoehe groesse
            naehe staerke raete fuelle guete pruefe gemuese boerse stoerung luecke neue uebe treue reue steuer gaertnerei
            oberflaeche lektuere gebuehr tuere woche duese schuessel""".split("\\s+");

    private static final String[] SEVERAL = """
            formulare portale plakate dokumente instrumente seminare exemplare symbole scheine steine spiele ziele bote hefte
            profile modelle tablets laptops beamer roller scouts lotsen paten gutscheine anlaesse pflaster geldern
            kurse angebote projekte konzepte plaetze baenke wege gespraeche tage termine abende besuche
            feste formate plakate geraete programme netzwerke schilder raeume haeuser baeume foren kinder
            buecher blaetter felder staender raeder aemter workshops flyer kitas cafes teams apps events
            videos tipps treffs broschueren rundgaenge vortraege bereiche stuehle schraenke tische
            stellplaetze steige anschluesse pfosten infos partner materialien kontakte plaene inhalte
            vereine betriebe dienste austausche hinweise texte filme podcasts pakete punkte orte quartiere
            zaehler zuschuesse beitraege auftraege vertraege fahrzeuge busse zuege parks boegen beete""".split("\\s+");

    private Plurals() {}

    static boolean isSeveral(String folded, boolean english) {
        if (english) {
            return folded.endsWith("s") && !ends(folded, "ss", "us", "is");
        }
        if (ends(folded, "en", "eln", "ern")) {
            return !ends(folded, SINGULAR_EN);
        }
        return ends(folded, SEVERAL) || (folded.endsWith("e") && hasLateUmlaut(folded) && !ends(folded, SINGULAR_E));
    }

    /** „Datensätze“ */
    private static boolean hasLateUmlaut(String folded) {
        String end = folded.substring(Math.max(0, folded.length() - 7), folded.length() - 1);
        return end.contains("ae") || end.contains("oe") || end.contains("ue");
    }

    static boolean ends(String word, String... ends) {
        for (String end : ends) {
            if (word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
