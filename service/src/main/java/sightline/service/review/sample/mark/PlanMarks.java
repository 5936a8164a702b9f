package sightline.service.review.sample.mark;

import java.util.List;
import java.util.Optional;
import sightline.service.review.sample.PlanSection;

/**
 * All marks of one plan.
 *
 * @param place of the plan
 * @param markers how many people are to mark it
 * @param all in the order of their turns
 */
public record PlanMarks(int place, int markers, List<Marking> all) {

    private List<Marking> blind() {
        return all.stream().filter(one -> one.turn() < Marking.SETTLED).toList();
    }

    /** The marks of this account. */
    public Optional<Marking> of(long account) {
        return blind().stream().filter(one -> one.marker() == account).findFirst();
    }

    /** What both settled on. */
    public Optional<Marking> settled() {
        return all.stream().filter(one -> one.turn() == Marking.SETTLED).findFirst();
    }

    /** Those who have finished. */
    public List<Marking> finished() {
        return blind().stream().filter(Marking::done).toList();
    }

    /** Whether everybody who is to mark it has, so that marks may be shown. */
    public boolean isOpen() {
        return finished().size() >= markers;
    }

    /** Whether there is room for one more marker. */
    public boolean hasRoom() {
        return blind().size() < markers;
    }

    /** The sections on which the two differ, once both may be seen. */
    public List<PlanSection> differences() {
        return isOpen() && markers == 2
                ? finished().get(0).sheet().differences(finished().get(1).sheet())
                : List.of();
    }

    /** The marks that count: empty until everybody is done and what differs is settled. */
    public Optional<MarkSheet> counting() {
        if (!isOpen()) {
            return Optional.empty();
        }
        return differences().isEmpty()
                ? Optional.of(finished().getFirst().sheet())
                : settled().map(Marking::sheet);
    }

    /** How far it is, in words. */
    public String words() {
        if (counting().isPresent()) {
            return OverallGrade.of(counting().get())
                    .map(grade -> "Marked: " + grade.label())
                    .orElse("Marked, without a grade for the whole");
        }
        if (isOpen()) {
            int open = differences().size();
            return open == 1 ? "1 section to settle" : open + " sections to settle";
        }
        return finished().isEmpty()
                ? blind().isEmpty() ? "Not marked yet" : "Being marked"
                : "Marked by one, waiting for the second";
    }
}
