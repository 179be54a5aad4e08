package org.handlungskonzept.text;

/** The classes of words that entries under resources are read by. Words are written as {@link Fold} makes them. */
final class ResourceWords {

    /** Any word, whatever it means. */
    static final long WORD = 1L;
    /** Digits, whether they form a number or not. */
    static final long FIGURE = 1L << 1;
    /** Articles, and how words for numbers end. */
    static final long NUMBER = 1L << 2;

    static final long SENTENCE_END = 1L << 3;
    static final long BREAK = 1L << 4;
    static final long SEPARATOR = 1L << 5;
    /** The end of a line. */
    static final long LINE = SENTENCE_END | BREAK | SEPARATOR;
    /** Words that carry no meaning of their own here. */
    static final long COMMON = 1L << 6;
    /** The first words of pairs that clauses are searched for. */
    static final long PAIR = 1L << 7;

    static final long ABOUT = 1L << 8;
    static final long AT_MOST = 1L << 9;
    static final long AT_LEAST = 1L << 10;
    static final long BEFORE_NUMBER = 1L << 11;
    static final long SECOND_BEFORE_NUMBER = 1L << 12;
    static final long GROSS = 1L << 13;
    static final long NET = 1L << 14;
    /** Words, signs and codes of currencies; the codes count only in capital letters. */
    static final long CURRENCY = 1L << 15;

    static final long PER = 1L << 16;
    /** What is bought or set up is paid for once. */
    static final long ACQUIRED = 1L << 17;
    /** Words of times and their lengths, which stand before years, dates and numbers. */
    static final long TIME = 1L << 18;

    static final long TARIFF = 1L << 19;
    static final long EQUIVALENT = 1L << 20;
    static final long POST_LABEL = 1L << 21;
    static final long POST = 1L << 22;
    static final long ENDS_LIKE_POST = 1L << 23;
    static final long ENGLISH_POST = 1L << 24;
    static final long SPENT = 1L << 25;
    /** Words that name nothing when they stand alone. */
    static final long ANYTHING = 1L << 26;

    /** Nouns for money and staff in general: "Personalkosten", "Sachmittel", "staff". */
    static final long COST = 1L << 27;

    private static final long ENGLISH_COST = 1L << 28;
    /** Costs as against means. */
    static final long EXPENSE = 1L << 29;

    static final long FUNDING = 1L << 30;
    /** Words that may speak of funding by others, depending on what stands beside them. */
    static final long MAYBE_FUNDING = 1L << 31;

    static final long NOT = 1L << 32;
    static final long NO_AT_ALL = 1L << 33;
    static final long NO = NOT | NO_AT_ALL;
    static final long MORE = 1L << 34;
    static final long NEED = 1L << 35;
    static final long NEUTRAL = 1L << 36;
    static final long STOCK = 1L << 37;
    static final long OWN_STOCK = 1L << 38;
    static final long PREDICATIVE = 1L << 39;
    static final long THERE = 1L << 40;
    static final long NOW = 1L << 41;
    static final long MEANS = 1L << 42;
    static final long TASK = 1L << 43;
    static final long ENDS_LIKE_TASK = 1L << 44;
    static final long BUDGET_OF = 1L << 45;
    static final long INSIDE = 1L << 46;
    static final long UNFUNDED = 1L << 47;
    static final long EXTENSION = 1L << 48;
    static final long FINANCING = 1L << 49;

    static final long PENDING = 1L << 50;
    static final long OPEN_ALONE = 1L << 51;
    static final long NOT_YET = 1L << 52;
    static final long RESERVED = 1L << 53;
    static final long MONEY_QUESTION = 1L << 54;
    static final long BUDGET = 1L << 55;
    static final long USE = 1L << 56;
    static final long THING = 1L << 57;
    static final long SECURED = 1L << 58;
    /** Secured only if it is in a budget. */
    static final long ENTERED = 1L << 59;

    static final long STILL = 1L << 60;
    static final long ASSURED = 1L << 61;
    private static final long HOUSEHOLD = 1L << 62;
    private static final long OTHER_CUE = 1L << 63;

    /** Words by which "none" and its relatives are told. */
    static final long CUE = NO | MORE | NEED | NEUTRAL | STOCK | OWN_STOCK | PREDICATIVE | TASK | UNFUNDED | OTHER_CUE;

    /** Verbs that say who pays. */
    static final String PAYING =
            "uebernimmt traegt foerdert finanziert erstattet bezuschusst covers funds pays uebernehmen tragen";

