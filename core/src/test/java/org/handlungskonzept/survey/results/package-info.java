@NullMarked
package org.handlungskonzept.survey.results;

import org.jspecify.annotations.NullMarked;
