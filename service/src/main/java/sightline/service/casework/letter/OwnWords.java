package sightline.service.casework.letter;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** What officers write into letters in their own words. */
@Component
final class OwnWords {

    private final Gate gate;
    private final JdbcClient database;
    private final Clock clock;

    OwnWords(Gate gate, JdbcClient database, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Words as they are saved.
     *
     * @param text as written
     * @param version grows with every save; 0 where nothing is saved
     */
    public record Saved(String text, long version) {}

    /** The words of a letter. */
    Saved of(Desk desk, Occasion occasion) {
        return gate.at(
                        desk,
                        () -> database.sql("""
                        select words, version from casework.letter_words
                        where authority = ? and journey = ? and event = ? and letter = ?
                        """)
                                .params(
                                        desk.authority(),
                                        occasion.event().at().journey().journey(),
                                        occasion.key(),
                                        occasion.template().id())
                                .query((row, n) -> new Saved(row.getString("words"), row.getLong("version")))
                                .optional())
                .orElseGet(() -> new Saved(said(occasion).orElse(""), 0));
    }

    /** Reasons that were recorded with the event itself. */
    private static Optional<String> said(Occasion occasion) {
        return occasion.event().at().detail().value("reasons");
    }

    /**
     * Saves the words of a letter, unless somebody else saved since.
     *
     * @return whether they are saved
     */
    boolean save(Desk desk, Occasion occasion, Saved words) {
        return gate.at(
                desk,
                () -> database.sql("""
                        insert into casework.letter_words as w
                            (authority, journey, event, letter, words, version, at, author)
                        values (:authority, :journey, :event, :letter, :words, :next, :at, :author)
                        on conflict (authority, journey, event, letter) do update set words = excluded.words,
                            version = excluded.version, at = excluded.at, author = excluded.author
                        where w.version = excluded.version - 1
                        """)
                                .param("authority", desk.authority())
                                .param(
                                        "journey",
                                        occasion.event().at().journey().journey())
                                .param("event", occasion.key())
                                .param("letter", occasion.template().id())
                                .param("words", words.text())
                                .param("next", words.version() + 1)
                                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                                .param("author", desk.account().orElse(null))
                                .update()
                        > 0);
    }
}