    /** Who pays a share. */
    static final String PAYERS =
            "land bund eu europa kreis landkreis freistaat bundesland ministerium krankenkasse krankenkassen";

    static final String PROGRAMMES = "esf efre eler nki kfw leader interreg kommunalrichtlinie";
    static final String PROGRAMME_ENDINGS = "richtlinie programm fonds programme";

    private static final WordClasses CLASSES = new WordClasses();

    static {
        signs();
        beforeNumbers();
        quantities();
        costs();
        funding();
        none();
        clauses();
    }

    private ResourceWords() {}

    /** The classes of a word in one of the two languages. */
    static long of(String word, boolean english) {
        long classes = CLASSES.of(word) | WORD;
        if (english && (classes & ENGLISH_COST) != 0) {
            classes |= COST;
        }
        return (classes & (BUDGET | HOUSEHOLD)) == 0 ? classes : classes & ~THING;
    }

    static long ofSign(String sign) {
        return CLASSES.of(sign);
    }

    private static void signs() {
        CLASSES.whole(SENTENCE_END, "; .");
        CLASSES.whole(BREAK, "; , ( )");
        CLASSES.whole(SEPARATOR, ", ; ( ) [ ] . ? ! + | • … &");
        CLASSES.whole(COMMON, """
                der die das den dem des ein eine einer eines und oder sowie fuer von vom im in aus mit durch zu zur zum an
                am auf es sind ist wird werden da derzeit aktuell bisher noch voraussichtlich hierfuer dafuer rahmen bedarf
                ressourcen finanzielle finanziellen finanzieller personelle personellen personeller sachlichen the of for
                and or is are will be to at from with within currently any staedtische staedtischen entsteht entstehen
                fallen anfallen darueber damit deshalb steht stehen bei a by je erfolgt ergibt sich nur auch davon zzgl plus
                inkl ca ueber hoehe financial human staff kosten sach personal geleistet abgedeckt gedeckt erbracht
                zunaechst haben hat kann koennen soll sollen sie dies""");
        CLASSES.whole(PAIR, "k n s siehe je kosten cost free die z aus from");
    }

    private static void beforeNumbers() {
        CLASSES.whole(ABOUT, """
                ca circa zirka rund rd etwa ungefaehr schaetzungsweise geschaetzt geschaetzte knapp gut ~ ≈ about around
                approx approximately roughly estimated voraussichtlich vorauss""");
        CLASSES.whole(AT_MOST, "max maximal hoechstens bis maximum maximale maximalen");
        CLASSES.whole(AT_LEAST, "mind mindestens min ab minimum minimal");
        CLASSES.whole(BEFORE_NUMBER, "von in hoehe of zwischen zw between from amount i h v");
        CLASSES.whole(SECOND_BEFORE_NUMBER, "zu to least als than most");
        CLASSES.whole(GROSS, "brutto gross");
        CLASSES.whole(NET, "netto net");
        CLASSES.whole(NUMBER, NumberWords.WHOLE);
        CLASSES.ending(NUMBER, NumberWords.ENDINGS);
    }

    private static void quantities() {
        CLASSES.whole(CURRENCY, """
                € £ $ eur euro euros chf sfr franken franc francs fr t k tsd m mio teur keur tsdeur teuro meur mioeur tchf kchf
                miochf gbp usd pln czk dkk sek nok huf ron bgn isk rsd uah rub jpy cny inr cad aud nzd brl mxn zar ils krw sgd hkd
                thb egp""");
        CLASSES.whole(PER, "pro je per im p / each every a jedes in die");
        CLASSES.beginning(
                ACQUIRED, "anschaffung erstanschaffung erstausstattung einmalkosten einmalzahlung acquisition");
        CLASSES.whole(TIME, """
                befristet zunaechst vorerst bis ab seit von fuer im in den die das dem jahr jahre jahren zum ende anfang
                mitte auf ueber from for until by the year years limited to einen zeitraum laufzeit haushaltsjahr
                haushaltsjahren einschliesslich januar februar maerz april mai juni juli august september oktober november
                dezember january february march may june july october december""");
        CLASSES.whole(TARIFF, "tvoed tvl tv sue vka entgeltgruppe besoldungsgruppe besoldung verguetung bes gr l nach");
        CLASSES.whole(EQUIVALENT, """
                vzae vzaes vza vzs vk vkae ak fte ftes vollzeitaequivalent vollzeitaequivalente vollzeitaequivalenten
                vollzeitkraft vollzeitkraefte vollzeitkraeften""");
        CLASSES.whole(POST_LABEL, "stellenumfang");
        CLASSES.beginning(POST_LABEL, "stellenanteil");
        CLASSES.whole(POST, """
                stelle stellen stellenanteil stellenanteile stellenanteilen personalstelle personalstellen planstelle
                planstellen vollzeitstelle vollzeitstellen projektstelle projektstellen personalstellenanteil
                personalstellenanteile vollzeitplanstelle arbeitsstelle""");
        CLASSES.ending(ENDS_LIKE_POST, "stelle stellen");
        CLASSES.whole(ENGLISH_POST, "post posts position positions staff job jobs equivalent equivalents");
        CLASSES.whole(SPENT, """
                kostete kosteten gekostet ausgegeben verausgabt aufgewendet aufgewandt beliefen betrugen betrug spent""");
    }

