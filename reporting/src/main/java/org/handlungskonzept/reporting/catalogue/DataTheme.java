package org.handlungskonzept.reporting.catalogue;

import java.net.URI;

/**
 * What data are about (Kategorie), by the data themes of the Publications Office of the European Union, which DCAT-AP takes.
 */
public enum DataTheme {
    /** Agriculture, fisheries, forestry and food (Landwirtschaft, Fischerei, Forstwirtschaft und Nahrungsmittel). */
    AGRICULTURE("AGRI"),
    /** Economy and finance (Wirtschaft und Finanzen). */
    ECONOMY("ECON"),
    /** Education, culture and sport (Bildung, Kultur und Sport). */
    EDUCATION("EDUC"),
    /** Energy (Energie). */
    ENERGY("ENER"),
    /** Environment (Umwelt). */
    ENVIRONMENT("ENVI"),
    /** Government and public sector (Regierung und öffentlicher Sektor). */
    GOVERNMENT("GOVE"),
    /** Health (Gesundheit). */
    HEALTH("HEAL"),
    /** International issues (internationale Themen). */
    INTERNATIONAL("INTR"),
    /** Justice, legal system and public safety (Justiz, Rechtssystem und öffentliche Sicherheit). */
    JUSTICE("JUST"),
    /** Regions and cities (Regionen und Städte). */
    REGIONS("REGI"),
    /** Population and society (Bevölkerung und Gesellschaft). */
    SOCIETY("SOCI"),
    /** Science and technology (Wissenschaft und Technologie). */
    SCIENCE("TECH"),
    /** Transport (Verkehr). */
    TRANSPORT("TRAN");

    private final String code;

    DataTheme(String code) {
        this.code = code;
    }

    /**
     * The name of the theme for machines.
     *
     * @return an address of the authority table of data themes
     */
    public URI uri() {
        return URI.create("http://publications.europa.eu/resource/authority/data-theme/" + code);
    }
}
