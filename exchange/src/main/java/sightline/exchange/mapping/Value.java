package sightline.exchange.mapping;

import java.util.Map;
import java.util.Optional;

/** Where a value comes from: the same in every row, or a column. */
public sealed interface Value {

    /** The value in a row; empty where the cell is, or where its words have no meaning in the mapping. */
    Optional<String> in(Row row);

    /**
     * The same in every row.
     *
     * @param text the value
     */
    record Always(String text) implements Value {

        @Override
        public Optional<String> in(Row row) {
            return Optional.of(text);
        }
    }

    /**
     * What stands in a column.
     *
     * @param column its heading
     * @param meanings what its words mean, where they are not taken as they are; written small
     */
    record Column(String column, Map<String, String> meanings) implements Value {

        /** What stands in a column, as it stands there. */
        public Column(String column) {
            this(column, Map.of());
        }

        public Column {
            meanings = Map.copyOf(meanings);
        }

        @Override
        public Optional<String> in(Row row) {
            return row.cell(column).flatMap(this::meaning);
        }

        private Optional<String> meaning(String cell) {
            return meanings.isEmpty()
                    ? Optional.of(cell)
                    : Optional.ofNullable(meanings.get(cell.toLowerCase(java.util.Locale.ROOT)));
        }
    }
}
