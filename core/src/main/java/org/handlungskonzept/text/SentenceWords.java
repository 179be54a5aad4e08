package org.handlungskonzept.text;

import java.util.Locale;
import java.util.Set;

/** The words of a language that tell whether a full stop or the end of a line ends a sentence. */
final class SentenceWords {

    private static final SentenceWords GERMAN = new SentenceWords(
            set("""
            abb abs abschn abt allg anl anm apl aufl ausg az bd beil bes betr bez bspw bzgl bzw ca dipl dr einschl erf
            evtl exkl fam forts fr geb gem ggf ggfs ggü grds hausnr hr hrsg idr inkl ing insb insbes jew kap kfm lfd lit
            lt max mind mtl nat nr ordn pol prof rd reg rel röm sen sog soz st stellv str stv tel techn tgl ugs
            urspr usf verf vgl vorl vors vorauss wg wiss ziff zit zus zzgl zzt"""),
            set("art aso etc f ff gmbh mill mio mrd std jh jhd kg mbh min tsd usw usf"),
            set("""
            ab alle allen am an auch auf aus außerdem bei beim bis da dabei dadurch dafür daher damit danach daneben dann
            daran darauf daraus darin darüber das dass dazu dem den denn der deren derzeit des deshalb die dies diese
            diesem diesen dieser dieses dort durch ein eine einem einen einer eines entsprechend er erst es ferner für
            gemeinsam hier hierbei hierdurch hierfür hierzu ihr ihre im in insgesamt ist jede jeder jedes kann man mit nach
            neben nicht ob obwohl sein seine seit sie sind so sobald sofern somit soweit sowie statt über um und unter
            unser unsere vom von vor was weil weiter weitere weiterhin wenn wer wie wir wird wo wurde wurden während zu
            zudem zum zunächst zur zusätzlich zwei zwischen"""),
            set("""
            ab alle allen aller als am an auf aus beide bei beim bis dass dem den der des die das diese diesem diesen dieser
            dieses durch ein eine einem einen einer eines für gegen im in ins ihre ihren ihrer jede jeden jeder kein keine
            keinen mehrere mit nach neben oder ohne pro seit seine seiner sowie statt trotz über um und unter vom von vor
            während wegen weitere weiteren zu zum zur zwischen bzw inkl ca dr nr"""),
            set("""
            januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mrz apr jun
            jul aug sep sept okt nov dez quartal halbjahr jahrhundert jahrgang klasse schuljahr woche kalenderwoche kw
            lebensjahr stock etage obergeschoss og bauabschnitt ba stufe änderung fortschreibung sitzung lesung"""),
            false);

    private static final SentenceWords ENGLISH = new SentenceWords(
            set("""
            al approx capt cf dept dr ed eds est excl fig figs gov incl jan feb apr jun jul aug sep sept
            oct nov dec mr mrs ms nos para prof ref sec sect st vol vols vs"""), set("art co corp etc inc jr ltd max min no sr dept"), set("""
            a additionally after all also an and as at before both but by currently during each every finally first for from
            further he here how however if in it its many more moreover most next no on once one our over several she since
            so some such that the their then there therefore these they this those to two under until we when where which
            while with within you"""), set("""
            a an and as at between by during for from in into no nos of on or our per than that the their to under until via
            with within approx dr"""), set("""
            january february march april may june july august september october november december jan feb mar apr jun jul aug
            sep sept oct nov dec quarter"""), true);

    private final Set<String> neverLast;
    private final Set<String> maybeLast;
    private final Set<String> starters;
    private final Set<String> leading;
    private final Set<String> counted;
    private final boolean capitalStarts;

    private SentenceWords(
            Set<String> neverLast,
            Set<String> maybeLast,
            Set<String> starters,
            Set<String> leading,
            Set<String> counted,
            boolean capitalStarts) {
        this.neverLast = neverLast;
        this.maybeLast = maybeLast;
        this.starters = starters;
        this.leading = leading;
        this.counted = counted;
        this.capitalStarts = capitalStarts;
    }

    static SentenceWords of(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : GERMAN;
    }

    /** Whether this abbreviation always has something after it. */
    boolean isNeverLast(String word) {
        return neverLast.contains(word);
    }

    /** Whether this abbreviation may end a sentence. */
    boolean isMaybeLast(String word) {
        return maybeLast.contains(word);
    }

    /** Whether a capital word begins a sentence; in German a noun does so only where nothing speaks against it. */
    boolean starts(Piece word) {
        return capitalStarts ? word.isWord() && word.capital() : opens(word);
    }

    /** Whether it is a word that sentences like to begin with. */
    boolean opens(Piece word) {
        return word.isWord() && word.capital() && starters.contains(word.folded());
    }

    /** Whether a sentence cannot end after this. */
    boolean leadsOn(Piece last) {
        return last.isMark() ? ",(-–/&„«".contains(last.folded()) : last.isWord() && leading.contains(last.folded());
    }

    /** Whether an ordinal number often stands before this: a month, a quarter, a class. */
    boolean isCounted(String word) {
        return counted.contains(word);
    }

    private static Set<String> set(String words) {
        return WordSet.of(words);
    }
}
