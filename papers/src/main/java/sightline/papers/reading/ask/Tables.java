package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.page.Markers;
import sightline.papers.reading.words.Asking;

/** Gathers what the rows of a table say. */
final class Tables {

    private final List<Draft> rows = new ArrayList<>();
    private Optional<Header> header = Optional.empty();
    private Optional<String> group = Optional.empty();

    private Tables() {}

    /**
     * A table with where it stands among the blocks.
     *
     * @param subject what its rows are about
     */
    record Gathered(Column subject, List<Draft> rows, int from, int end) {

        Gathered {
            rows = List.copyOf(rows);
        }
    }

    /** The table that begins with that row. */
    static Gathered at(List<Block> blocks, int at, boolean introduced) {
        Tables table = new Tables();
        int i = at;
        while (i < blocks.size() && (blocks.get(i).is(Block.Kind.ROW) || table.goesOnAfter(blocks, i))) {
            table.add(blocks.get(i), introduced);
            i++;
        }
        Column subject = table.header.map(Header::subject).orElse(Column.RECOMMENDATION);
        return new Gathered(subject, table.rows, at, i);
    }

    /** A page's end, a bullet that fell out of its cell or a heading inside the table doesn't end it. */
    private boolean goesOnAfter(List<Block> blocks, int i) {
        return header.isPresent()
                && i + 1 < blocks.size()
                && blocks.get(i + 1).is(Block.Kind.ROW)
                && (blocks.get(i).couldHead() || blocks.get(i).is(Block.Kind.ITEM))
                && !Endings.isOne(blocks.get(i))
                && Header.of(blocks.get(i + 1).cells())
                        .filter(next -> !next.equals(header.get()))
                        .isEmpty();
    }

    private void add(Block block, boolean introduced) {
        if (!block.is(Block.Kind.ROW)) {
            loose(block);
            return;
        }
        List<String> cells = block.cells();
        Optional<Header> head = Header.of(cells);
        if (head.isPresent()) {
            header = head;
            return;
        }
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.size() == 1 && header.isPresent() && !isContinued(cells)) {
            single(filled.getFirst(), block);
        } else if (header.isPresent()) {
            row(cells, block);
        } else {
            headless(filled, block, introduced);
        }
    }

    private void loose(Block block) {
        if (block.is(Block.Kind.ITEM) && !rows.isEmpty()) {
            rows.add(rows.removeLast().with(Column.PROGRESS, block.text(), block.passage()));
        } else {
            group = Optional.of(block.text());
        }
    }

    private boolean isContinued(List<String> cells) {
        return !rows.isEmpty() && cells.size() > 1 && cells.getFirst().isBlank();
    }

    private void single(String cell, Block block) {
        if (cell.length() < 90 && !Asking.is(cell)) {
            group = Optional.of(cell);
        } else {
            row(List.of("", cell), block);
        }
    }

    private void row(List<String> cells, Block block) {
        Header head = header.orElseThrow();
        Optional<Draft> row = Row.of(head, cells, block.passage(), group);
        boolean unnumbered =
                head.has(Column.NUMBER) && row.flatMap(Draft::marker).isEmpty();
        if (row.isPresent() && !(unnumbered && !rows.isEmpty() && continues(row.get()))) {
            rows.add(row.get());
        } else if (!rows.isEmpty()) {
            Draft last = rows.removeLast();
            last = row.isPresent() ? last.continued(row.get().text(), block.passage()) : last;
            for (int i = 0; i < cells.size() && i < head.columns().size(); i++) {
                Column column = head.columns().get(i);
                if (!cells.get(i).isBlank() && column != head.subject() && column != Column.NUMBER) {
                    last = last.with(column, cells.get(i), block.passage());
                }
            }
            rows.add(last);
        }
    }

    private boolean continues(Draft row) {
        return Character.isLowerCase(row.text().codePointAt(0))
                || !rows.getLast().text().matches("(?s).*[.;!?]$");
    }

    /** Rows without a head: "Recommendation 1 | That …", "Response | Agreed", or a number and its words below a heading. */
    private void headless(List<String> cells, Block block, boolean introduced) {
        if (cells.isEmpty()) {
            return;
        }
        String first = cells.getFirst();
        Optional<Marker> named =
                Markers.of(first).map(Markers.Marked::marker).filter(one -> one.style() == Marker.Style.NAMED);
        Optional<Column> key = Column.named(first);
        if (cells.size() == 2
                && key.isPresent()
                && key.get() != Column.RECOMMENDATION
                && key.get() != Column.NUMBER
                && !rows.isEmpty()) {
            rows.add(rows.removeLast().with(key.get(), cells.get(1), block.passage()));
            return;
        }
        Optional<String> asked =
                cells.stream().filter(cell -> Asking.is(rest(cell))).findFirst();
        boolean numbered = introduced && Markers.of(first).isPresent() || introduced && first.matches("\\d{1,2}");
        boolean keyed = key.filter(one -> one == Column.RECOMMENDATION).isPresent();
        if (asked.isPresent() && (named.isPresent() || numbered || keyed || introduced)) {
            Optional<Marker> label = first.equals(asked.get())
                    ? Markers.of(first).map(Markers.Marked::marker)
                    : keyed && named.isEmpty() ? Optional.empty() : named.or(() -> Row.number(first));
            rows.add(Draft.of(label, group, rest(asked.get()), block.passage()));
        }
    }

    private static String rest(String cell) {
        return Markers.of(cell)
                .map(Markers.Marked::rest)
                .filter(words -> !words.isEmpty())
                .orElse(cell);
    }
}
