package sightline.papers.reading.ask;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.page.Markers;
import sightline.papers.reading.paper.Passage;

/** A row of a table as a draft. */
final class Row {

    private Row() {}

    /** What the cells say by the columns they stand in; nothing where none says what the row is about. */
    static Optional<Draft> of(Header header, List<String> cells, Passage passage, Optional<String> group) {
        Map<Column, String> told = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size() && i < header.columns().size(); i++) {
            if (!cells.get(i).isBlank()) {
                told.merge(header.columns().get(i), cells.get(i), (before, more) -> before + " " + more);
            }
        }
        String subject = told.getOrDefault(header.subject(), "");
        if (subject.isBlank()) {
            return Optional.empty();
        }
        Optional<Marker> number = Optional.ofNullable(told.get(Column.NUMBER)).flatMap(Row::number);
        Optional<Markers.Marked> marked =
                Markers.of(subject).filter(one -> !one.rest().isEmpty());
        told.remove(header.subject());
        told.remove(Column.NUMBER);
        return Optional.of(new Draft(
                number.or(() -> marked.map(Markers.Marked::marker)),
                group,
                marked.map(Markers.Marked::rest).orElse(subject),
                passage,
                List.of(),
                told,
                Map.of(),
                List.of()));
    }

    /** The marker that a cell for numbers holds. */
    static Optional<Marker> number(String cell) {
        if (cell.isBlank() || cell.length() > 24) {
            return Optional.empty();
        }
        return Markers.of(cell)
                .filter(one -> one.rest().isEmpty() && one.marker().number().isPresent())
                .map(Markers.Marked::marker)
                .or(() -> Optional.of(new Marker(cell, Optional.of(cell), Marker.Style.NUMBER, "cell")));
    }
}
