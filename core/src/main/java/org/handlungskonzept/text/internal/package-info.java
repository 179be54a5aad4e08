/**
 * What readers of entries and rules on texts share without being part of the library's face. Nothing here is exported.
 */
@NullMarked
package org.handlungskonzept.text.internal;

import org.jspecify.annotations.NullMarked;
