/**
 * Reports as slides (Folien): Office Open XML for PowerPoint and every other program that shows slides.
 *
 * <p>It lays documents out and knows no concept and no library: what does not fit on a slide goes on on the next one, and the parts of
 * a file are written here.
 */
@NullMarked
package org.handlungskonzept.reporting.slides;

import org.jspecify.annotations.NullMarked;
