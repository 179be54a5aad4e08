package org.handlungskonzept.survey;

/** No weights fit all margins (keine Gewichtung möglich). The message says which margin is furthest away. */
public final class WeightingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WeightingException(String message) {
        super(message);
    }
}
