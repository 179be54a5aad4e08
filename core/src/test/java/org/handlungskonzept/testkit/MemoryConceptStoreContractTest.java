package org.handlungskonzept.testkit;

import java.nio.file.Path;
import java.time.Clock;
import org.handlungskonzept.storage.ConceptStore;

class MemoryConceptStoreContractTest extends InProcessStoreContract {

    private final MemoryPlace.Registry places = new MemoryPlace.Registry();
    private final RememberedDocuments documents = new RememberedDocuments();

    @Override
    protected ConceptStore open(Path place, Clock clock) {
        return new MemoryConceptStore(places.at(place), clock, documents);
    }
}
