/**
 * The report by which a council follows its decisions (Beschlusskontrolle).
 *
 * <p>What is listed, and in which order, follows from the entries of the concept alone.
 */
@NullMarked
package org.handlungskonzept.reporting.council;

import org.jspecify.annotations.NullMarked;
