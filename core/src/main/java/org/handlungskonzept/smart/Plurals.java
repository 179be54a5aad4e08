package org.handlungskonzept.smart;

import org.handlungskonzept.text.internal.Affixes;

/** Guesses by the end of a noun whether it means several things. */
final class Plurals {

    private static final Affixes SINGULAR_S = Affixes.endings("ss us is");
    private static final Affixes PLURAL_EN = Affixes.endings("en eln ern");
    private static final Affixes SINGULAR_EN = Affixes.endings("""
            garten laden boden hafen faden rahmen verfahren treffen becken ausschreiben schreiben vorhaben
            essen zeichen unternehmen bogen rasen kasten wesen graben wagen brunnen konten haken ofen
            schaden namen plaudern""");

    private static final Affixes SINGULAR_E = Affixes.endings("""
            bruecke buehne saeule broschuere flaeche staette gebaeude gelaende kueche huelle muehle laenge hoehe groesse
            naehe staerke raete fuelle guete pruefe gemuese boerse stoerung luecke neue uebe treue reue steuer gaertnerei
            oberflaeche lektuere gebuehr tuere woche duese schuessel""");

    private static final Affixes SEVERAL = Affixes.endings("""
            formulare portale plakate dokumente instrumente seminare exemplare symbole scheine steine spiele ziele bote hefte
            profile modelle tablets laptops beamer roller scouts lotsen paten gutscheine anlaesse pflaster geldern
            kurse angebote projekte konzepte plaetze baenke wege gespraeche tage termine abende besuche
            feste formate plakate geraete programme netzwerke schilder raeume haeuser baeume foren kinder
            buecher blaetter felder staender raeder aemter workshops flyer kitas cafes teams apps events
            videos tipps treffs broschueren rundgaenge vortraege bereiche stuehle schraenke tische
            stellplaetze steige anschluesse pfosten infos partner materialien kontakte plaene inhalte
            vereine betriebe dienste austausche hinweise texte filme podcasts pakete punkte orte quartiere
            zaehler zuschuesse beitraege auftraege vertraege fahrzeuge busse zuege parks boegen beete""");

    private Plurals() {}

    static boolean isSeveral(String folded, boolean english) {
        if (english) {
            return folded.endsWith("s") && !SINGULAR_S.fit(folded);
        }
        if (PLURAL_EN.fit(folded)) {
            return !SINGULAR_EN.fit(folded);
        }
        return SEVERAL.fit(folded) || (folded.endsWith("e") && hasLateUmlaut(folded) && !SINGULAR_E.fit(folded));
    }

    /** „Datensätze“ */
    private static boolean hasLateUmlaut(String folded) {
        String end = folded.substring(Math.max(0, folded.length() - 7), folded.length() - 1);
        return end.contains("ae") || end.contains("oe") || end.contains("ue");
    }
}
