/** Checks that the documents at the top of the project say what the code says. */
@NullMarked
package org.handlungskonzept.docs;

import org.jspecify.annotations.NullMarked;
