package sightline.service.review.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers lines of enquiry for print: 1, 2, and beneath them 2(a), 2(b). */
final class Lines {

    private static final int LETTERS = 26;

    private Lines() {}

    /** A line before it has its label; the rows come in the order of their positions. */
    record Row(int number, Optional<Integer> parent, String question, int phase, boolean dropped) {}

    static List<Line> printed(List<Row> rows) {
        List<Line> printed = new ArrayList<>();
        int top = 0;
        for (Row row : beneath(rows, Optional.empty()).toList()) {
            String label = row.dropped() ? "–" : String.valueOf(++top);
            printed.add(line(row, label));
            int under = 0;
            for (Row specific : beneath(rows, Optional.of(row.number())).toList()) {
                printed.add(line(specific, specific.dropped() ? "–" : label + "(" + letter(under++) + ")"));
            }
        }
        return printed;
    }

    private static Stream<Row> beneath(List<Row> rows, Optional<Integer> parent) {
        return rows.stream().filter(row -> row.parent().equals(parent));
    }

    private static Line line(Row row, String label) {
        return new Line(row.number(), label, row.parent(), row.question(), row.phase(), row.dropped());
    }

    private static String letter(int place) {
        String last = String.valueOf((char) ('a' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }
}
