package org.handlungskonzept.reporting.benchmark;

/**
 * A measure as a template of a peer takes it (Tabellenzeile): all texts are ready, as they are in the document of a report.
 *
 * @param title the title
 * @param lead who leads
 * @param day the deadline as people read it
 * @param isoDay the deadline as machines read it
 * @param places a number
 * @param status the last report, or an empty text if nothing is known
 */
public record PeerMeasure(String title, String lead, String day, String isoDay, String places, String status) {}
