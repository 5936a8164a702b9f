package sightline.service.review.sample.mark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.review.sample.PlanSection;

/** The grade of a whole plan, derived from its sections by a rule that everybody can do in their head. */
public final class OverallGrade {

    /** The rule as pages print it. */
    public static final List<String> RULE = List.of(
            "Needs (B), outcomes (E) and provision (F) carry a plan: if one of them is inadequate, the plan is.",
            "Otherwise put all the grades in a row. The one in the middle counts; of two in the middle, the lower.",
            "It can be at most one better than the lowest of B, E and F.",
            "Sections that don’t apply are left out. Without a grade for B, E and F there is none for the plan.");

    private static final List<PlanSection> HEART = List.of(PlanSection.B, PlanSection.E, PlanSection.F);

    private OverallGrade() {}

    /** The grade; empty where needs, outcomes or provision have none. */
    public static Optional<Mark> of(MarkSheet sheet) {
        List<Integer> heart = grades(HEART.stream(), sheet);
        if (heart.size() < HEART.size()) {
            return Optional.empty();
        }
        int lowest = heart.getFirst();
        if (lowest == 1) {
            return Optional.of(Mark.INADEQUATE);
        }
        List<Integer> all = grades(Stream.of(PlanSection.values()), sheet);
        int middle = all.get((all.size() - 1) / 2);
        return Optional.of(Mark.GRADES.get(Math.min(middle, lowest + 1) - 1));
    }

    private static List<Integer> grades(Stream<PlanSection> sections, MarkSheet sheet) {
        return sections.flatMap(section -> sheet.mark(section).grade().stream().boxed())
                .sorted()
                .toList();
    }
}