    private static void costs() {
        CLASSES.whole(COST, """
                stelle stellen stellenanteil haushalt haushalts etat mehraufwand sachaufwand geld gelder geldern
                personalstellen teilzeitstelle teilzeitstellen planstellen deckung personals zeitaufwand kapazitaet bedarf
                mehrbedarf investition investitionen personaleinsatz""");
        CLASSES.ending(COST, """
                kosten mittel mitteln aufwand aufwaende aufwendungen ressourcen ressource personal budget budgets honorar
                honorare honoraren ausgaben stellenanteile stellenanteilen personaleinsatz arbeitszeit eigenanteil
                finanzierung kapazitaeten personalbedarf stellenplan stellenplans stellenplanes finanzbedarf finanzmittel
                honorarkraft honorarkraefte ehrenamtliche ehrenamtlichen ehrenamtlich ehrenamt""");
        CLASSES.whole(ENGLISH_COST, """
                cost costs staff staffing fund funds funding money resources budget budgets expenses means personnel
                capacity expenditure fees time financing""");
        CLASSES.ending(EXPENSE, "kosten bedarf");
        CLASSES.beginning(EXPENSE, "cost expens");
        CLASSES.inside(EXPENSE, "aufwand aufwaend");
    }

    private static void funding() {
        CLASSES.inside(FUNDING | MAYBE_FUNDING, "foerder");
        CLASSES.beginning(FUNDING | MAYBE_FUNDING, """
                zuschuss zuschuess bezuschuss zuwendung drittmittel landesmittel bundesmittel kreismittel spende sponsor
                stiftungsmittel kofinanz grant subsid funded donation cofinanc stiftung bundesprogramm landesprogramm
                bundesfonds landesfonds""");
        CLASSES.whole(MAYBE_FUNDING, "funding funded");
        CLASSES.whole(MAYBE_FUNDING, PAYING);
        CLASSES.whole(MAYBE_FUNDING, PAYERS);
        CLASSES.whole(MAYBE_FUNDING, PROGRAMMES);
        CLASSES.ending(MAYBE_FUNDING, PROGRAMME_ENDINGS);
    }

