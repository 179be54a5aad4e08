/**
 * Descriptions of published files for open data portals: what the files are, who publishes them, under which licence, and how
 * to check that they are whole. Nothing here publishes anything or asks the network.
 */
@NullMarked
package org.handlungskonzept.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
