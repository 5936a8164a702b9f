package sightline.service.casework.scene;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.time.WallClock;

/** Writes invented rows with days in the past, which no page would let anybody write. */
final class SceneRows {

    private static final int NOON = 12;

    private final JdbcClient database;
    private final String authority;
    private final LocalDate today;

    SceneRows(JdbcClient database, String authority, LocalDate today) {
        this.database = database;
        this.authority = authority;
        this.today = today;
    }

    /**
     * A case that is furnished.
     *
     * @param journey its key
     * @param person whose
     * @param surname of the family
     * @param officer who has it
     * @param rank its place among the officer's cases, from 1 for the richest
     */
    record Stage(String journey, String person, String surname, long officer, int rank) {}

    /** The richest live cases of each officer: those in which most is happening, the assessed and drafted first. */
    List<Stage> stages(int each) {
        return database.sql("""
                        select * from (
                            select s.journey, s.person, p.surname, s.officer, row_number() over (partition by s.officer
                                order by s.state in ('ASSESSING', 'DRAFTED') desc, s.events desc, s.journey) as rank
                            from casework.standing s
                            join casework.person p on p.authority = s.authority and p.person = s.person
                            where s.authority = ? and s.officer is not null) ranked
                        where rank <= ? order by officer, rank
                        """)
                .params(authority, each)
                .query((row, n) -> new Stage(
                        row.getString("journey"),
                        row.getString("person"),
                        row.getString("surname"),
                        row.getLong("officer"),
                        row.getInt("rank")))
                .list();
    }

    void party(Stage stage, String part, String name, String relation, Optional<String> address) {
        database.sql("""
                        insert into casework.party (authority, person, part, name, relation, phone, email, address,
                            confidential, at, author)
                        values (:authority, :person, :part, :name, :relation, :phone, :email, :address, :confidential,
                            :at, :author)
                        """)
                .param("authority", authority)
                .param("person", stage.person())
                .param("part", part)
                .param("name", name)
                .param("relation", relation)
                .param("phone", "01632 960" + String.format("%03d", Math.floorMod(name.hashCode(), 1000)))
                .param("email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org")
                .param("address", address.orElse(""))
                .param("confidential", address.isPresent())
                .param("at", noon(today))
                .param("author", stage.officer())
                .update();
    }

    /** A message that came on a day, and was answered some days later where it was. */
    void message(Stage stage, String from, InventedMessage message, LocalDate came, Optional<LocalDate> answered) {
        OffsetDateTime at =
                noon(came).minusMinutes(Math.floorMod(message.words().hashCode() + stage.rank(), 170));
        database.sql("""
                        insert into casework.contact (authority, journey, received, from_whom, channel, about, words, at,
                            author, answered, answer, answerer)
                        values (:authority, :journey, :came, :from, :channel, :about, :words, :came, :author, :answered,
                            :answer, :answerer)
                        """)
                .param("authority", authority)
                .param("journey", stage.journey())
                .param("came", at)
                .param("from", from)
                .param("channel", message.channel().name())
                .param("about", message.about().name())
                .param("words", message.words())
                .param("author", stage.officer())
                .param("answered", answered.map(SceneRows::noon).orElse(null))
                .param("answer", answered.map(day -> message.answer()).orElse(null))
                .param("answerer", answered.map(day -> stage.officer()).orElse(null))
                .update();
    }

    /** Reminds everybody who still owes advice on a case and was asked before a day. */
    void chase(Stage stage, LocalDate day) {
        database.sql("""
                        insert into casework.chase (authority, journey, adviser, at, author)
                        select distinct authority, journey, subject, :at::timestamptz, :author::bigint
                        from casework.clock
                        where authority = :authority and journey = :journey and duty = 'A6' and open and trigger < :day
                        """)
                .param("at", noon(day))
                .param("author", stage.officer())
                .param("authority", authority)
                .param("journey", stage.journey())
                .param("day", day)
                .update();
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(NOON, 0).atZone(WallClock.LONDON).toOffsetDateTime();
    }
}
