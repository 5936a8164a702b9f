package sightline.service.review.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.SourceKind;

/**
 * Lines of enquiry by kinds of source: what is planned in each cell, and what has come.
 *
 * @param book the review
 * @param planned cells that were ever planned
 */
public record PlanGrid(ReviewBook book, List<Planned> planned) {

    /**
     * One cell.
     *
     * @param line of enquiry
     * @param source the kind of source
     * @param plan what is planned
     * @param come how many usable items of evidence have come
     */
    public record Cell(Line line, SourceKind source, Planned plan, long come) {

        /** "2 of 5", "2", "–". */
        public String count() {
            return plan.target() > 0
                    ? "%d of %d".formatted(come, plan.target())
                    : come > 0 ? String.valueOf(come) : plan.isPlanned() ? "0" : "–";
        }

        /** The same, in words that can be heard. */
        public String spoken() {
            String came = come == 0 ? "nothing has come" : come == 1 ? "1 item has come" : come + " items have come";
            return plan.target() > 0
                    ? "%s, %d wanted".formatted(came, plan.target())
                    : plan.isPlanned() ? came : come == 0 ? "nothing planned" : came + ", nothing was planned";
        }

        /** Whether nothing is planned and nothing has come. */
        public boolean isEmpty() {
            return !plan.isPlanned() && come == 0;
        }

        /** Whether something is planned and has not come, or not all of it. */
        public boolean isOpen() {
            return plan.isPlanned() && come < Math.max(1, plan.target());
        }
    }

    /** Lines that stand beneath no other and are asked. */
    public List<Line> lines() {
        return book.lines().stream()
                .filter(line -> line.isTop() && !line.dropped())
                .toList();
    }

    /** Items of the register that may be used. */
    public List<Evidence> evidence() {
        return book.evidence().stream()
                .filter(item -> item.standing().isUsable())
                .toList();
    }

    /** Usable items that answer a line, or a specific question beneath it. */
    public List<Evidence> on(Line line) {
        List<Integer> numbers = book.lines().stream()
                .filter(one -> one.number() == line.number()
                        || one.parent()
                                .filter(parent -> parent == line.number())
                                .isPresent())
                .map(Line::number)
                .toList();
        return evidence().stream()
                .filter(item -> item.lines().stream().anyMatch(numbers::contains))
                .toList();
    }

    /** The cells of a line, one for each kind of source. */
    public List<Cell> cells(Line line) {
        Map<SourceKind, Long> come = on(line).stream()
                .collect(Collectors.groupingBy(item -> item.from().source(), Collectors.counting()));
        return Arrays.stream(SourceKind.values())
                .map(source -> new Cell(line, source, plan(line, source), come.getOrDefault(source, 0L)))
                .toList();
    }

    /** The cells of a kind of source, one for each line. */
    public Map<SourceKind, List<Cell>> rows() {
        List<Cell> all = lines().stream().flatMap(line -> cells(line).stream()).toList();
        return Arrays.stream(SourceKind.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        source -> all.stream()
                                .filter(cell -> cell.source() == source)
                                .toList(),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    private Planned plan(Line line, SourceKind source) {
        return planned.stream()
                .filter(cell -> cell.line() == line.number() && cell.source() == source)
                .findFirst()
                .orElse(Planned.nothing(line.number(), source));
    }
}
