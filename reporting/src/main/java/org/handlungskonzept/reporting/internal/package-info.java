/**
 * What writers share (Gemeinsames der Schreiber); public only for the packages of this module, and not exported.
 */
@NullMarked
package org.handlungskonzept.reporting.internal;

import org.jspecify.annotations.NullMarked;
