package sightline.service.library.book;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.service.library.book.Item.Sort;
import sightline.service.library.book.Item.Standing;

/** Rows of the library as values. */
final class PaperRows {

    /** Columns of {@code library.paper p} without its content. */
    static final String PAPER =
            "p.id, p.title, p.council, p.year, p.kind, p.published, p.state, p.unreadable, p.name, p.type, p.size, p.version";

    /** Columns of {@code library.item i}, with its parts. */
    static final String ITEM = """
            i.id, i.paper, i.sort, i.standing, i.by_hand, i.reference, i.heading, i.words, i.addressee, i.due, i.reply,
            i.reasons, i.responder, i.became, i.words_from, i.words_to, i.answer_from, i.answer_to, i.version,
            array(select array[t.label, t.words, t.addressee, t.due] from library.part t where t.item = i.id order by t.number)
                as parts
            """;

    private PaperRows() {}

    static KeptPaper paper(ResultSet row) throws SQLException {
        return new KeptPaper(
                row.getLong("id"),
                new KeptPaper.Details(
                        row.getString("title"),
                        row.getString("council"),
                        row.getInt("year"),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("published")),
                KeptPaper.State.valueOf(row.getString("state")),
                row.getString("unreadable"),
                new KeptPaper.File(row.getString("name"), row.getString("type"), row.getLong("size")),
                row.getLong("version"));
    }

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                row.getLong("paper"),
                Sort.valueOf(row.getString("sort")),
                Standing.valueOf(row.getString("standing")),
                row.getBoolean("by_hand"),
                said(row),
                new Said.Places(place(row, "words"), place(row, "answer")),
                row.getLong("version"));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("reference"),
                row.getString("heading"),
                row.getString("words"),
                parts(row.getArray("parts")),
                new Said.Aim(row.getString("addressee"), row.getString("due")),
                new Said.Answer(
                        Reply.valueOf(row.getString("reply")), row.getString("reasons"), row.getString("responder")),
                row.getString("became"));
    }

    private static List<Said.Part> parts(Array cells) throws SQLException {
        List<Said.Part> parts = new ArrayList<>();
        for (Object row : (Object[]) cells.getArray()) {
            if (row instanceof String[] part) {
                parts.add(new Said.Part(part[0], part[1], new Said.Aim(part[2], part[3])));
            }
        }
        return parts;
    }

    private static Optional<Place> place(ResultSet row, String what) throws SQLException {
        int from = row.getInt(what + "_from");
        return row.wasNull() ? Optional.empty() : Optional.of(new Place(from, row.getInt(what + "_to")));
    }
}
