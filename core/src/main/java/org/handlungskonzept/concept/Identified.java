package org.handlungskonzept.concept;

/** What has an identifier by which other parts of the concept can name it. */
interface Identified<I> {

    I id();
}
