/**
 * The SMART check of measures: rules, and findings that are advice and never a refusal.
 */
@NullMarked
package org.handlungskonzept.smart;

import org.jspecify.annotations.NullMarked;
