package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table.
 *
 * @param columns what each column tells
 */
record Header(List<Column> columns) {

    Header {
        columns = List.copyOf(columns);
    }

    /** The head that these cells make, if they make one. */
    static Optional<Header> of(List<String> cells) {
        List<Column> columns = new ArrayList<>();
        int known = 0;
        for (String cell : cells) {
            Optional<Column> column = Column.named(cell);
            known += column.isPresent() ? 1 : 0;
            columns.add(column.filter(one -> one == Column.OTHER || !columns.contains(one))
                    .orElse(Column.OTHER));
        }
        boolean tells = columns.contains(Column.RECOMMENDATION) || columns.contains(Column.ACTION);
        return tells && known >= 2 && known * 2 >= cells.size() ? Optional.of(new Header(columns)) : Optional.empty();
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /** What a row is about: a recommendation where there is one. */
    Column subject() {
        return has(Column.RECOMMENDATION) ? Column.RECOMMENDATION : Column.ACTION;
    }
}
