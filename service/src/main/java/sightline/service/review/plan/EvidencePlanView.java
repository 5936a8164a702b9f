package sightline.service.review.plan;

import java.util.List;
import java.util.Optional;
import sightline.service.review.desk.ReviewHead;

/**
 * What the evidence plan shows.
 *
 * @param grid lines of enquiry by kinds of source
 * @param notice what has just been done
 */
public record EvidencePlanView(PlanGrid grid, Optional<String> notice) {

    /** The review. */
    public ReviewHead review() {
        return grid.book().head();
    }

    /** Gaps and imbalance, in sentences. */
    public List<String> gaps() {
        return Gaps.of(grid);
    }

    /** How far the plan has come, in a sentence. */
    public String progress() {
        List<PlanGrid.Cell> planned = grid.lines().stream()
                .flatMap(line -> grid.cells(line).stream())
                .filter(cell -> cell.plan().isPlanned())
                .toList();
        long open = planned.stream().filter(PlanGrid.Cell::isOpen).count();
        return planned.isEmpty()
                ? "Nothing is planned yet."
                : "%d of %d planned sources have come in full.".formatted(planned.size() - open, planned.size());
    }

    /** Where a cell is edited. */
    public String address(PlanGrid.Cell cell) {
        return "%s/plan/%d/%s"
                .formatted(review().path(), cell.line().number(), cell.source().slug());
    }
}
