package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.words.Asking;

/** Gathers a table whose cells were printed one below the other, its head first. */
final class Flattened {

    private static final int SPARE = 3;

    private final List<Block> blocks;
    private final Header header;
    private final List<Draft> rows = new ArrayList<>();

    private Flattened(List<Block> blocks, Header header) {
        this.blocks = blocks;
        this.header = header;
    }

    /** The table whose head begins there, if one does. */
    static Optional<Tables.Gathered> at(List<Block> blocks, int at) {
        List<String> names = new ArrayList<>();
        int i = at;
        while (i < blocks.size()
                && !blocks.get(i).is(Block.Kind.ROW)
                && blocks.get(i).marker().isEmpty()
                && Column.named(blocks.get(i).text()).isPresent()
                && names.size() < 8) {
            names.add(blocks.get(i).text());
            i++;
        }
        int body = i;
        return Header.of(names)
                .filter(header -> names.size() >= 3 || names.size() == 2 && header.has(Column.RESPONSE))
                .map(header -> new Flattened(blocks, header).from(body, at))
                .filter(table -> !table.rows().isEmpty());
    }

    private Tables.Gathered from(int body, int at) {
        int i = body;
        int end = body;
        while (i < blocks.size()) {
            int begins = i;
            if (!begins(begins)) {
                break;
            }
            int next = begins + 1;
            int limit = begins + header.columns().size() + SPARE;
            while (next < blocks.size()
                    && next <= limit
                    && !begins(next)
                    && !blocks.get(next).is(Block.Kind.HEADING)) {
                next++;
            }
            int last = next < blocks.size() && begins(next) || next >= blocks.size()
                    ? next
                    : Math.min(next, begins + cells(begins));
            rows.add(row(begins, last));
            end = last;
            i = last;
        }
        return new Tables.Gathered(header.subject(), rows, at, end);
    }

    private int cells(int begins) {
        boolean joined = header.has(Column.NUMBER) && blocks.get(begins).is(Block.Kind.ITEM);
        return header.columns().size() - (joined ? 1 : 0);
    }

    private boolean begins(int i) {
        Block block = blocks.get(i);
        if (block.is(Block.Kind.ROW) || block.is(Block.Kind.HEADING)) {
            return false;
        }
        if (header.has(Column.NUMBER)) {
            return block.is(Block.Kind.ITEM)
                            && block.marker().flatMap(Marker::number).isPresent()
                            && block.text().length() > 12
                    || block.text().matches("\\(?[A-Z]{0,4}[ .-]?\\d{1,3}[.)]?")
                            && i + 1 < blocks.size()
                            && blocks.get(i + 1).text().length() > 12;
        }
        boolean named = block.isItem(Marker.Style.NAMED)
                || block.isItem(Marker.Style.NUMBER)
                || block.isItem(Marker.Style.LETTER);
        return (named || Asking.is(block.text()))
                && block.text().split(" ").length >= 5
                && !Cells.isAnswer(block.text());
    }

    private Draft row(int from, int to) {
        Block first = blocks.get(from);
        boolean alone = header.has(Column.NUMBER) && !first.is(Block.Kind.ITEM);
        Block subject = alone && from + 1 < to ? blocks.get(from + 1) : first;
        List<Block> others = blocks.subList(Math.min(to, alone ? from + 2 : from + 1), to);
        List<Column> columns = header.columns().stream()
                .filter(column -> column != Column.NUMBER && column != header.subject())
                .toList();
        Optional<Marker> marker = alone ? Row.number(first.text()) : first.marker();
        Draft row = Draft.of(marker, Optional.empty(), subject.text(), subject.passage());
        for (int i = 0; i < others.size(); i++) {
            Column column = others.size() == columns.size()
                    ? columns.get(i)
                    : Cells.column(others.get(i).text(), columns);
            row = row.with(column, others.get(i).text(), others.get(i).passage());
        }
        return row;
    }
}
