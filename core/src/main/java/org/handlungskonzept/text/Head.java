package org.handlungskonzept.text;

import org.handlungskonzept.concept.PartyKind;

/**
 * What a word says about the party it names.
 *
 * @param kind the kind of body
 * @param bare whether it is the plain word for such bodies, which needs more words to name one
 * @param topic whether it can as well be the subject that a unit works on
 * @param rank how deep such units stand in an administration, 0 if that is not known
 */
record Head(PartyKind kind, boolean bare, boolean topic, int rank) {}
