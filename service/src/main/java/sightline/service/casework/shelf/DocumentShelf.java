package sightline.service.casework.shelf;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.Views;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;

/** Where documents are kept: in PostgreSQL, each for those who may see it, never changed. */
@Component
public final class DocumentShelf {

    private final Gate gate;
    private final JdbcClient database;
    private final Ledger record;
    private final Views views;
    private final Clock clock;

    DocumentShelf(Gate gate, JdbcClient database, Ledger record, Views views, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.record = record;
        this.views = views;
        this.clock = clock;
    }

    /**
     * A document with its content.
     *
     * @param name with its ending
     * @param type the media type
     * @param content as it came
     */
    public record Copy(String journey, String name, String type, byte[] content) {}

    /**
     * Keeps a document and says so in the record.
     *
     * @return its id
     */
    public long keep(Desk desk, Paper paper) {
        return gate.at(desk, () -> {
            String digest = paper.digest();
            long id = insert(desk, paper, digest);
            record.append(new Entry(
                    desk.authority(),
                    Kind.DOCUMENT_KEPT,
                    desk.account().map(Actor::account).orElse(Actor.SYSTEM),
                    Optional.of("journey:" + paper.journey()),
                    Body.EMPTY
                            .with("document", id)
                            .with("size", paper.content().length)
                            .with("sha256", digest)));
            return id;
        });
    }

    private long insert(Desk desk, Paper paper, String digest) {
        return database.sql("""
                        insert into casework.document
                            (authority, journey, organisation, adviser, name, type, size, sha256, content, at, author)
                        values (:authority, :journey, :organisation, :adviser, :name, :type, :size, :sha256, :content,
                            :at, :author)
                        returning id
                        """)
                .param("authority", desk.authority())
                .param("journey", paper.journey())
                .param("organisation", desk.organisation().orElse(null))
                .param("adviser", paper.adviser().orElse(null))
                .param("name", paper.name())
                .param("type", paper.type())
                .param("size", paper.content().length)
                .param("sha256", digest)
                .param("content", paper.content())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("author", desk.account().orElse(null))
                .query(Long.class)
                .single();
    }

    /** The documents of a case that this desk may see, the newest first. */
    public List<Kept> of(Desk desk, String journey) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select d.id, d.name, d.type, d.size, d.at, d.adviser, p.name as author, o.name as organisation
                        from casework.document d
                        left join person p on p.id = d.author
                        left join casework.organisation o on o.authority = d.authority and o.id = d.organisation
                        where d.authority = ? and d.journey = ? order by d.id desc
                        """)
                        .params(desk.authority(), journey)
                        .query((row, n) -> new Kept(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("type"),
                                row.getLong("size"),
                                row.getObject("at", OffsetDateTime.class)
                                        .atZoneSameInstant(clock.getZone())
                                        .toLocalDate(),
                                Optional.ofNullable(row.getString("author")),
                                Optional.ofNullable(row.getString("organisation")),
                                Optional.ofNullable(row.getString("adviser"))))
                        .list());
    }

    /** A document, taken off the shelf for this desk; the record keeps who has taken it. */
    public Optional<Copy> take(Desk desk, long id) {
        return gate.at(desk, () -> {
            Optional<Copy> copy = database.sql("""
                            select journey, name, type, content from casework.document where authority = ? and id = ?
                            """)
                    .params(desk.authority(), id)
                    .query((row, n) -> new Copy(
                            row.getString("journey"),
                            row.getString("name"),
                            row.getString("type"),
                            row.getBytes("content")))
                    .optional();
            copy.ifPresent(taken -> views.viewed(desk, taken.journey(), "document:" + id));
            return copy;
        });
    }
}
