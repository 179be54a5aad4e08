package org.handlungskonzept.text;

/** The German words of time phrases: umlauts spelled out, a star for any ending of an adjective. */
final class GermanTimeWords {

    static final String WORDS = """
            MONTH: januar=1 | jaenner=1 | jan=1 | jan .=1 | februar=2 | feber=2 | feb=2 | feb .=2 | maerz=3 | mrz=3
            MONTH: mrz .=3 | april=4 | apr=4 | apr .=4 | mai=5 | juni=6 | jun=6 | jun .=6 | juli=7 | jul=7 | jul .=7
            MONTH: august=8 | aug=8 | aug .=8 | september=9 | sept=9 | sept .=9 | sep=9 | sep .=9 | oktober=10 | okt=10
            MONTH: okt .=10 | november=11 | nov=11 | nov .=11 | dezember=12 | dez=12 | dez .=12 | juno=6
            SEASON: fruehjahr=3 | fruehjahrs=3 | fruehling=3 | sommer=6 | sommers=6 | herbst=9 | winter=12
            SEASON: fj=3 | fj .=3 | vorfruehling=3 | hochsommer=6 | fruehherbst=9
            SEASON: sommersemester=104 | sose=104 | wintersemester=110 | wise=110 | sommerhalbjahr=104
            SEASON: winterhalbjahr=110 | spaetwinter=12 | fruehlings=3 | herbstes=9 | winters=12 | herbstmonate=9
            SEASON: fruehsommer=6 | spaetsommer=6 | spaetherbst=9 | wintermonate=12 | sommermonate=6
            PART: anfang=0 | anf .=0 | beginn des=0 | beginn der=0 | zu beginn=0 | mitte=1 | ende=2 | ausgang=2 | ablauf des=2 | ablauf=2
            PART: ablauf von=2 | zum beginn des=0 | zum beginn der=0 | zum beginn=0 | zu beginn des=0 | zu beginn der=0
            PART: anfangs=0 | schluss des=2 | ausklang des=2
            YEAR_PART: jahresanfang=0 | jahresbeginn=0 | jahresmitte=1 | jahresende=2 | jahresschluss=2
            QUARTER: quart . | quart | viertelj .
            QUARTER: quartal | quartals | quartale | quartalen | q | q . | qu . | vj | vj . | vierteljahr | vierteljahres
            HALF: halbj . | halbj | jh | jh . | hlbj .
            HALF: halbjahr | halbjahres | halbjahrs | hj | hj . | h | jahreshaelfte | haelfte
            WEEK: kw | kw . | k . w . | kalenderwoche | kalenderwochen
            YEAR: jahr | jahre | jahren | jahres | jahrs | kalenderjahr* | haushaltsjahr* | hhj | hhj . | planjahr*
            YEAR: sitzungsjahr* | foerderjahr* | rechnungsjahr* | wirtschaftsjahr* | berichtsjahr* | haushalt
            YEAR: haushalts | hh | hh - jahr | geschaeftsjahr* | programmjahr* | doppelhaushalt* | haushaltsplan*
            OTHER_YEAR: neuen jahr=1 | neuen jahres=1 | neues jahr=1
            OTHER_YEAR: diesem jahr=0 | dieses jahr=0 | dieses jahres=0 | diesen jahres=0 | laufendes jahr=0
            OTHER_YEAR: laufenden jahr=0 | laufenden jahres=0 | d . j .=0 | d . j=0 | kommenden jahr=1
            OTHER_YEAR: kommenden jahres=1 | kommendes jahr=1 | naechsten jahr=1 | naechsten jahres=1 | naechstes jahr=1
            OTHER_YEAR: folgejahr=1 | uebernaechsten jahr=2 | uebernaechstes jahr=2 | uebernaechsten jahres=2
            OTHER_YEAR: heuer=0 | naechstem jahr=1 | kommendem jahr=1 | laufendem jahr=0 | heurigen jahr=0 | heurigen jahres=0
            OTHER_YEAR: aktuellen jahr=0 | aktuellen jahres=0 | gleichen jahr=0 | gleichen jahres=0
            OTHER_YEAR: folgenden jahr=1 | folgenden jahres=1 | laufenden haushaltsjahr=0 | laufenden kalenderjahr=0
            DECADE: dieses jahrzehnts=0 | diesem jahrzehnt=0 | dieses jahrzehnt=0 | dieser dekade=0 | der dekade=0
            DECADE: des jahrzehnts=0 | naechsten jahrzehnt=1 | naechsten jahrzehnts=1 | kommenden jahrzehnt=1
            NEXT: neue | neuen | neues
            NEXT: naechst* | kommend* | folgend* | dies*=1 | laufend*=1
            WEEKDAY: montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | werktag
            SCHOOL_YEAR: schuljahresbeginn=1 | schuljahresanfang=1 | schuljahresstart=1 | schuljahresende=2
            SCHOOL_YEAR: schuljahr* | sj | sj . | kita - jahr* | kitajahr* | kindergartenjahr* | kindergarten - jahr
            SCHOOL_YEAR: schuljahrsbeginn=1 | schulbeginn=1 | schulstart=1 | schulanfang=1 | schuljahrende=2 | schulschluss=2
            SCHOOL_YEAR: schuljahresabschluss=2 | kita - jahres | krippenjahr* | betreuungsjahr* | unterrichtsjahr*
            SCHOOL_YEAR: ausbildungsjahr* | schj | schj . | schulj .
            TERM: wahlperiode | wahlperioden | legislaturperiode | legislatur | amtsperiode | amtszeit | ratsperiode
            TERM: gemeinderatsperiode | kreistagsperiode | funktionsperiode | legislaturperioden | legislaturen | amtsdauer
            TERM: kommunalwahlperiode | ratswahlperiode | periode | wp | mandatsperiode | regierungsperiode
            TERM: foerderperiode | foerderphase | programmperiode | stadtratsperiode | planungsperiode
            NUMBER: ein=1 | eine=1 | einem=1 | einen=1 | einer=1 | eines=1 | zwei=2 | zweier=2 | beiden=2 | drei=3
            NUMBER: dreier=3 | vier=4 | fuenf=5 | sechs=6 | sieben=7 | acht=8 | neun=9 | zehn=10 | elf=11 | zwoelf=12
            NUMBER: dreizehn=13 | vierzehn=14 | fuenfzehn=15 | sechzehn=16 | siebzehn=17 | achtzehn=18 | neunzehn=19
            NUMBER: zwanzig=20 | einundzwanzig=21 | vierundzwanzig=24 | dreissig=30 | sechsunddreissig=36 | vierzig=40
            NUMBER: achtundvierzig=48 | fuenfzig=50 | sechzig=60 | neunzig=90 | hundert=100 | zweiundzwanzig=22
            NUMBER: fuenfundzwanzig=25 | dreiundzwanzig=23 | zweiundfuenfzig=52 | fuenfundvierzig=45 | achtundzwanzig=28
            ORDINAL: erst*=1 | zweit*=2 | dritt*=3 | viert*=4 | fuenft*=5 | letzt*=9
            UNIT: tag=-1 | tage=-1 | tagen=-1 | tages=-1 | woche=-7 | wochen=-7 | monat=1 | monate=1 | monaten=1
            UNIT: monats=1 | mon .=1 | quartal=3 | quartale=3 | quartalen=3 | quartals=3 | halbjahr=6 | halbjahre=6
            UNIT: halbjahren=6 | halbjahres=6 | jahr=12 | jahre=12 | jahren=12 | jahres=12 | jahresfrist=12 | j .=12
            UNIT: haushaltsjahr=12 | haushaltsjahre=12 | haushaltsjahren=12 | kalenderjahr=12 | vierteljahr=3
            UNIT: werktage=-1 | werktagen=-1 | schuljahr=12 | schuljahre=12 | schuljahren=12 | mt .=1 | jahrzehnt=120
            UNIT: kalenderwoche=-7 | kalenderwochen=-7 | arbeitstage=-1 | arbeitstagen=-1 | kalendertage=-1 | kalendertagen=-1
            UNIT: wo .=-7 | jahresrhythmus=12 | sitzungsperiode=12 | kalendermonate=1 | kalendermonaten=1
            UNIT: schulhalbjahr=6 | schulhalbjahre=6 | schulhalbjahren=6 | schulhalbjahres=6
            UNIT: schuljahres=12 | semester=6 | semestern=6 | semesters=6 | kitajahr=12 | kindergartenjahr=12 | ausbildungsjahr=12
            UNIT: trimester=4 | trimestern=4 | dekade=120 | dekaden=120 | jahrzehnte=120 | jahrzehnten=120 | saison=12
            SOME: einig* | wenig* | mehrer* | paar | ein paar | viel*
            UNIT: monates=1 | kalenderjahre=12 | kalenderjahren=12
            UNTIL: bis | bis zu | bis zum | bis zur | bis zu den | bis in | b . | spaetestens
            UNTIL: ziel | zieltermin | zieldatum | endtermin | projektende | laufzeitende | enddatum | deadline | stichtag | frist | fristende | zieljahr | letztmals
            UNTIL: letztmalig | zieljahr : | laengstens | befristet bis | binnen | innerhalb
            UNTIL: allerspaetestens | bis allerspaetestens | max . bis | maximal bis | hoechstens bis | bis hoechstens
            UNTIL: noch bis | faellig | faellig am | faelligkeit
            GOAL: fertigstellungstermin | abschlusstermin | bauende | realisierungsende
            GOAL: abschluss | fertigstellung | fertig | projektabschluss | endfertigstellung
            STAGE: abschluss | fertigstellung | umsetzung | realisierung | durchfuehrung | inbetriebnahme | planung | bau
            STAGE: konzept | erprobung | einweihung | eroeffnung | beschluss | ausschreibung | vergabe | pilotphase
            REVIEW: evaluation | evaluierung | evaluiert | ueberprueft | ueberpruefung | ausgewertet | auswertung | bewertet
            REVIEW: zwischenbericht | bilanz | zwischenbilanz | review | evaluieren | ueberpruefen | auswerten
            BEFORE: vor | noch vor | vor dem | noch vor dem | bevor
            FROM: ab | ab dem | ab der | seit | seit dem | von | vom | beginnend | beginn : | start | start : | beginn ab
            FROM: startend | beginn | starttermin | startdatum | projektbeginn | projektstart | erstmals | erstmalig | startet | starten | beginnt | beginnen
            FROM: mit beginn | mit beginn des | mit beginn der | beginn in | beginn im | beginn am
            FROM: umsetzungsbeginn | angefangen | erstmalige
            FROM: baubeginn | baustart | umsetzungsbeginn : | beginnt am | startet am
            FROM: umsetzungsstart | auftakt
            LATER: nach | nach dem | nach ende | nach ablauf des jahres
            NOT_BEFORE: fruehestens | nicht vor | nicht vor dem | ab fruehestens | fruehestens ab | nicht frueher als
            ONWARDS: + | fortfolgend | und spaeter | und danach | und fortlaufend | und darueber hinaus
            ONWARDS: ff | ff . | f . | fortfolgende | an | aufwaerts | fortlaufend an | und folgende | und folgejahre
            BETWEEN: zwischen
            FORMERLY: alt | war | war fuer | eigentlich | vormals | ehemals | vorher | alter termin | bisheriger termin
            FORMERLY: verschoben von | verlegt von | verschiebung von | geplant war | geplant waren
            FORMERLY: urspruenglich* | statt | anstatt | anstelle von | bisher | bislang | zuvor | frueher
            QUALIFIER: spaetestens=0 | laengstens=0 | ca=1 | ca .=1 | circa=1 | etwa=1 | ungefaehr=1 | rund=1 | gegen=1
            QUALIFIER: voraussichtlich*=1 | vsl=1 | vsl .=1 | vorauss .=1 | moeglichst=1 | wahrscheinlich=1 | um=1
            QUALIFIER: ggf=1 | ggf .=1 | gegebenenfalls=1 | evtl=1 | evtl .=1 | eventuell=1 | vermutlich=1 | grob=1
            QUALIFIER: geplant*=3 | vorgesehen*=3 | angestrebt*=3 | anvisiert*=3 | beabsichtigt=3 | planmaessig=3
            QUALIFIER: nunmehr=4 | nun=4 | jetzt=4 | neu=4 | neuer=4 | verschoben=4 | verschoben auf=4 | verlaengert=4
            QUALIFIER: verschiebung auf=4 | neuer termin=4 | aktualisiert=4 | verlegt auf=4
            QUALIFIER: verschiebt sich auf=4 | verschiebt sich=4 | verschiebung=4 | aktuell=4 | neue frist=4 | korrigiert=4
            QUALIFIER: zunaechst=5 | vorerst=5 | vorlaeufig*=5
            RHYTHM: jaehrlich*=12 | jaehrl .=12 | jaehrl=12 | alljaehrlich*=12 | halbjaehrlich*=6 | vierteljaehrlich*=3
            RHYTHM: halbjaehrl .=6 | vierteljaehrl .=3 | monatl .=1 | jahresweise=12 | jahrweise=12 | mtl .=1
            RHYTHM: jahresrhythmus=12 | jahresturnus=12 | jahrestakt=12 | zweijahresrhythmus=24 | zweijahresturnus=24
            RHYTHM: dreijahresrhythmus=36 | dreijahresturnus=36 | vierjahresrhythmus=48 | fuenfjahresrhythmus=60
            RHYTHM: fuenfjahresturnus=60 | halbjahresrhythmus=6 | halbjahresturnus=6 | quartalsrhythmus=3 | quartalsturnus=3
            RHYTHM: monatsrhythmus=1 | monatsturnus=1 | wochenrhythmus=-7 | biennal*=24 | vierzehntaeglich*=-14
            RHYTHM: zweimonatig*=2 | dreimonatig*=3 | viermonatlich*=4 | sechsmonatig*=6 | vierwoechentlich*=-28
            RHYTHM: dreiwoechentlich*=-21 | sechswoechentlich*=-42 | zweiwoechig*=-14 | halbmonatlich*=-14 | woechentl .=-7
            RHYTHM: je quartal=3 | je halbjahr=6 | pro halbjahr=6 | zum quartalsende=3 | zum monatsende=1 | woech .=-7
            RHYTHM: / a=12 | / jahr=12 | / j=12 | / monat=1 | / woche=-7
            RHYTHM: jhrl .=12 | jhrl=12
            RHYTHM: quartalsweise=3 | quartalsmaessig=3 | monatlich*=1 | zweimonatlich*=2 | dreimonatlich*=3
            RHYTHM: sechsmonatlich*=6 | woechentlich*=-7 | zweiwoechentlich*=-14 | vierzehntaegig*=-14 | taeglich*=-1
            RHYTHM: zweijaehrlich*=24 | dreijaehrlich*=36 | vierjaehrlich*=48 | fuenfjaehrlich*=60 | zweijaehrig*=24
            RHYTHM: dreijaehrig*=36 | p . a .=12 | p . a=12 | pro anno=12 | je schuljahr=12 | pro schuljahr=12
            RHYTHM: in jedem ungeraden jahr=24 | in jedem geraden jahr=24 | in ungeraden jahren=24 | in geraden jahren=24
            RHYTHM: werktags=-1 | werktaeglich*=-1 | monatsweise=1 | wochenweise=-7 | halbjahresweise=6
            RHYTHM: montags=-7 | dienstags=-7 | mittwochs=-7 | donnerstags=-7 | freitags=-7 | samstags=-7 | sonntags=-7
            RHYTHM_ENDING: taegig*=-1 | taeglich*=-1 | woechig*=-7 | woechentlich*=-7 | monatlich*=1 | monatig*=1 | jaehrlich*=12
            EACH: alle | aller | jed* | all
            TIMES: mal | x | × | - mal | malig | einmal=1 | zweimal=2 | dreimal=3 | viermal=4 | sechsmal=6 | zwoelfmal=12
            TIMES: einmalig=1
            PER: / | pro | je | im | in der | in jedem | a | je kalenderjahr
            TURN: turnus : | rhythmus : | intervall : | frequenz : | turnus | rhythmus | abstand | abstaenden | takt | intervall | intervallen | zyklus
            ALWAYS: immer | immer im | jeweils | jeweils im | jeweils zum | jeweils am | jeweils bis | immer zum | immer am | immer bis
            ALWAYS: immer zu | immer zur | jeweils zu | jeweils ab | stets im | stets am | stets zum
            CONTINUOUS: fortlaufend* | laufend* | dauerhaft* | kontinuierlich* | staendig* | permanent* | stetig*
            CONTINUOUS: lfd | lfd . | ldf . | staend . | dauernd
            CONTINUOUS: daueraufgabe | daueraufgaben | unbefristet* | auf dauer | bis auf weiteres | jederzeit
            CONTINUOUS: durchgehend* | ganzjaehrig* | andauernd* | fortwaehrend* | dauernd* | unbegrenzt* | immer
            CONTINUOUS: dauermassnahme | dauermassnahmen | dauerauftrag | dauerprojekt | dauerprozess | dauerangebot | dauerthema
            CONTINUOUS: das ganze jahr | ganzes jahr | das ganze jahr ueber | immerwaehrend* | zeitlich unbefristet | permanente
            CONTINUOUS: routineaufgabe | tagesgeschaeft | ohne zeitlimit | ohne enddatum | ohne endtermin | rund ums jahr
            CONTINUOUS: zeitlich unbegrenzt | laufende aufgabe | laufendes geschaeft | fortdauernd* | langfristige daueraufgabe
            CONTINUOUS: regelaufgabe | ohne ende | ohne befristung | ohne zeitliche begrenzung | verstetigt | bestaendig*
            NOW: sofort | ab sofort | sofortig* | per sofort | ab heute | ab jetzt
            VAGUE: zeitnah*=0 | baldmoeglichst*=0 | bald=0 | so bald wie moeglich=0 | sobald wie moeglich=0
            VAGUE: schnellstmoeglich*=0 | umgehend*=0 | in kuerze=0 | demnaechst=0 | alsbald=0 | zuegig*=0 | fruehzeitig*=0
            VAGUE: unverzueglich*=0 | schnell=0 | so schnell wie moeglich=0 | moeglichst bald=0 | moeglichst schnell=0
            VAGUE: moeglichst zeitnah=0 | raschestmoeglich=0 | in naher zukunft=0 | asap=0 | baldigst=0 | rasch*=0
            VAGUE: sofortmassnahme=0 | sofortmassnahmen=0 | sofortprogramm=0 | dringend*=0 | dringlich*=0 | vordringlich*=0
            VAGUE: eilig=0 | eilt=0 | raschmoeglichst*=0 | schnellst=0 | bei naechster gelegenheit=0 | hohe dringlichkeit=0
            VAGUE: mit hoher dringlichkeit=0 | so rasch wie moeglich=0 | so zeitnah wie moeglich=0 | moeglichst umgehend=0
            VAGUE: ohne verzug=0 | in allernaechster zeit=0 | in der naechsten zeit=0 | in naechster zeit=0 | in naechster zukunft=0 | zeitnahest=0
            VAGUE: kurzfristmassnahme=1 | kurzfristige massnahme=1 | mittelfristmassnahme=2 | langfristmassnahme=3
            VAGUE: langfristmassnahmen=3 | auf laengere sicht=3 | in ferner zukunft=3 | laengerfristig*=3
            VAGUE: unmittelbar=0 | schnellstens=0 | ehestmoeglich*=0 | prioritaer=0 | prompt=0 | moeglichst frueh=0 | so frueh wie moeglich=0
            VAGUE: kurzfristig*=1 | kurz=1 | mittelfristig*=2 | mittel=2 | langfristig*=3 | lang=3 | in absehbarer zeit=4
            VAGUE: rechtzeitig*=4 | so rechtzeitig=4 | zu gegebener zeit=4 | zu gegebenem zeitpunkt=4 | bei gelegenheit=4
            VAGUE: zu gegebenen zeitpunkt=4 | zum gegebenen zeitpunkt=4 | zu einem spaeteren zeitpunkt=4 | spaeter=4
            VAGUE: wiederkehrend*=4 | periodisch*=4 | zyklisch*=4 | unregelmaessig*=4 | immer wieder=4 | von zeit zu zeit=4
            VAGUE: ab und zu=4 | hin und wieder=4 | in gewissen abstaenden=4 | in groesseren abstaenden=4
            VAGUE: in loser folge=4
            VAGUE: perspektivisch*=4 | schrittweise*=4 | schritt fuer schritt=4 | sukzessive*=4 | nach und nach=4 | stufenweise=4 | peu a peu=4
            VAGUE: peu à peu=4 | regelmaessig*=4 | turnusmaessig*=4 | bei bedarf=4 | nach bedarf=4 | je nach bedarf=4
            VAGUE: anlassbezogen*=4 | nach moeglichkeit=4 | in absehbarer zukunft=4 | mittelbar=4 | in zukunft=4
            VAGUE: zukuenftig=4 | kuenftig=4 | nach absprache=4 | nach vereinbarung=4 | gelegentlich=4 | bedarfsorientiert=4
            VAGUE: nach haushaltslage=4 | je nach haushaltslage=4 | nach kassenlage=4 | je nach kassenlage=4 | fallweise=4
            VAGUE: je nach ressourcen=4 | nach kapazitaet=4 | je nach kapazitaet=4 | nach kapazitaeten=4 | im bedarfsfall=4
            VAGUE: bedarfsabhaengig=4 | bedarfsgerecht=4 | auf anfrage=4 | auf abruf=4 | auf wunsch=4 | punktuell*=4
            VAGUE: projektbezogen*=4 | situationsabhaengig=4 | situationsbezogen=4 | von fall zu fall=4 | wenn noetig=4
            VAGUE: je nach verfuegbarkeit=4 | im laufe der zeit=4 | mit der zeit=4 | mittel - und langfristig=3 | nach anlass=4
            VAGUE: bei anlass=4 | saisonal*=4 | kuenftig*=4 | zukuenftig*=4 | je nach anlass=4 | je nach situation=4
            VAGUE: etappenweise=4 | phasenweise=4 | abschnittsweise=4 | zug um zug=4 | in etappen=4 | in stufen=4
            VAGUE: in mehreren stufen=4 | in mehreren etappen=4 | in mehreren phasen=4 | in abschnitten=4 | zeitversetzt=4
            VAGUE: allmaehlich=4 | in mehreren schritten=4 | wenn moeglich=4 | anlassabhaengig=4 | situativ=4
            VAGUE: langfristige perspektive=3 | auf lange sicht=3 | auf kurze sicht=1 | auf mittlere sicht=2
            WITHIN: nach | innerhalb | innerhalb von | innerhalb der | innerhalb des | innerhalb der naechsten | binnen | in
            WITHIN: in den naechsten | in den kommenden | in spaetestens | in ca . | in etwa | in rund | im laufe von
            WITHIN: innerhalb der kommenden | in der naechsten | im naechsten | im kommenden | in der kommenden
            WITHIN: innert | innert der naechsten | innert von | innert der kommenden | in den ersten | laengstens innert
            WITHIN: spaetestens innert | spaetestens binnen | im verlauf von | im lauf von | in gut | in knapp | in circa
            WITHIN: in maximal | in hoechstens | innerhalb von maximal | innerhalb von ca . | innerhalb von etwa
            WITHIN: bis zu | in den folgenden | waehrend der kommenden | ueber die kommenden | innerhalb des naechsten
            WITHIN: bis in | spaetestens in | spaetestens innerhalb | spaetestens innerhalb von | innerhalb der ersten
            WITHIN: innerhalb eines zeitraums von | im zeitraum von | waehrend der naechsten | ueber die naechsten
            WITHIN: fuer die naechsten | nach spaetestens | im verlauf der naechsten | im laufe der naechsten
            WITHIN: im laufe der kommenden | in weniger als | binnen der naechsten
            AFTER: nach | nach dem | nach der | nach den | ab | ab dem | ab der | seit | nach erfolgtem | nach erfolgter
            AFTER: vor | vor dem | vor der | gerechnet ab | im anschluss an
            LENGTH: zeitraum von | zeitraum : | foerderdauer | foerderdauer : | laufzeit | laufzeit : | laufzeit von
            LENGTH: dauer | dauer : | dauer von | fuer | ueber | zeitraum | projektlaufzeit | projektlaufzeit : | umsetzungsdauer
            LENGTH: fuer die dauer von | ueber einen zeitraum von | projektdauer | bearbeitungszeit | umsetzungszeitraum
            LENGTH: umsetzungszeitraum : | mit einer laufzeit von | dauert | auf
            WHEN: sobald | nachdem | wenn | erst wenn | erst nachdem
            AT_EVENT: nach=1 | nach dem=1 | nach der=1 | nach den=1 | mit | mit dem | mit der | mit den | bei | vor=1 | vor dem=1
            AT_EVENT: vor der=1 | vor den=1 | noch vor=1 | noch vor der=1 | noch vor dem=1 | noch vor den=1
            AT_EVENT: bis zu=1 | bis zum=1 | bis zur=1 | bis zu den=1 | zum | zur | zu den | ab | ab dem | ab der
            AT_EVENT: im anschluss an=1 | im zuge der=1 | im zuge des=1 | im zuge von=1
            AT_EVENT: im zusammenhang mit | im nachgang zu=1 | im nachgang zur=1 | im nachgang der=1 | gleichzeitig mit | im rahmen der | im rahmen des | in der | in den
            AT_EVENT: waehrend der | waehrend des | nach erfolgter | nach erfolgtem | bis | im vorfeld der=1 | im vorfeld des=1 | in | im
            AT_EVENT: innerhalb dieser | innerhalb der | in dieser | waehrend der gesamten | ueber die gesamte | ueber die | innerhalb des
            AT_EVENT: im zuge=1 | im zuge einer=1 | im zuge eines=1 | im rahmen einer | im rahmen eines | im rahmen von
            AT_EVENT: bei der | beim | bei den | bei einer | bei einem | waehrend | vorbehaltlich der=1 | vorbehaltlich des=1
            AT_EVENT: im gefolge der=1 | infolge der=1 | abhaengig von=1 | abhaengig von der=1 | abhaengig vom=1 | nach durchfuehrung der=1
            AT_EVENT: im kontext der | im verlauf der | im vorfeld=1 | rechtzeitig vor=1 | rechtzeitig vor der=1 | kurz vor=1
            AT_EVENT: unmittelbar nach=1 | direkt nach=1 | kurz nach=1 | unmittelbar vor=1 | umgehend nach=1 | sofort nach=1
            AT_EVENT: sofort mit | im zusammenhang mit der | im zusammenhang mit dem | zeitgleich mit | zeitgleich zur
            AT_EVENT: anlaesslich der | anlaesslich des | parallel zum | parallel zur | bis nach | seit | abhaengig von
            EVENT: tag der | tag des | tag fuer | woche der | woche des | nacht der | stadtfest | jahrestag | weltkindertag
            EVENT: laufzeit | projektlaufzeit | gesamtlaufzeit | rechtskraft | haushaltslage | umbau | ausbau | neubau | anbau | abriss
            EVENT: rueckbau | wechsel | ausscheiden | nachfolge | zusammenschluss | betriebsaufnahme | schulferien
            EVENT: foerdermittel | foerdermitteln | haushaltsmittel | haushaltsmitteln | mitteln | foerderende | massnahmenende
            EVENT: silvester | neujahr | nikolaus
            EVENT: abschluss | beginn | start | ende | ostern | weihnachten | pfingsten | stellenplan | stellenplans
            EVENT: sommerpause | sommerferien | herbstferien | osterferien | weihnachtsferien | winterpause | haushalt
            EVENT: haushaltsplan | haushaltsplans | nachtragshaushalt | wahlperiode | legislaturperiode | legislatur
            EVENT: amtszeit | kommunalwahl | einzug | umzug | vertrag | bescheid | inkrafttreten | auslaufen | ablauf
            EVENT: fasching | karneval | schuljahresbeginn | schuljahresende | semesterbeginn | foerderperiode | termin
            EVENT: projektende | projektbeginn | projektstart | vertragsende | vorliegen | eingang | erhalt | amtsantritt
            EVENT: beschluss | fortschreibung | quartalsende | monatsende | pfingstferien | doppelhaushalt | ratsperiode
            EVENT: faschingsferien | ramadan | ferien | ferienende | ferienbeginn | neubau | umbau | jubilaeum
            EVENT_ENDING: kindertag | frauentag | gedenktag | aktionstag | feiertag | jahrestag | stadtfest | sommerfest
            EVENT_ENDING: buergerfest | festival | jubilaeum | kirmes | weihnachtsmarkt | aktionswoche | aktionswochen
            EVENT_ENDING: beschluss | beschlusses | bescheid | bescheids | bescheides | beratungen | beratung | sitzung
            EVENT_ENDING: fassung | abschiedung | inbetriebnahme | eroeffnung | bewilligung | zusage | freigabe
            EVENT_ENDING: genehmigung | besetzung | fertigstellung | sanierung | wahl | abnahme | einfuehrung | pause
            EVENT_ENDING: ferien | abschluss | abschlusses | vergabe | gruendung | einstellung | veroeffentlichung
            EVENT_ENDING: klaerung | pruefung | auswertung | evaluation | erstellung | sicherung | finanzierung | vorlage
            EVENT_ENDING: verfuegbarkeit | bereitstellung | rechtskraft | gestaltung | ueberarbeitung | erneuerung | erweiterung
            EVENT_ENDING: renovierung | modernisierung | aktualisierung | novellierung | aufstellung | zustimmung | neubau
            EVENT_ENDING: kenntnisnahme | verhandlungen | ausschreibung | umbau | fertigstellung | fortschreibung | auslaufen
            EVENT_ENDING: foerderende | antragsfrist | verlaengerung | zuweisung | haushaltslage | entwicklung | anpassung | ablauf | gremium | antragstellung | inbetriebsetzung
            EVENT_ENDING: umstellung | konferenz | planung | schulung | befragung | beauftragung | stellenplan | abstimmung
            NOUN_ENDING: nung | rung | lung | tung | dung | bung | gung | kung | sung | zung | mung | hung | fung | nahme
            NOUN_ENDING: eintritt | antritt | bezug | ankauf | erwerb | beginn | start | ende | messe | woche | wechsel
            YEARLY_EVENT: ostern | pfingsten | weihnachten | sommerferien | herbstferien | osterferien | sommerpause
            YEARLY_EVENT: weihnachtsferien | pfingstferien | winterpause | faschingsferien | ramadan | kommunalwahl
            FEAST: ostern=0 | ostersonntag=0 | ostermontag=1 | karfreitag=-2 | pfingsten=49 | pfingstsonntag=49
            FEAST: pfingstmontag=50 | himmelfahrt=39 | christi himmelfahrt=39 | fronleichnam=60 | aschermittwoch=-46
            FEAST: rosenmontag=-48 | weihnachten=1225 | heiligabend=1224 | silvester=1231 | neujahr=101 | nikolaus=1206
            FEAST: jahreswechsel=1231 | nationalfeiertag=1026 | dreikoenig=106 | pfingstsamstag=48 | gruendonnerstag=-3
            FEAST: tag der deutschen einheit=1003 | tag der arbeit=501 | reformationstag=1031 | allerheiligen=1101
            DECISION: beschluss | beschlusses | beschlussfassung | ratsbeschluss | ratsbeschlusses | beschlussdatum
            DECISION: beschlussfassung durch den rat | gremienbeschluss | ratsentscheidung
            DECISION: stadtratsbeschluss | gemeinderatsbeschluss | kreistagsbeschluss | verabschiedung | konzeptbeschluss
            PLACEHOLDER: offen | noch offen | tbd | tba | tbc | n . n . | n . n | nn | k . a . | k . a | ka | keine angabe
            PLACEHOLDER: keine angaben | ? | ? ? ? | ? ? | . . . | - | - - | - - - | xx | xxx | noch festzulegen
            PLACEHOLDER: wird noch festgelegt | wird festgelegt | festzulegen | noch zu klaeren | zu klaeren | noch unklar
            PLACEHOLDER: unklar | unbekannt | nicht definiert | noch nicht definiert | nicht festgelegt | noch nicht festgelegt
            PLACEHOLDER: nicht bekannt | noch nicht bekannt | nicht terminiert | noch nicht terminiert | ohne termin
            PLACEHOLDER: wird noch bestimmt | noch zu bestimmen | zu bestimmen | wird noch ergaenzt | wird ergaenzt | folgt
            PLACEHOLDER: wird nachgereicht | noch zu definieren | zu definieren | noch abzustimmen | in abstimmung | n / a
            PLACEHOLDER: n . a . | n . a | ohne angabe | ohne zeitangabe | platzhalter | nicht benannt | noch nicht benannt
            PLACEHOLDER: noch zu terminieren | zu terminieren | nicht absehbar | noch nicht absehbar | steht noch nicht fest
            PLACEHOLDER: xx . xx | xx . xx . | tt . mm | tt . mm . | ? ? . ? ? | ? ? . ? ? . | x . x . | xx . | noch zu benennen
            PLACEHOLDER: steht noch aus | wird noch geklaert | wird geklaert | siehe oben | s . o . | n . b . | nicht angegeben
            PLACEHOLDER: ist noch offen | wird noch mitgeteilt | noch in klaerung | in klaerung | zeitpunkt offen | o . a .
            STATUS: umgesetzt | erledigt | abgeschlossen | fertiggestellt | realisiert | durchgefuehrt | erfolgt
            STATUS: in umsetzung | in arbeit | in bearbeitung | bereits umgesetzt | bereits erfolgt | ist erfolgt | laeuft
            STATUS: laeuft bereits | begonnen | bereits begonnen | gestartet | beendet | eingestellt | in vorbereitung
            STATUS: zurueckgestellt | gestrichen | entfaellt | in planung | ruht | verworfen | abgebrochen | vollzogen
            STATUS: teilweise umgesetzt | weitgehend umgesetzt | in pruefung | eroeffnet | bereits vorhanden
            WILL: wird | werden | soll | sollen | muss | muessen | sein | ist zu | zu
            PAST: wurde | wurden | war | waren | hatte | hatten | worden | beschlossen | verabschiedet | hat
            GUARD: beschluss | beschluss nr . | beschlussvorlage | az | az . | aktenzeichen | tel | tel . | telefon | fax
            GUARD: stand | stand : | vorlage | drucksache | ds | drs . | drs | nr | nr . | masterplan | tempo | enev | din
            GUARD: agenda | § | vorlage nr . | dok . | leitbild | strategie | geg | iso | paragraph | art . | plz
            NAME: masterplan=1 | leitbild=1 | strategie=1 | agenda=1 | vision=1 | konzept=0 | aktionsplan=0
            NAME: mobilitaetsplan=0 | verkehrsplan=0 | entwicklungsplan=0 | fahrplan=0 | isek=1 | rahmenplan=0
            THING: vertrag=1 | vertrags=1 | vertraege=1 | foerderung=1 | finanzierung=1 | bewilligung=1 | lizenz=1
            THING: genehmigung=1 | vereinbarung=1 | zuschuss=1 | miete=1 | pacht=1 | gewaehrleistung=1 | foerderzeitraum=1
            RUNS: laeuft | laufen | endet | enden | gilt | gelten | ausgelaufen | auslaufend* | gueltig | laeuft aus
            GUARD: anhang | anlage | seite | kapitel
            COUNTED: euro | eur | % | prozent | personen | menschen | einwohner | einwohnerinnen | teilnehmende
            COUNTED: teilnehmer | stueck | exemplare | kinder | stunden | uhr | km | m | qm | kg | t | tonnen | haushalte
            COUNTED: plaetze | wohnungen | beschaeftigte | besucher | besucherinnen | baeume | radfahrende | mitglieder
            COUNTED: stellen | gefluechtete | schueler | schuelerinnen | jugendliche | frauen | kwh | mw | kw | $ | chf
            COUNTED: einwohnenden | exemplaren | personen | kindern | plaetzen | metern | meter | wohneinheiten
            FILLER: u . | prioritaet | prioritaeten | phase | stufe | etappe | bauphase | bauabschnitt | abschnitt | tranche | teil | per | cirka
            FILLER: eines | laufen | dauern
            OR: oder | bzw | bzw . | beziehungsweise | respektive
            FILLER: der | die | das | des | dem | den | im | in | am | zum | zur | zu | und | sowie | fuer | jahr | jahre
            FILLER: jahres | jahren | noch | dann | danach | anschliessend | jeweils | auch | umsetzung | termin | zeitraum
            FILLER: laufe | im laufe | im laufe des | im laufe der | verlauf | im verlauf des | ist | wird | werden | soll
            FILLER: sollen | bereits | schon | erst | mal | einschliesslich | einschl . | inkl . | einschl | bei | auf | mit
            FILLER: realisierung | zeitplan | zeitrahmen | zeithorizont | zeitpunkt | durchfuehrung | waehrend | waehrend des
            FILLER: monat | monats | uhr | davon | diese | dieses | diesem | ein | eine | einem | einer | vom | von | ueber
            FILLER: umsetzungszeitraum | umsetzungszeitpunkt | nur | also | ziel | zielhorizont | jahrgang | im zeitraum
            FILLER: montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | beginn | abschluss
            FILLER: fertigstellung | start | inbetriebnahme | dauer | frist | projektlaufzeit | laufzeit | terminierung
            FILLER: fristgerecht | zeitlich | sein | ab | weiter | weiterhin | darueber hinaus | d . h . | aber | ende
            FILLER: aufgabe | als | umzusetzen | abzuschliessen | abgeschlossen | umgesetzt | erledigt | fertiggestellt
            """;

    private GermanTimeWords() {}
}
