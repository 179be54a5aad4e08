package org.handlungskonzept.reporting;

/**
 * How German texts name people whatever their gender is (Form der Personenbezeichnung).
 *
 * <p>A pattern chooses by it with the argument {@code style}, for example {@code {style, select, PAIR {Bürgerinnen und Bürger}
 * ASTERISK {Bürger*innen} other {Menschen}}}. Other languages may do so too.
 */
public enum GenderStyle {
    /** Words that name no gender (neutral): Menschen. */
    NEUTRAL,
    /** Women and men (Paarform): Bürgerinnen und Bürger. */
    PAIR,
    /** A short form with an asterisk (Sternchen): Bürger*innen. */
    ASTERISK
}
