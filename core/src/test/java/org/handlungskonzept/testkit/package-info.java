/**
 * The test kit: the contract that every store must pass, and fixtures. It is published as the tests jar of core.
 */
@NullMarked
package org.handlungskonzept.testkit;

import org.jspecify.annotations.NullMarked;
