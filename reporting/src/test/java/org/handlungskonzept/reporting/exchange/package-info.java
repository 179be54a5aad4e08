@NullMarked
package org.handlungskonzept.reporting.exchange;

import org.jspecify.annotations.NullMarked;
