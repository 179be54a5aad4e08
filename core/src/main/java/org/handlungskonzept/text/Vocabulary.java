package org.handlungskonzept.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.handlungskonzept.concept.PartyKind;
import org.handlungskonzept.text.internal.Affixes;
import org.jspecify.annotations.Nullable;

/** The words for units, functions and bodies; a word with a hyphen in front also ends compounds. */
final class Vocabulary {

    private static final String[] ENDINGS = {"", "s", "es", "n", "en", "e"};

    /** Plain words that name a body without more words. */
    private static final Set<String> WHOLE = Set.of("stadtwerke", "gemeindewerke", "streetwork", "jugendberufsagentur");

    private static final Map<String, Head> WORDS = new HashMap<>(1500);
    private static final SuffixTrie<Head> TAILS = new SuffixTrie<>();

    static {
        add(
                PartyKind.UNIT,
                false,
                1,
                "-dezernat dez -geschaeftsbereich gb -eigenbetrieb directorate ressort -departement eigb");
        add(
                PartyKind.UNIT,
                false,
                2,
                "-amt ma -fachbereich fb -referat ref -hauptabteilung department dept office agency");
        add(PartyKind.UNIT, false, 3, "-abteilung abt -fachdienst fd -stabsstelle -stabsbereich division fachabt");
        add(PartyKind.UNIT, false, 4, "-team -sachgebiet sg -fachgebiet -fachgruppe section unit");
        add(PartyKind.UNIT, false, 0, """
                -stelle -buero -bereich -service -stab stst bauhof -betriebshof -feuerwehr -bibliothek -buecherei \
                -volkshochschule vhs -musikschule -museum -archiv -theater -zentrum jugendhaus buergerhaus familienhaus kulturhaus nachbarschaftshaus stadtteilhaus -zentrale -behoerde \
                -kaemmerei -kanzlei -sekretariat -kasse -betrieb -institut -koordination bureau services desk \
                centre center library registry -inspektion -meisterei -gaertnerei -aufsicht \
                -direktion -revier -dienst dezernatsbuero -stuetzpunkt -stadtwerke -gemeindewerke streetwork -stadtreinigung \
                -stadtentwaesserung -jugendtreff jugendberufsagentur -baederbetriebe -stadtbetriebe -entsorgungsbetriebe -abwasserbetriebe \
                -kommunalbetriebe -wirtschaftsbetriebe -servicebetriebe -gemeindebetriebe -friedhofsbetriebe -umweltbetriebe \
                -kulturbetriebe -sportbetriebe -gartenbetriebe -werkhof dienste -schreiberei tourist-information touristinfo \
                -touristinformation -seniorentreff kinderhaus -foersterei stadtholding mehrgenerationenhaus -mehrgenerationenhaus hr quartiersbuero -standesbeamte""");
        add(PartyKind.UNIT, true, 0, """
                -planung -entwicklung -management -foerderung -marketing -steuerung -controlling -gleichstellung \
                soziales -oeffentlichkeitsarbeit pressearbeit -beratung -jugendarbeit -jugendpflege -sozialarbeit \
                gebaeudewirtschaft abfallwirtschaft -archiv -feuerwehr -museen""");
        add(PartyKind.FUNCTION, false, 0, """
                -koordinator -koordinatorin -beauftragte -beauftragter -leiter -leiterin -leitung -manager -managerin \
                -referent -referentin -dezernent -dezernentin -beigeordnete -beigeordneter -baurat -bauraetin -kaemmerer -kaemmerin -sekretaer \
                -sekretaerin -geschaeftsfuehrung -geschaeftsfuehrer -geschaeftsfuehrerin -vorsitz -vorsitzende \
                -vorsitzender -lotse -lotsin -planer -planerin -sachbearbeiter -sachbearbeiterin -sachbearbeitung \
                -ansprechpartner -ansprechpartnerin -ansprechperson -moderator -moderatorin -berater -beraterin \
                -paedagoge -paedagogin -sozialarbeiter -sozialarbeiterin streetworker streetworkerin -sprecher \
                -sprecherin -kommissar stadtdirektor stadtdirektorin bezirksstadtrat bezirksstadtraetin \
                stadtraetin -verantwortliche -verantwortlicher -assistenz cdo cio ciso cto dsb coordinator officer \
                -baumeister -baumeisterin archivar -archivarin -jugendpfleger -jugendpflegerin gemeindeschwester -kuemmerer \
                -kuemmerin -architekt -architektin -ingenieur -ingenieurin -foerster -foersterin stadtbaurat stadtbauraetin \
                schwerbehindertenvertretung vertrauensperson -fachkraft -mediator -mediatorin -scout clerk executive treasurer advisor adviser librarian surveyor \
                manager commissioner director head chair spokesperson representative ombudsperson planner""");
        add(PartyKind.ADMINISTRATION, false, 0, """
                verwaltung -stadtverwaltung -gemeindeverwaltung -kreisverwaltung -bezirksverwaltung -kommunalverwaltung \
                -amtsverwaltung verwaltungsspitze verwaltungsvorstand rathaus stadt landeshauptstadt \
                hansestadt gemeinde samtgemeinde verbandsgemeinde ortsgemeinde kommune markt kreis bezirk \
                stadtspitze verwaltungsfuehrung organisationseinheiten verwaltungseinheiten gemeindeamt marktgemeindeamt stadtgemeindeamt stadtamt landratsamt \
                marktgemeinde stadtgemeinde kreisstadt einheitsgemeinde verwaltungsintern aemteruebergreifend \
                fachbereichsuebergreifend dezernatsuebergreifend intern \
                bezirksamt -fachaemter -aemter fachamt fachbereiche -abteilungen -dienststellen -dezernate -referate \
                fachdienste fachabteilung stadtteile kernverwaltung gesamtverwaltung administration city town \
                municipality authority departments offices units""");
        add(PartyKind.POLITICAL_BODY, false, 0, """
                rat stadtrat gemeinderat kreisrat ortsrat ortschaftsrat bezirksrat stadtbezirksrat marktgemeinderat \
                samtgemeinderat verbandsgemeinderat jugendrat seniorenrat -ausschuss -ausschuesse -beirat -beiraete \
                -ratsversammlung kreistag bezirkstag gremium gremien -bezirksvertretung stadtvertretung \
                gemeindevertretung -stadtverordnetenversammlung -verordnetenversammlung -parlament -fraktion \
                -fraktionen -ratsfraktionen -buergerschaft raete -ortsraete stadtraete gemeinderaete stadtbezirksraete bezirksraete \
                -ortschaftsraete jugendraete seniorenraete kreistage parlamente -buergermeister -buergermeisterin bm ob obm \
                magistrat senat stadtsenat gemeindevorstand stadtvorstand gemeindevorstehung ortsvorsteher ortsvorsteherin \
                gemeindepraesident gemeindepraesidentin stadtpraesident stadtpraesidentin stadtammann gemeindeammann \
                ratsgruppe ratsgruppen hauptverwaltungsbeamte hauptverwaltungsbeamter hvb gemeindeversammlung -rat buergerversammlung cabinet councillor councillors alderman \
                oberbuergermeister bzbm landrat landraetin landraete mayor mayors council committee board parliament assembly""");
        add(PartyKind.POLITICAL_BODY, true, 0, "politik kommunalpolitik politics");
        add(PartyKind.EXTERNAL, false, 0, """
                landkreis bund bundesregierung landesregierung bundesland freistaat staat gesetzgeber eu europa -ministerium \
                -ministerien bahn db jobcenter -arbeitsagentur polizei -polizei bezirksregierung \
                regierungspraesidium gmbh ggmbh mbh kg ug gag e.v. e.v ev -verein -verband -verbaende -stiftung -kirche \
                -kirchengemeinde -gemeinschaft caritas -caritas diakonie awo drk asb johanniter malteser paritaetischer -werke \
                -genossenschaft -gesellschaft sparkasse krankenkasse krankenkassen -kammer ihk hwk -hochschule \
                -universitaet -kreishandwerkerschaft -traeger -bundesamt -landesamt bamf -fluechtlingshilfe \
                kassenaerztliche -pflegekasse -pflegekassen -sportbund -jugendring -kolpingwerk -sozialwerk kreuz cross chamber \
                eutb nabu adfc vcd vdk sovd bdkj thw dlrg lebenshilfe -mission -gewerkschaft -gewerkschaften dgb -initiative -vereinigung kvhs \
                personalrat betriebsrat personalraete betriebsraete -personalrat -betriebsrat aufsichtsrat verbraucherzentrale \
                finanzamt arbeitsamt hauptzollamt -gericht -pflegedienst -pflegedienste -rettungsdienst arbeitsmarktservice ams \
                ingenieurbuero planungsbuero architekturbuero ingenieurbueros planungsbueros \
                dienstleister -dienstleister auftragnehmer bezirkshauptmannschaft charities contractor contractors \
                -agentur -verbund verkehrsbetriebe -verkehrsbetriebe -region ministry government state railway \
                association charity ltd inc company ngo ngos church university police foundation""");
        add(PartyKind.EXTERNAL, true, 0, """
                land -vereine -kirchen -schule -schulen -kitas kita -kindertagesstaetten -unternehmen wirtschaft \
                -betriebe -investoren -moscheegemeinden -migrantenorganisationen -wohlfahrtsverbaende -initiativen schools nurseries utilities companies sector \
                businesses clubs associations""");
        add(PartyKind.COLLECTIVE, false, 0, """
                -akteure -akteuren -akteurinnen -beteiligte -beteiligten -teams -partner -partnern -partnerinnen -gruppe -arbeitskreis ak \
                -lenkungskreis -initiativkreis tisch -buendnis -forum zivilgesellschaft stadtgesellschaft -netzwerk \
                -netzwerke -institutionen -einrichtungen -stellen -organisationen dritte -konferenz -kommission \
                -fachkraefte -mitarbeitende -mitarbeitenden -koordinatorinnen -koordinatoren -traegern \
                -kreise projektkreis -plattform stakeholders partners others network group force volunteers \
                alliance forum everyone -allianz steuerkreis steuerungskreis koordinierungskreis fachkreis begleitkreis expertenkreis gespraechskreis helferkreis unterstuetzerkreis \
                -zirkel taskforce lenkungsausschuss projektausschuss einwohnerschaft bewohnerschaft anwohnerschaft \
                -fuehrungskraefte -leitungen partnership partnerships""");
        add(PartyKind.COLLECTIVE, true, 0, """
                ehrenamtliche ehrenamtlichen freiwillige freiwilligen -buerger -buergerinnen -einwohner \
                -einwohnerinnen bevoelkerung oeffentlichkeit citizens residents""");
        add(PartyKind.UNIT, false, 0, "-verwaltung");
    }

