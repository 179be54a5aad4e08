package org.handlungskonzept.storage.json;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.handlungskonzept.concept.Concept;
import org.handlungskonzept.storage.InvalidDocumentException;

/** What must be true of the reading of any bytes (Gesetze des Lesens). */
final class DocumentLaws {

    private static final ConceptCodec CODEC = ConceptCodec.standard();
    private static final String SOURCE = "fuzz.json";
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*+)*+");
    private static final int LONGEST_REASON = 2_000;

    private DocumentLaws() {}

    /** How a document was taken. */
    enum Outcome {
        ACCEPTED,
        REFUSED,
        BROKEN
    }

    /**
     * The reading of one document.
     *
     * @param outcome how it was taken
     * @param what the reason of the refusal, or the law that was broken
     */
    record Reading(Outcome outcome, String what) {}

    @SuppressWarnings("CatchingUnchecked") // Whatever else is thrown is what is looked for.
    static Reading of(byte[] document) {
        try {
            Concept concept = CODEC.read(document, SOURCE);
            String broken =
                    isMadeOfParts(concept, document) ? brokenByAccepted(concept) : "other measures in its parts";
            return new Reading(broken.isEmpty() ? Outcome.ACCEPTED : Outcome.BROKEN, broken);
        } catch (InvalidDocumentException e) {
            String broken = brokenByRefusal(e);
            return broken.isEmpty()
                    ? new Reading(Outcome.REFUSED, e.reason())
                    : new Reading(Outcome.BROKEN, broken + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Reading(Outcome.BROKEN, "threw " + e);
        }
    }

    private static boolean isMadeOfParts(Concept concept, byte[] document) {
        return CODEC.measures(document, SOURCE).stream()
                .map(part -> CODEC.readMeasure(part, SOURCE))
                .toList()
                .equals(concept.measures());
    }

    private static String brokenByAccepted(Concept concept) {
        byte[] canonical = CODEC.write(concept);
        Concept again = CODEC.read(canonical, SOURCE);
        if (!again.equals(concept)) {
            return "another concept after the round trip";
        }
        return Arrays.equals(CODEC.write(again), canonical) ? "" : "other bytes after the round trip";
    }

    private static String brokenByRefusal(InvalidDocumentException refusal) {
        if (!refusal.source().equals(SOURCE)) {
            return "source";
        }
        if (!POINTER.matcher(refusal.pointer()).matches()) {
            return "pointer";
        }
        String reason = refusal.reason();
        int advice = reason.indexOf("\nMaybe ");
        if (advice <= 0 || reason.indexOf('\n', advice + 1) >= 0) {
            return "advice";
        }
        boolean internal = reason.contains("tools.jackson") || reason.contains("Source:");
        return internal || reason.length() > LONGEST_REASON ? "reason" : "";
    }
}
