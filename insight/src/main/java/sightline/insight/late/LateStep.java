package sightline.insight.late;

import java.util.List;

/**
 * A step and what it did to the plans that came late.
 *
 * @param id stable name: decision, advice:ADVISER, draft or final
 * @param words what it is called
 * @param allowed the weeks that the law leaves for it
 * @param plans how many late plans it held up longest of all steps
 * @param over weeks beyond what the law leaves, one for each late plan that it held up at all, shortest first
 */
public record LateStep(String id, String words, int allowed, int plans, List<Double> over) {

    public LateStep {
        over = over.stream().sorted().toList();
    }

    /** Weeks beyond what the law leaves, of all late plans together. */
    public double weeks() {
        return over.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The middle of the weeks beyond; nothing where it held nobody up. */
    public double median() {
        if (over.isEmpty()) {
            return 0;
        }
        int middle = over.size() / 2;
        return over.size() % 2 == 1 ? over.get(middle) : (over.get(middle - 1) + over.get(middle)) / 2;
    }
}
