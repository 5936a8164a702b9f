package sightline.service.review.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Line;
import sightline.service.review.book.SourceKind;

/** Gaps and imbalance of the evidence, in sentences; none where all is well. */
final class Gaps {

    /** Below so many items, no share is told: it would say more about chance than about the review. */
    private static final int FEWEST = 10;

    private final PlanGrid grid;

    private Gaps(PlanGrid grid) {
        this.grid = grid;
    }

    static List<String> of(PlanGrid grid) {
        Gaps gaps = new Gaps(grid);
        List<String> words = new ArrayList<>();
        words.addAll(gaps.empty());
        words.addAll(gaps.oneSided());
        words.addAll(gaps.overweight());
        words.addAll(gaps.unplanned());
        words.addAll(gaps.withoutLine());
        return words;
    }

    /** "Line 3 has no evidence yet.", "Lines 1, 2 and 4 have no evidence yet." */
    private List<String> empty() {
        List<String> labels = grid.lines().stream()
                .filter(line -> grid.on(line).isEmpty())
                .map(Line::label)
                .toList();
        return switch (labels.size()) {
            case 0 -> List.of();
            case 1 -> List.of("Line %s has no evidence yet.".formatted(labels.getFirst()));
            default ->
                List.of("Lines %s and %s have no evidence yet."
                        .formatted(String.join(", ", labels.subList(0, labels.size() - 1)), labels.getLast()));
        };
    }

    /** "Line 3 has nobody from families yet." */
    private List<String> oneSided() {
        return grid.lines().stream()
                .filter(line -> !grid.on(line).isEmpty())
                .flatMap(line -> oneSided(line).stream())
                .toList();
    }

    private List<String> oneSided(Line line) {
        List<Evidence> items = grid.on(line);
        return List.of(SourceKind.Side.FAMILIES, SourceKind.Side.PROFESSIONALS).stream()
                .filter(side ->
                        items.stream().noneMatch(item -> item.from().source().side() == side))
                .map(side -> "Line %s has nobody from %s yet%s."
                        .formatted(line.label(), side.words(), isPlanned(line, side) ? "; it is planned" : ""))
                .toList();
    }

    private boolean isPlanned(Line line, SourceKind.Side side) {
        return grid.cells(line).stream()
                .anyMatch(cell -> cell.source().side() == side && cell.plan().isPlanned());
    }

    /** "Of 40 items 31 come from council staff." */
    private List<String> overweight() {
        List<Evidence> items = grid.evidence();
        Map<SourceKind, Long> counts =
                items.stream().collect(Collectors.groupingBy(item -> item.from().source(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> items.size() >= FEWEST && entry.getValue() * 2 > items.size())
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(entry ->
                        "Of %d items %d come from %s.".formatted(items.size(), entry.getValue(), lower(entry.getKey())))
                .stream()
                .toList();
    }

    /** Kinds of people whom nobody has planned to hear and who have not been heard. */
    private List<String> unplanned() {
        List<String> kinds = Arrays.stream(SourceKind.values())
                .filter(kind -> kind.side() != SourceKind.Side.PAPERS)
                .filter(kind -> grid.planned().stream().noneMatch(cell -> cell.source() == kind && cell.isPlanned()))
                .filter(kind ->
                        grid.evidence().stream().noneMatch(item -> item.from().source() == kind))
                .map(Gaps::lower)
                .toList();
        return kinds.isEmpty() || grid.lines().isEmpty()
                ? List.of()
                : List.of("Nobody has planned to hear from: %s.".formatted(String.join("; ", kinds)));
    }

    private List<String> withoutLine() {
        long loose =
                grid.evidence().stream().filter(item -> item.lines().isEmpty()).count();
        return loose == 0
                ? List.of()
                : List.of(
                        loose == 1
                                ? "1 item of evidence answers no line yet."
                                : "%d items of evidence answer no line yet.".formatted(loose));
    }

    private static String lower(SourceKind kind) {
        return kind.words().toLowerCase(Locale.UK);
    }
}
