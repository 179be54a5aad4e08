package org.handlungskonzept.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlungskonzept.concept.SchemeRef;

/**
 * The evaluation schemes that are known (bekannte Bewertungsschemata): those shipped, and those a host adds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param schemes the schemes, those shipped first, then in the order they were added
 */
public record EvaluationSchemes(List<EvaluationScheme> schemes) {

    /**
     * Checks that no scheme stands twice.
     *
     * @throws IllegalArgumentException if two schemes have the same identifier and version
     */
    public EvaluationSchemes {
        schemes = List.copyOf(schemes);
        List<SchemeRef> refs = schemes.stream().map(EvaluationScheme::ref).toList();
        if (refs.stream().distinct().count() < refs.size()) {
            throw new IllegalArgumentException(
                    "A scheme stands twice among (%s).\nMaybe give the changed scheme a new version.".formatted(refs));
        }
    }

    /**
     * The schemes that come with this library, in German and English: {@code laatzen@1}, the four questions of a town;
     * {@code ogp-irm@1}, commitments after the Open Government Partnership; {@code oecd-dac@1}, the six criteria of the OECD
     * Development Assistance Committee; {@code results-based-accountability@1}, how much, how well, and who is better off;
     * {@code plan-questions@1}, eleven questions about the concept as a whole.
     *
     * @return the schemes in this order
     */
    public static EvaluationSchemes shipped() {
        return Shipped.SCHEMES;
    }

    /**
     * The scheme {@code laatzen@1}: implementation, reach, timeliness and effect, as the town of Laatzen asks for them.
     *
     * @return the scheme, in German and English
     */
    public static EvaluationScheme laatzen() {
        return Laatzen.VERSION_1;
    }

    /**
     * Adds a scheme.
     *
     * @param scheme the scheme
     * @return the schemes known then
     * @throws IllegalArgumentException if a scheme with its identifier and version is already known
     */
    public EvaluationSchemes with(EvaluationScheme scheme) {
        List<EvaluationScheme> more = new ArrayList<>(schemes);
        more.add(scheme);
        return new EvaluationSchemes(more);
    }

    /**
     * Finds a scheme.
     *
     * @param ref its identifier and version
     * @return the scheme, or empty
     */
    public Optional<EvaluationScheme> find(SchemeRef ref) {
        return schemes.stream().filter(scheme -> scheme.ref().equals(ref)).findFirst();
    }

    EvaluationScheme require(SchemeRef ref) {
        return find(ref)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The evaluation scheme (%s) is not known; known are (%s).\nMaybe add it to the known schemes."
                                .formatted(
                                        ref,
                                        schemes.stream()
                                                .map(EvaluationScheme::ref)
                                                .toList())));
    }

    /** Read on first use. */
    private static final class Laatzen {

        private static final EvaluationScheme VERSION_1 = SchemeFiles.shipped("laatzen-1");
    }

    /** Read on first use. */
    private static final class Shipped {

        private static final EvaluationSchemes SCHEMES = new EvaluationSchemes(List.of(
                Laatzen.VERSION_1,
                SchemeFiles.shipped("ogp-irm-1"),
                SchemeFiles.shipped("oecd-dac-1"),
                SchemeFiles.shipped("results-based-accountability-1"),
                SchemeFiles.shipped("plan-questions-1")));
    }
}