    private static final Set<String> NO_HEADS = WordSet.of("""
            ehrenamt gesamt insgesamt samt baustelle haltestelle personalstelle planstelle schnittstelle landwirtschaft
            nachbarschaft integrationsmanagementkonzept gemeinschaft zusammenarbeit hilfestelle gemeinsam begleitung
            anleitung einleitung ableitung weiterleitung zuleitung verwaltungen haus dienst betrieb zuhause apparat inserat heirat vorrat""");

    private static final Affixes OTHERS =
            Affixes.beginnings("bundes landes polizei kirchen caritas diakonie awo- drk-");

    private Vocabulary() {}

    private static void add(PartyKind kind, boolean topic, int rank, String words) {
        Head bare = new Head(kind, true, topic, rank);
        Head whole = new Head(kind, false, topic, rank);
        int end = 0;
        for (int start = 0; start < words.length(); start = end + 1) {
            end = words.indexOf(' ', start);
            end = end < 0 ? words.length() : end;
            boolean tail = words.charAt(start) == '-';
            String plain = words.substring(tail ? start + 1 : start, end);
            WORDS.putIfAbsent(plain, WHOLE.contains(plain) ? whole : bare);
            if (tail) {
                TAILS.add(plain, whole);
            }
        }
    }

    /** What the word names, or null if it names no body. */
    static @Nullable Head head(String fold) {
        if (fold.length() > 80 || fold.equals("oben")) {
            return null;
        }
        if (fold.endsWith("innen")) {
            Head one = exact(fold.substring(0, fold.length() - 3));
            if (one != null && one.kind() == PartyKind.POLITICAL_BODY) {
                return one;
            }
            if (one != null && one.kind() == PartyKind.FUNCTION) {
                return new Head(PartyKind.COLLECTIVE, one.bare(), false, 0);
            }
        }
        for (String ending : ENDINGS) {
            if (fold.endsWith(ending)) {
                Head head = exact(fold.substring(0, fold.length() - ending.length()));
                if (head != null) {
                    return head;
                }
            }
        }
        return null;
    }

    private static @Nullable Head exact(String word) {
        if (NO_HEADS.contains(word)) {
            return null;
        }
        Head whole = WORDS.get(word);
        if (whole != null) {
            return whole;
        }
        Head tail = TAILS.longest(word, 1, word.length());
        return tail == null ? null : ofCompound(word, tail);
    }

    /** What the federation, the states, police, churches and associations run is not the town's. */
    private static Head ofCompound(String word, Head tail) {
        boolean outside = tail.kind().isDefinite() && OTHERS.fit(word);
        return outside ? new Head(PartyKind.EXTERNAL, false, false, 0) : tail;
    }
}
