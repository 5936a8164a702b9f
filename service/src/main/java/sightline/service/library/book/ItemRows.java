package sightline.service.library.book;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;

/** Writes rows of papers; the caller has a transaction. */
@Component
public final class ItemRows {

    private final JdbcClient database;

    ItemRows(JdbcClient database) {
        this.database = database;
    }

    /** Adds a row that nobody has accepted yet, and gives its number. */
    public long add(long paper, Item.Sort sort, boolean byHand, Said said, Said.Places places) {
        long id = bind(database.sql("""
                        insert into library.item (paper, sort, standing, by_hand, reference, heading, words, addressee, due,
                            reply, reasons, responder, became, words_from, words_to, answer_from, answer_to)
                        values (:paper, :sort, 'FOUND', :byHand, :reference, :heading, :words, :addressee, :due,
                            :reply, :reasons, :responder, :became, :wordsFrom, :wordsTo, :answerFrom, :answerTo)
                        returning id
                        """), said, places)
                .param("paper", paper)
                .param("sort", sort.name())
                .param("byHand", byHand)
                .query(Long.class)
                .single();
        parts(id, said.parts());
        return id;
    }

    /**
     * Changes a row, whose meaning is then to be worked out anew.
     *
     * @return whether it was still in the version that was seen
     */
    public boolean change(long id, long version, Said said, Said.Places places) {
        int changed = bind(database.sql("""
                        update library.item set reference = :reference, heading = :heading, words = :words,
                            addressee = :addressee, due = :due, reply = :reply, reasons = :reasons,
                            responder = :responder, became = :became, words_from = :wordsFrom, words_to = :wordsTo,
                            answer_from = :answerFrom, answer_to = :answerTo, meaning = null, version = version + 1
                        where id = :id and version = :version
                        """), said, places)
                .param("id", id)
                .param("version", version)
                .update();
        if (changed > 0) {
            database.sql("delete from library.part where item = ?").param(id).update();
            parts(id, said.parts());
        }
        return changed > 0;
    }

    /**
     * Says how far a person has come with a row.
     *
     * @return whether it was still in the version that was seen
     */
    public boolean move(long paper, long id, long version, Item.Standing standing) {
        return database.sql("""
                        update library.item set standing = :standing, version = version + 1
                        where paper = :paper and id = :id and version = :version and standing <> :standing
                        """)
                        .param("standing", standing.name())
                        .param("paper", paper)
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    private void parts(long item, List<Said.Part> parts) {
        database.sql("""
                        insert into library.part (item, number, label, words, addressee, due)
                        select :item, part.number, part.label, part.words, part.addressee, part.due
                        from unnest(:labels::text[], :words::text[], :addressees::text[], :dues::text[])
                            with ordinality as part (label, words, addressee, due, number)
                        """)
                .param("item", item)
                .param("labels", Columns.texts(parts, Said.Part::label))
                .param("words", Columns.texts(parts, Said.Part::words))
                .param("addressees", Columns.texts(parts, part -> part.aim().addressee()))
                .param("dues", Columns.texts(parts, part -> part.aim().due()))
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, Said said, Said.Places places) {
        return statement
                .param("reference", said.reference())
                .param("heading", said.heading())
                .param("words", said.words())
                .param("addressee", said.aim().addressee())
                .param("due", said.aim().due())
                .param("reply", said.answer().reply().name())
                .param("reasons", said.answer().reasons())
                .param("responder", said.answer().responder())
                .param("became", said.became())
                .param("wordsFrom", places.words().map(Place::from).orElse(null))
                .param("wordsTo", places.words().map(Place::to).orElse(null))
                .param("answerFrom", places.answer().map(Place::from).orElse(null))
                .param("answerTo", places.answer().map(Place::to).orElse(null));
    }
}
