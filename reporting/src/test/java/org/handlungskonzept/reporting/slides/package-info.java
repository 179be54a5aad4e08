@NullMarked
package org.handlungskonzept.reporting.slides;

import org.jspecify.annotations.NullMarked;
