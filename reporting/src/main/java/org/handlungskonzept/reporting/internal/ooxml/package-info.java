/**
 * What files of Office Open XML share (Gemeinsames von Office Open XML): parts, how they refer to each other, their properties, and
 * names of languages. Public only for the packages of this module, and not exported.
 */
@NullMarked
package org.handlungskonzept.reporting.internal.ooxml;

import org.jspecify.annotations.NullMarked;
