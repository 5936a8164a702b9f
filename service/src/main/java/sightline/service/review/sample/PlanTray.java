package sightline.service.review.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.database.Columns;
import sightline.service.record.Actor;
import sightline.service.record.Body;
import sightline.service.record.Entry;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;

/** Where the side of the cases lays down what scrutiny may read of a sample, and nothing before that. */
@Component
public final class PlanTray {

    private final Chamber chamber;
    private final JdbcClient database;
    private final Ledger record;

    PlanTray(Chamber chamber, JdbcClient database, Ledger record) {
        this.chamber = chamber;
        this.database = database;
        this.record = record;
    }

    /**
     * A drawn plan.
     *
     * @param authority whose
     * @param sample which sample
     * @param place in its draw
     * @param account who deals with it
     * @param day on which
     */
    public record Drawn(String authority, long sample, int place, Optional<Long> account, LocalDate day) {}

    /** Gives a plan out, without names. */
    public void release(Drawn plan, List<String> sections) {
        put(plan, "RELEASED", Optional.empty(), "", Optional.of(sections));
    }

    /** Says that a plan is left out, and why. If it had been given out, its text is taken back. */
    public void leaveOut(Drawn plan, Ground ground, String words) {
        put(plan, "LEFT_OUT", Optional.of(ground), words, Optional.empty());
    }

    private void put(Drawn plan, String state, Optional<Ground> ground, String words, Optional<List<String>> sections) {
        chamber.at(ReviewDesk.system(plan.authority()), () -> {
            int kept = database.sql("""
                            insert into review.sample_plan
                                (authority, review, sample, place, state, ground, words, sections, day)
                            select authority, review, id, :place, :state, :ground, :words, :sections, :day
                            from review.sample where authority = :authority and id = :sample
                            on conflict (authority, sample, place) do update set state = excluded.state,
                                ground = excluded.ground, words = excluded.words, sections = excluded.sections,
                                day = excluded.day
                            """)
                    .param("authority", plan.authority())
                    .param("sample", plan.sample())
                    .param("place", plan.place())
                    .param("state", state)
                    .param("ground", ground.map(Ground::name).orElse(null))
                    .param("words", words)
                    .param(
                            "sections",
                            sections.map(texts -> Columns.texts(texts, text -> text))
                                    .orElse(null))
                    .param("day", plan.day())
                    .update();
            record.append(entry(plan, ground, sections));
            return kept;
        });
    }

    private static Entry entry(Drawn plan, Optional<Ground> ground, Optional<List<String>> sections) {
        Body body = Body.EMPTY.with("place", plan.place());
        return new Entry(
                plan.authority(),
                Kind.SAMPLE_RELEASED,
                plan.account().map(Actor::account).orElse(Actor.SYSTEM),
                Optional.of("sample:" + plan.sample()),
                ground.map(why -> body.with("leftOut", why.name()))
                        .orElseGet(() ->
                                body.with("sha256", Draw.sha256(String.join("\n", sections.orElse(List.of()))))));
    }
}
