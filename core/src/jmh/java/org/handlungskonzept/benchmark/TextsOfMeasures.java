package org.handlungskonzept.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Invented measures (Maßnahmen) in the wording of town halls; a third of them has an indicator. */
final class TextsOfMeasures {

    private static final String TEXTS = """
            Aufbau eines Lotsendienstes für Neuzugezogene
            Ehrenamtliche Lotsinnen und Lotsen begleiten neu zugezogene Familien in den ersten sechs Monaten zu Ämtern, Schulen und Ärzten. Die Stadt schult sie und zahlt eine Aufwandsentschädigung.
            bis 31.12.2025 | Fachdienst Soziales | 12.000 € jährlich, halbe Stelle | Begleitete Familien = 60

            Sprachcafé im Stadtteilzentrum
            Einmal in der Woche treffen sich Menschen mit und ohne Deutschkenntnisse zum Gespräch.
            ab 2023 fortlaufend | Stadtteilmanagement in Kooperation mit der Volkshochschule | vorhandene Räume, Honorare 3.500 € pro Jahr | Teilnehmende je Treffen = 15

            Mehrsprachige Hinweise in allen Bürgerbüros
            Die zehn häufigsten Formulare werden in fünf Sprachen erläutert und im Netz bereitgestellt.
            3. Quartal 2024 | Bürgerdienste | 8.000 EUR einmalig |

            Verbesserung der Zusammenarbeit im Netzwerk Frühe Hilfen
            Die Beteiligten sollen sich besser kennenlernen und Doppelstrukturen möglichst vermeiden.
            fortlaufend | alle Netzwerkpartner | keine |

            Schwimmkurse für Grundschulkinder
            In den Sommerferien werden zusätzliche Kurse angeboten, damit mindestens 80 % der Kinder am Ende der vierten Klasse sicher schwimmen.
            Sommerferien 2024 und 2025 | Sportamt | 20.000 Euro, davon 50 % Land | Kinder mit Schwimmabzeichen in Prozent = 80

            Einrichtung einer Antidiskriminierungsstelle
            Betroffene erhalten eine unabhängige Beratung. Die Stelle berichtet dem Rat einmal im Jahr.
            bis Ende 2026 | Stabsstelle Gleichstellung | 1,0 VZÄ (EG 10), Sachkosten 15.000 € p. a. |

            Prüfung eines Jugendcafés in der Nordstadt
            Es wird geprüft, ob ein leer stehendes Ladenlokal als Treffpunkt genutzt werden kann.
            zeitnah | Jugendamt | noch offen |

            Fahrradstellplätze am Bahnhof
            Am Nordausgang entstehen überdachte Stellplätze mit Lademöglichkeit, die rund um die Uhr zugänglich sind.
            2023 - 2025 | Tiefbauamt | 240.000 €, Förderquote 75 % (Bund) | Neue Stellplätze = 180

            Jährlicher Bericht zur Barrierefreiheit
            Die Verwaltung legt dem Ausschuss dar, welche öffentlichen Gebäude ohne Stufen erreichbar sind.
            jährlich zum 30.06. | Behindertenbeirat und Gebäudemanagement | im Rahmen vorhandener Mittel |

            Öffentlichkeitsarbeit verstärken
            Angebote sollen bekannter gemacht werden, zum Beispiel über soziale Medien und Plakate.
            laufend | Verwaltung | personelle Ressourcen |

            Entsiegelung von Schulhöfen
            Auf drei Schulhöfen werden insgesamt 2.000 m² Asphalt durch Rasen, Bäume und Spielflächen ersetzt.
            bis Herbst 2027 | Grünflächenamt, Schulverwaltungsamt | 450.000 € investiv | Entsiegelte Fläche in m² = 2000

            Energieberatung für Haushalte mit geringem Einkommen
            Geschulte Beratende besuchen Haushalte und geben einfache Tipps. Jeder Haushalt erhält ein Starterpaket.
            01.03.2024 bis 28.02.2026 | Klimaschutzmanagement mit dem örtlichen Sozialverband | 30.000 € Projektmittel |

            Interkulturelle Schulung der Beschäftigten
            Alle Beschäftigten mit Publikumsverkehr nehmen innerhalb von zwei Jahren an einer eintägigen Schulung teil.
            2024/2025 | Personalamt | 9.600 € aus dem Fortbildungsbudget |

            Umsetzung der Empfehlungen des Integrationsrates
            Die Empfehlungen werden aufgegriffen und schrittweise umgesetzt.
            mittelfristig | Fachbereich 3 | nicht bezifferbar |

            Nachtbuslinie am Wochenende
            Freitags und samstags fährt bis 3 Uhr stündlich ein Bus in alle Ortsteile.
            ab Fahrplanwechsel Dezember 2024 | Verkehrsbetriebe GmbH unter Beteiligung des Ordnungsamtes | Zuschuss 180 T€/Jahr |

            Leitfaden für Leichte Sprache
            Ein Leitfaden hilft beim Schreiben verständlicher Bescheide. Bis zu 20 Musterbescheide werden überarbeitet.
            spätestens 31. März 2025 | Presseamt | 0,25 Stelle | Überarbeitete Bescheide = 20

            Ausbau der Ganztagsbetreuung
            An der Grundschule am Park werden zwei Gruppen mit je 25 Plätzen eingerichtet.
            Schuljahr 2025/26 | Schulverwaltungsamt | 2 Erzieherstellen S 8a, Umbau 310.000 € | Neue Plätze = 50

            Begegnungsfest auf dem Marktplatz
            Vereine, Gemeinden und Initiativen stellen sich vor; das Programm planen sie gemeinsam.
            alle zwei Jahre, erstmals 2024 | Kulturbüro i. V. m. den Vereinen | ca. 7.500 Euro |

            Sensibilisierung für das Thema Einsamkeit im Alter
            Durch geeignete Maßnahmen soll die Aufmerksamkeit erhöht werden.
            schnellstmöglich | N. N. | - |

            Besuchsdienst für alleinlebende Menschen
            Freiwillige besuchen Menschen über 80 Jahren auf Wunsch alle zwei Wochen.
            seit 2022, unbefristet | Seniorenbüro | 5 Std./Woche Koordination, 2.000 € Fahrtkosten | Besuchte Personen = 45

            Neubau einer Kindertagesstätte
            Im Baugebiet Süd entsteht ein Haus für vier Gruppen. Der Betrieb wird ausgeschrieben.
            Baubeginn 2024, Eröffnung August 2026 | Hochbauamt (Federführung), Jugendamt | 5,8 Mio. € |

            Digitale Sprechstunde der Ausländerbehörde
            Termine können per Video stattfinden, sofern keine Urkunden vorgelegt werden müssen.
            II/2025 | Ausländerbehörde | Lizenzkosten 4.200 €/a | Videotermine im Monat = 100

            Pflanzung von Straßenbäumen
            Jedes Jahr werden mindestens 100 Bäume gepflanzt, vorrangig in stark erhitzten Straßen.
            jährlich bis 2030 | Grün- und Umweltamt | 90.000 € pro Jahr | Gepflanzte Bäume = 100

            Weiterentwicklung des Leitbildes
            Das Leitbild wird unter Einbeziehung der Öffentlichkeit fortgeschrieben, um Vielfalt sichtbarer zu machen.
            nach der Kommunalwahl | Bürgermeisteramt | 25.000 € |

            Kostenfreie Menstruationsartikel an Schulen
            In allen weiterführenden Schulen werden Spender aufgehängt und regelmäßig befüllt.
            bis zum Beginn des Schuljahres 2024/2025 | Schulträger | 6 TEUR jährlich |

            Hitzeaktionsplan
            Der Plan benennt kühle Orte, Trinkbrunnen und Meldewege. Er wird vor jedem Sommer überprüft.
            Mai 2024, danach jährliche Prüfung | Gesundheitsamt; Feuerwehr; Klimaschutzmanagement | Eigenmittel | Kühle Orte = 25

            Sprachmittlung in Kitas und Schulen
            Ein Pool von Sprachmittlerinnen und Sprachmittlern steht für Elterngespräche zur Verfügung.
            1. Halbjahr 2024 | Kommunales Integrationszentrum | 40 Euro je Einsatz, max. 16.000 € im Jahr | Einsätze im Jahr = 400

            Wohnraumkonzept für Geflüchtete
            Das Konzept zeigt, wie Menschen aus Gemeinschaftsunterkünften in eigene Wohnungen ziehen können.
            bis zur Sommerpause 2024 | Sozialamt, Wohnungsbaugesellschaft | keine zusätzlichen Kosten |

            Stärkung der Selbstorganisation
            Migrantenorganisationen erhalten Beratung zu Förderanträgen und können Räume kostenlos nutzen.
            Daueraufgabe | Ehrenamtskoordination | Räume, Sachmittel |

            Einführung eines Sozialtickets
            Wer Leistungen nach dem SGB II oder SGB XII bezieht, fährt zum halben Preis.
            zum 1.1.2025 | Dezernat II | rd. 350.000 EUR/Jahr |

            Quartierswerkstatt im Westviertel
            In drei Veranstaltungen sammeln Bewohnerinnen und Bewohner Ideen für den Spielplatz und die Ortsmitte.
            Oktober bis Dezember 2024 | Stadtplanungsamt | Moderation 11.900 € brutto |

            Begleitgruppe einrichten
            Die Gruppe tagt zweimal jährlich und begleitet die Umsetzung des Konzepts.
            KW 10/2024 | Fachdienstleitung Soziales | 10 Stunden im Monat |

            Photovoltaik auf städtischen Dächern
            Alle geeigneten Dächer werden untersucht; auf wenigstens acht davon gehen Anlagen in Betrieb.
            2024 bis 2028 | Eigenbetrieb Immobilien | 1,2 Mio. Euro, KfW-Darlehen beantragt | Anlagen = 8

            Elternbildung im Stadtteil
            Kurse zu Ernährung, Medien und Schule finden vormittags mit Kinderbetreuung statt.
            kontinuierlich ab Herbst 2023 | Familienzentrum | Bundesprogramm (bewilligt bis 12/2025) |

            Verbesserte Beleuchtung von Angsträumen
            Nach einem Rundgang mit Anwohnerinnen werden dunkle Wege erfasst und nach Dringlichkeit beleuchtet.
            kurz- bis mittelfristig | Tiefbauamt gemeinsam mit der Gleichstellungsbeauftragten | 50.000 - 80.000 € |

            Praktikumsbörse für Jugendliche
            Betriebe melden freie Plätze, die Schulen vermitteln sie. Ziel ist ein Platz für jede Bewerberin und jeden Bewerber.
            Start: September 2024 | Wirtschaftsförderung | 1/2 Stelle TVöD E9b befristet auf 2 Jahre | Vermittelte Praktika = 150

            Anerkennung ausländischer Abschlüsse unterstützen
            Es finden regelmäßig Beratungen statt, bei Bedarf auch aufsuchend.
            offen | Jobcenter / Agentur für Arbeit | extern finanziert |

            Fortschreibung des Radverkehrskonzepts
            Das Konzept aus dem Jahr 2015 wird überarbeitet und um ein Netz für Lastenräder ergänzt.
            Beschluss im 4. Quartal 2025 | Mobilitätsplanung | 65.000 € (Haushalt 2025) |

            Toiletten für alle
            Im Rathaus und am Freibad werden Toiletten mit Liege und Lifter eingebaut.
            bis Mitte 2026 | Gebäudewirtschaft | 2 x 45.000 € |

            Dialog der Religionen
            Die Gemeinden laden sich gegenseitig ein und sprechen über gemeinsame Werte.
            regelmäßig | Fachteams und weitere Akteur*innen | Ehrenamt |

            Stadtbibliothek als offener Lernort
            Die Bibliothek öffnet auch sonntags und bietet Arbeitsplätze, Geräte und Hilfe beim Lernen.
            Testphase 1.9.2024–31.8.2025 | Stadtbibliothek | 19,5 Std./Woche, 22.000 € |

            Gewaltschutzkonzept für Unterkünfte
            Für jede Unterkunft gelten Regeln, Ansprechstellen und Beschwerdewege, die allen Bewohnenden bekannt sind.
            innerhalb eines Jahres nach Beschluss | Fachbereich Soziales, Polizei, Träger | über Haushalt |

            Mietspiegel einführen
            Ein qualifizierter Mietspiegel wird erhoben und alle zwei Jahre angepasst.
            2025, Fortschreibung 2027 | Amt für Wohnen | 70.000 € zuzüglich Personal |

            Förderung des bürgerschaftlichen Engagements
            Ehrenamtliche werden unterstützt und wertgeschätzt, etwa durch eine Ehrenamtskarte.
            jederzeit | Rat der Stadt | siehe Haushaltsplan |

            Sportangebote für Mädchen
            Vereine bieten Probetrainings an Schulen an; je Halbjahr kommen mindestens zwei neue Gruppen hinzu.
            ab dem 2. Halbjahr 2024 halbjährlich | Stadtsportbund | 500 € je Gruppe | Neue Gruppen im Jahr = 4

            Notfallmappe in sechs Sprachen
            Die Mappe enthält Rufnummern, Vollmachten und Hinweise für Angehörige.
            Frühjahr 2025 | Seniorenbeirat | Druck: 1.800,00 € | Verteilte Mappen = 3000

            Wärmeplanung
            Für das gesamte Stadtgebiet liegt ein Plan vor, der Eignungsgebiete für Wärmenetze und dezentrale Lösungen zeigt.
            voraussichtlich bis Juni 2026 | Stadtwerke | 210.000 EUR, 80 % Förderung bewilligt |

            Runder Tisch Wohnungslosigkeit
            Der Runde Tisch stimmt Hilfen ab und schlägt dem Ausschuss Verbesserungen vor.
            vierteljährlich | Sozialdezernent | ./. |

            Mobiler Bürgerservice in den Ortschaften
            Ein Bus mit zwei Arbeitsplätzen steht an festen Tagen in jedem Ortsteil.
            wurde von 2023 auf 2025 verschoben | Bürgerdienste mit Unterstützung der IT | 1,5 VK, Leasing 1.150 €/Monat | Vorgänge im Jahr = 2500

            Auswertung und Fortschreibung des Handlungskonzepts
            Nach vier Jahren wird das Konzept ausgewertet. Die Ergebnisse fließen in ein neues Konzept ein.
            31.12.2027 | Koordinierungsstelle Integration | Begutachtung 28.000 € |
            """;

    private TextsOfMeasures() {}

    /** All texts in a fixed order; without streams and regular expressions, which a cold start would have to load. */
    static List<MeasureText> all() {
        List<MeasureText> texts = new ArrayList<>();
        int start = 0;
        for (int end = TEXTS.indexOf("\n\n"); end >= 0; end = TEXTS.indexOf("\n\n", start)) {
            texts.add(MeasureText.parse(TEXTS.substring(start, end)));
            start = end + 2;
        }
        texts.add(MeasureText.parse(TEXTS.substring(start).strip()));
        return List.copyOf(texts);
    }
}
