package org.handlungskonzept.survey;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A table with its sums as a flow in a circle: each count flows from its row to its column, the sum of a column to the row
 * of sums, the grand total from there to the column of sums, and the sum of a row from there to its row. What flows into a
 * node flows out of it, which is all that the sums say.
 */
final class Circulation {

    /** Stands for a flow that nothing limits. */
    static final int UNLIMITED = Integer.MAX_VALUE / 4;

    private final int nodes;
    private final List<Arc> arcs = new ArrayList<>();

    Circulation(int nodes) {
        this.nodes = nodes;
    }

    /** A count on its way. What is hidden may be larger without limit, but not below 1. */
    static final class Arc {

        private final int from;
        private final int to;
        private final int count;
        private boolean hidden;

        Arc(int from, int to, int count) {
            this.from = from;
            this.to = to;
            this.count = count;
        }

        int count() {
            return count;
        }

        boolean isHidden() {
            return hidden;
        }

        void hide() {
            hidden = true;
        }
    }

    Arc add(int from, int to, int count) {
        Arc arc = new Arc(from, to, count);
        arcs.add(arc);
        return arc;
    }

    List<Arc> arcs() {
        return arcs;
    }

    /** How much larger a count can be, as far as the hidden counts leave it. */
    int upward(Arc arc) {
        return new Search(arc.to, arc.from, arc, false).most(UNLIMITED);
    }

    /** How much smaller a count can be. */
    int downward(Arc arc) {
        return new Search(arc.from, arc.to, arc, false).most(arc.count - 1);
    }

    /** Hides the fewest people that a search for cheap detours finds, so that a count can be larger by an amount. */
    void protect(Arc arc, int amount) {
        Search search = new Search(arc.to, arc.from, arc, true);
        search.most(amount);
        search.used().forEach(Arc::hide);
    }

    /** Sends a flow on detours, the cheapest first, where it costs the count of each arc that was not hidden before. */
    private final class Search {

        private final int start;
        private final int end;
        private final Arc without;
        private final boolean mayHide;
        private final int[] changes = new int[arcs.size()];

        Search(int start, int end, Arc without, boolean mayHide) {
            this.start = start;
            this.end = end;
            this.without = without;
            this.mayHide = mayHide;
        }

        int most(int wanted) {
            int sent = 0;
            while (sent < wanted) {
                int[] steps = cheapest();
                if (steps.length == 0) {
                    break;
                }
                int amount = wanted - sent;
                for (int step : steps) {
                    amount = Math.min(amount, room(step));
                }
                for (int step : steps) {
                    changes[step / 2] += step % 2 == 0 ? amount : -amount;
                }
                sent += amount;
            }
            return sent;
        }

        List<Arc> used() {
            List<Arc> used = new ArrayList<>();
            for (int i = 0; i < changes.length; i++) {
                if (changes[i] != 0) {
                    used.add(arcs.get(i));
                }
            }
            return used;
        }

        /** The steps of the cheapest detour, each twice the number of its arc, plus one if it goes against it; or none. */
        private int[] cheapest() {
            long[] costs = new long[nodes];
            int[] last = new int[nodes];
            Arrays.fill(costs, Long.MAX_VALUE);
            Arrays.fill(last, -1);
            costs[start] = 0;
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                int node = open.poll();
                for (int step = 0; step < 2 * arcs.size(); step++) {
                    if (tail(step) == node && room(step) > 0) {
                        long cost = costs[node] + cost(step);
                        if (cost < costs[head(step)]) {
                            costs[head(step)] = cost;
                            last[head(step)] = step;
                            open.add(head(step));
                        }
                    }
                }
            }
            Deque<Integer> steps = new ArrayDeque<>();
            for (int node = end; node != start && last[node] >= 0; node = tail(last[node])) {
                steps.push(last[node]);
            }
            return steps.stream().mapToInt(Integer::intValue).toArray();
        }

        private int tail(int step) {
            Arc arc = arcs.get(step / 2);
            return step % 2 == 0 ? arc.from : arc.to;
        }

        private int head(int step) {
            return tail(step ^ 1);
        }

        private int room(int step) {
            Arc arc = arcs.get(step / 2);
            if (arc == without || arc.count == 0 || !(arc.hidden || mayHide)) {
                return 0;
            }
            int change = changes[step / 2];
            return step % 2 == 0 ? UNLIMITED - change : arc.count - 1 + change;
        }

        /** Whoever goes back on a way that was hidden for this flow pays nothing and gets nothing back. */
        private long cost(int step) {
            Arc arc = arcs.get(step / 2);
            return arc.hidden || changes[step / 2] != 0 ? 0 : arc.count;
        }
    }
}