    private static void none() {
        CLASSES.whole(NOT, "nicht not");
        CLASSES.whole(NO_AT_ALL, "kein keine keinen keiner keinerlei keines ohne no none without nichts nil");
        CLASSES.beginning(MORE, """
                zusaetzlich weiter extra neue gesondert separat hinaus mehr additional further new ausweitung separate""");
        CLASSES.beginning(NEED, """
                erforderlich noetig notwendig benoetig gebraucht required needed necessary anfallen entstehen faellt fallen
                incurred""");
        CLASSES.beginning(NEUTRAL, """
                kostenneutral haushaltsneutral budgetneutral aufwandsneutral kostenfrei kostenlos entfaellt eruebrigt
                stellenneutral unentgeltlich kostendeckend selbsttragend refinanziert""");
        CLASSES.beginning(STOCK, """
                vorhanden bestehend existierend laufend bisherig eigen verfuegbar regulaer existing current available own
                regular gegeben ueblich verfuegung in-house vorh lfd""");
        CLASSES.beginning(OWN_STOCK, """
                bordmittel eigenmittel eigenleistung personalbestand bestandspersonal inhouse regelaufgabe regeltaetigkeit
                regelbetrieb regeldienst tagesgeschaeft alltagsgeschaeft linienaufgabe stammpersonal kernaufgabe
                dienstaufgabe""");
        CLASSES.whole(PREDICATIVE, """
                vorhanden verfuegbar verfuegung finanziert eingeplant available funded bereitgestellt eingestellt
                finanzierbar leistbar veranschlagt budgeted etatisiert provided vorgesehen eingeplante vorgehalten""");
        CLASSES.beginning(THERE, "vorhanden verfueg available");
        CLASSES.whole(NOW, "derzeit aktuell zurzeit momentan bislang bisher gegenwaertig currently");
        CLASSES.ending(MEANS, "mittel mitteln gelder geldern geld budget money funds");
        String tasks = """
                aufgaben taetigkeit dienstbetrieb geschaeft verwaltung rahmen team bestand betrieb dienst ansatz kraefte
                mitarbeit haushaltsansatz duties work operations team teams struktur beschaeftigt strukturen""";
        CLASSES.beginning(TASK, tasks);
        CLASSES.ending(ENDS_LIKE_TASK, tasks);
        CLASSES.ending(BUDGET_OF, "budget budgets stellenplan stellenplans stellenplanes etat etats haushalts");
        CLASSES.whole(INSIDE, "rahmen within");
        CLASSES.whole(UNFUNDED, "unfinanziert unfunded");
        CLASSES.beginning(EXTENSION, "ausweitung aufstockung");
        CLASSES.whole(FINANCING, "funding financing");
        CLASSES.ending(FINANCING, "finanzierung");
        CLASSES.whole(OTHER_CUE, "neutral charge");
    }

    private static void clauses() {
        CLASSES.whole(PENDING, """
                bezifferbar beziffert bekannt ermittelt festgelegt absehbar geklaert kalkuliert kalkulierbar definiert
                benannt abschaetzbar quantifizierbar ermitteln klaeren beziffern pruefen definieren festzulegen bestimmen
                kalkulieren festlegen konkretisieren angabe angaben ergaenzt nachgereicht known determined decided estimated
                planen quantified open fest abzuschaetzen bestimmt clarified defined geprueft eruieren konkretisiert
                praezisiert spezifiziert berechnet abgeschaetzt mitgeteilt ausgearbeitet angegeben moeglich follow supplied
                nachgeliefert""");
        CLASSES.whole(OPEN_ALONE, """
                offen unbekannt unklar ungeklaert tbd tba tbc nn folgt folgen xx xxx unknown platzhalter pending""");
        CLASSES.whole(ANYTHING, "diverse diverses verschiedene verschiedenes various");
        CLASSES.whole(NOT_YET, """
                noch nicht zu keine wird werden not to be yet derzeit muss muessen still remains""");
        CLASSES.beginning(RESERVED, """
                vorbehalt finanzierungsvorbehalt haushaltsvorbehalt abhaeng ungesichert ggf gegebenenfalls sofern falls
                eventuell evtl haushaltsanmeldung angemeldet subject depend unsecured provided contingent bedarfsabhaengig
                verfuegbarkeit eingeworben einzuwerben akquiriert akquirieren gesucht angestrebt soweit""");
        CLASSES.whole(MONEY_QUESTION, """
                deckung finanzierung finanzierungs funding financing gegenfinanzierung mittelbereitstellung""");
        CLASSES.beginning(BUDGET, """
                haushalt hh etat doppelhaushalt nachtragshaushalt wirtschaftsplan haushaltsplan kapitel kap produkt
                haushaltsstelle teilhaushalt investitionsplan investitionsprogramm haushaltsjahr stellenplan""");
        CLASSES.beginning(USE, """
                nutzung mitnutzung bereitstellung ueberlassung sachspende sachleistung nutzen use provision""");
        CLASSES.inside(THING, """
                raeume raeumlich raum saal halle gebaeude fahrzeug technik ausstattung material flaeche geraet haus rooms
                room premises vehicle equipment building venue hall buero infrastruktur moebel""");
        CLASSES.inside(HOUSEHOLD, "haushalt");
        CLASSES.whole(SECURED, """
                veranschlagt beschlossen bewilligt gesichert genehmigt etatisiert zugesagt approved secured budgeted gesicherten
                veranschlagte veranschlagten bewilligte bewilligten genehmigte genehmigten zugesagte zugesagten gesicherte""");
        CLASSES.whole(ENTERED, "eingestellt");
        CLASSES.whole(STILL, "soll sollen wird noch zu muss will be");
        CLASSES.whole(ASSURED, "gesichert secured bewilligt");
    }
}
