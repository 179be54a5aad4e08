/**
 * Fixtures and generators for the tests of all modules. Nothing here is part of the library.
 */
@NullMarked
package org.handlungskonzept.testkit;

import org.jspecify.annotations.NullMarked;
