package org.handlungskonzept.survey.answers;

/** Why answers are refused (Art eines Antwortproblems). */
public enum AnswerProblemKind {
    /** The text is not in UTF-8 (falsche Zeichenkodierung). */
    ENCODING,
    /** The file is empty, broken or of another form (falscher Aufbau). */
    FORM,
    /** A column is missing, stands twice or is not of the questionnaire (falsche Spalte). */
    COLUMN,
    /** A row has more or fewer cells than the heading (falsche Zeilenlänge). */
    ROW_LENGTH,
    /** The answer is not offered (unbekannter Antwortcode). */
    UNKNOWN_CODE,
    /** There is no number of the asked form (keine Zahl). */
    NUMBER,
    /** The number is smaller or larger than asked (Zahl außerhalb der Grenzen). */
    BOUNDS,
    /** The text is longer than asked (zu langer Text). */
    TEXT_LENGTH,
    /** The text has a character that no store keeps (unzulässiges Zeichen). */
    CHARACTER,
    /** The question was not asked of somebody with these answers (nicht gestellte Frage). */
    NOT_ASKED,
    /** There is no key to know the response by (fehlender Schlüssel). */
    KEY_MISSING,
    /** Two responses of one import have the same key (doppelter Schlüssel). */
    KEY_TWICE,
    /** A response is known already with other answers (geänderte Antworten). */
    KEY_CHANGED,
    /** There are more answers than may be read (Obergrenze überschritten). */
    LIMIT
}
