@NullMarked
package org.handlungskonzept.reporting.oparl;

import org.jspecify.annotations.NullMarked;
