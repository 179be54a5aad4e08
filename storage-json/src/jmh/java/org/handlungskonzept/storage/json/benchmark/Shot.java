package org.handlungskonzept.storage.json.benchmark;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** Times of what takes too long for JMH (Einzelmessung), in milliseconds. */
final class Shot {

    private Shot() {}

    static double once(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        Object result = work.call();
        double time = (System.nanoTime() - start) / 1e6;
        if (result == null) {
            throw new IllegalStateException("Nothing came out of what was measured.");
        }
        return time;
    }

    /** The fastest of several, and their median under the name with "median" behind. */
    static void answer(String name, int times, Callable<?> work) throws Exception {
        double[] all = new double[times];
        for (int i = 0; i < times; i++) {
            all[i] = once(work);
        }
        Arrays.sort(all);
        ChildJvm.answer(name, all[0]);
        ChildJvm.answer(name + " median", all[times / 2]);
    }
}
