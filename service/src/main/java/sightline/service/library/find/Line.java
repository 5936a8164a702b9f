package sightline.service.library.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.PaperKind;

/**
 * A paper as the list shows it.
 *
 * @param id its number
 * @param details of it
 * @param state how far reading it has come
 * @param accepted how many of its recommendations are accepted
 * @param agreed how many of them, as far as is printed, the answer agreed to, in full or in part
 * @param open how many rows nobody has looked at
 */
public record Line(long id, KeptPaper.Details details, KeptPaper.State state, int accepted, int agreed, int open) {

    static Line of(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                new KeptPaper.Details(
                        row.getString("title"),
                        row.getString("council"),
                        row.getInt("year"),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("published")),
                KeptPaper.State.valueOf(row.getString("state")),
                row.getInt("accepted"),
                row.getInt("agreed"),
                row.getInt("open"));
    }

    /** What waits, in words. */
    public String waits() {
        return switch (state) {
            case READING -> "Being read";
            case UNREADABLE -> "Can’t be read";
            case READ ->
                open == 0 ? "Nothing was found in it" : open == 1 ? "1 row to look at" : open + " rows to look at";
        };
    }
}
