package org.handlungskonzept.smart;

import java.util.HashMap;
import java.util.Map;

/**
 * What a small word can be in German or English grammar, or before or after a number. A word is looked up once; what it
 * can be is then a bit each.
 */
enum WordClass {
    PREPOSITION("""
            am an auf aus bei beim fuer gegen hinter im in ins mit nach neben ohne ueber um unter vom vor zu
            zum zur zwischen durch innerhalb ab bis gemaess laut seit sowie at by for from into on with
            within to near"""),
    ONE_GERMAN("ein eine einen einem einer eines"),
    ONE_ENGLISH("a an one"),
    THE("der die das den dem des the"),
    NEGATION("nicht kein keine keinen keiner ohne not no without"),
    QUESTION("ob inwieweit inwiefern welche welcher welches wie whether if how which"),
    /** Begins a clause that says why or when. */
    REASON("um damit sodass so that weil da wenn falls because when"),
    RELATIVE("die der das den dem deren welche welcher wer who which that whose"),
    /** Begins a sentence with a capital and is no noun. */
    STARTER("""
            es wir sie er dies diese dieses dieser hier dabei bis durch mehr alle jede jeder jedes ein eine einen der die das
            den dem des am im in an auf mit nach bei fuer von zu zum zur als auch so dann damit dazu hierzu hierfuer dafuer
            um ab seit ueber unter vor einmal zweimal jaehrlich monatlich regelmaessig neben ausserdem zusaetzlich weitere
            sollte sollten wenn falls sobald ob kuenftig zunaechst anschliessend derzeit bisher ziel geplant we they it there
            man jeweils mindestens gemeinsam aufgrund sowie neu neue neuer neues"""),
    /** A verb that tells how something is, and other words that end like verbs. */
    STATE("""
            sind haben hatte waren koennen sollen muessen jeden allen ihren seinen einen keinen diesen neben zwischen gegen
            unten oben zusammen wegen sieben innen aussen bestehen liegen verfuegen bleiben stehen gehen fehlen zeigen steigen
            sinken gelten leben wohnen wachsen brauchen benoetigen gehoeren nutzen fuehlen finden unseren welchen solchen
            ist hat gibt besteht liegt verfuegt bleibt steht geht fehlt zeigt nimmt steigt sinkt existiert nicht erst jetzt
            dort oft fast weit recht selbst gut kommt gilt weist lebt wohnt waechst braucht benoetigt wird soll sollt kann
            bereits richtet wendet umfasst beginnt dauert kostet endet basiert beruht richten beginnen statt samt meist gehoert
            heisst scheint bedeutet leidet mangelt kennt weiss hoert nutzt zaehlt betraegt entspricht insgesamt damit somit
            womit mit seit zeit wert dient hilft verbindet leicht schlecht haeuft"""),
    /** A verb that another verb leans on. */
    AUXILIARY(
            "wird werden soll sollen sollte sollten muss muessen kann koennen moechte ist sind will shall is are be to should"),
    BE("is are be"),
    IS_GERMAN("ist sind"),
    CAN_GERMAN("kann koennen konnte konnten"),
    EACH_OTHER("sich einander miteinander untereinander gegenseitig zueinander"),
    /** What stands between the parts of a list. */
    PART(", ; und sowie and"),
    PURPOSE("zur zum fuer for bei im in beim"),
    MEANS("durch by"),
    QUOTE("„ “ ” \" » « ‚ ‘ ’ '"),
    NUMBER_WORD("""
            zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig dreissig fuenfzig hundert
            two three four five six seven eight nine ten eleven twelve twenty"""),
    /** Before a number that names something: Absatz 2. */
    REFERENCE("""
            amt amts fb fachbereich fachbereichs fachdienst fd abt abteilung nr nummer no artikel art abs
            absatz satz seite s kapitel punkt ziffer tempo linie din iso en vde zeichen beschluss drucksache
            ds vorlage az aktenzeichen massnahme ziel handlungsfeld baustein modul phase stufe block teil
            agenda haus zimmer raum gleis klasse klassen klassenstufe jahrgang jahrgangsstufe sgb team
            dezernat referat sachgebiet bauabschnitt abschnitt lph leistungsphase gruppe paragraf paragraph
            kfw effizienzhaus pfad version stand legislatur department section page room article measure
            goal route zone grade grades level figure b l k a b1 a2 entgeltgruppe eg tvoed besoldungsgruppe
            punktes lose los anlage tabelle"""),
    TIME("""
            jahr jahre jahren monat monate monaten woche wochen tag tage tagen uhr quartal halbjahr januar
            februar maerz april mai juni juli august september oktober november dezember year years month
            months week weeks day days o'clock pm am lebensjahr lebensjahres jaehrige jaehrigen schuljahr
            schuljahre legislaturperiode std wochenstunden january february march june july october december
            werktagen werktage arbeitstagen arbeitstage"""),
    MONEY_OR_POST("""
            euro eur teur tsd mio mrd millionen chf cent vzae vollzeitaequivalente fte stelle stellen
            stellenanteile stellenanteil vollzeitstelle vollzeitstellen hours stunden pounds million post
            posts"""),
    UNIT("""
            km m ha qm m2 kwh mwh kwp kw mw tonnen t kilometer hektar meter liter kg minuten quadratmeter
            grad minutes kilometres metres tonnes hectares"""),
    /** Before a number that is an aim. */
    AIM("auf um mindestens maximal wenigstens hoechstens zu to by least insgesamt je jeweils unter ueber"),
    /** After a share: of what. */
    BASE("der des aller dieser vom von unserer of in"),
    /** Before an age. */
    AGE("ab unter ueber bis aged over under zwischen von");

    private static final Map<String, Integer> BY_WORD = byWord();

    private final String words;

    @SuppressWarnings("EnumOrdinal") // The bit is kept nowhere: any order does.
    private final int bit = 1 << ordinal();

    WordClass(String words) {
        this.words = words;
    }

    /** All that a word can be, a bit each; 0 for words that no class has. */
    static int all(String folded) {
        Integer classes = BY_WORD.get(folded);
        return classes == null ? 0 : classes;
    }

    /** Whether all classes of a word have this one among them. */
    boolean isIn(int classes) {
        return (classes & bit) != 0;
    }

    private static Map<String, Integer> byWord() {
        Map<String, Integer> byWord = new HashMap<>(2048);
        for (WordClass each : values()) {
            int start = 0;
            for (int i = 0; i <= each.words.length(); i++) {
                if (i == each.words.length() || each.words.charAt(i) <= ' ') {
                    if (i > start) {
                        String word = each.words.substring(start, i);
                        byWord.put(word, byWord.getOrDefault(word, 0) | each.bit);
                    }
                    start = i + 1;
                }
            }
        }
        return byWord;
    }
}
