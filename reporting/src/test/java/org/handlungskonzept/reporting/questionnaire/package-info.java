/** Tests of questionnaires as files. */
@NullMarked
package org.handlungskonzept.reporting.questionnaire;

import org.jspecify.annotations.NullMarked;
