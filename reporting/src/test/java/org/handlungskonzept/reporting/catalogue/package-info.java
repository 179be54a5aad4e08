/** Tests of the catalogues for open data portals. */
@NullMarked
package org.handlungskonzept.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
