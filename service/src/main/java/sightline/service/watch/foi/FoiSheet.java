package sightline.service.watch.foi;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sightline.service.page.Sheet;

/** All answers as one long table: a line for each cell of each answer's tables. */
final class FoiSheet {

    private record Cell(
            String id,
            String words,
            String table,
            String row,
            String column,
            String value,
            String definition,
            String at) {}

    private static final Sheet<Cell> SHEET = new Sheet<Cell>()
            .column("question", Cell::id)
            .column("words", Cell::words)
            .column("table", Cell::table)
            .column("row", Cell::row)
            .column("column", Cell::column)
            .column("value", Cell::value)
            .column("definition", Cell::definition)
            .column("as_at", Cell::at);

    private FoiSheet() {}

    static String csv(List<FoiAnswer> answers) {
        return SHEET.csv(Stream.concat(
                        answers.stream().flatMap(FoiSheet::cells),
                        Questions.NOT_RECORDED.stream()
                                .map(each -> new Cell(
                                        "", each.words(), "", "", "", "not recorded in cases", each.why(), "")))
                .toList());
    }

    private static Stream<Cell> cells(FoiAnswer answer) {
        return answer.tables().isEmpty()
                ? Stream.of(cell(answer, "", "", "", answer.sentence()))
                : answer.tables().stream()
                        .flatMap(table -> table.rows().stream()
                                .flatMap(row -> IntStream.range(1, row.size())
                                        .mapToObj(i -> cell(
                                                answer,
                                                table.caption(),
                                                row.getFirst(),
                                                table.heads().get(i),
                                                row.get(i)))));
    }

    private static Cell cell(FoiAnswer answer, String table, String row, String column, String value) {
        return new Cell(
                answer.question().id(),
                answer.question().words(),
                table,
                row,
                column,
                value,
                answer.question().definition(),
                answer.month().atEndOfMonth().toString());
    }
}
