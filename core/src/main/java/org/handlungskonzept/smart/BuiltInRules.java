package org.handlungskonzept.smart;

import java.util.List;

/** All rules of this library, in the order of their identifiers within each letter. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<SmartRule> all() {
        return List.of();
    }
}
