@NullMarked
package org.handlungskonzept.survey.questionnaire;

import org.jspecify.annotations.NullMarked;
