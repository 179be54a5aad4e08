/** Tests of the writer of JSON. */
@NullMarked
package org.handlungskonzept.reporting.json;

import org.jspecify.annotations.NullMarked;
