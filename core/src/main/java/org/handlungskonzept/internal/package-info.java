/**
 * What several packages of core share and no host may rely on: texts in German and English with their arguments. This
 * package is not exported, and knows nothing of concepts.
 */
@NullMarked
package org.handlungskonzept.internal;

import org.jspecify.annotations.NullMarked;
