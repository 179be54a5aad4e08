@NullMarked
package org.handlungskonzept.survey.answers;

import org.jspecify.annotations.NullMarked;
