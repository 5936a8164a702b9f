package sightline.service.casework.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.database.Columns;
import sightline.service.review.sample.Ground;
import sightline.service.review.sample.PlanTray;

/** Keeps the text of a drawn plan without names, gives it out, or leaves it out with a reason. */
@Component
public final class GivingOut {

    private final Gate gate;
    private final JdbcClient database;
    private final PlanTray tray;
    private final Clock clock;

    GivingOut(Gate gate, JdbcClient database, PlanTray tray, Clock clock) {
        this.gate = gate;
        this.database = database;
        this.tray = tray;
        this.clock = clock;
    }

    /**
     * A drawn plan as somebody saw it.
     *
     * @param sample which sample
     * @param place in its draw
     * @param version of the row that they saw
     */
    public record Seen(long sample, int place, long version) {}

    /** Keeps the text for later. Gives false where somebody else was first. */
    public boolean keep(Desk desk, Seen seen, List<String> sections) {
        return gate.at(desk, () -> change(desk, seen, DrawnCase.State.WAITING, Optional.empty(), sections));
    }

    /** Gives the text out to whoever asked for the sample. Gives false where somebody else was first. */
    public boolean release(Desk desk, Seen seen, List<String> sections) {
        return gate.at(desk, () -> {
            boolean first = change(desk, seen, DrawnCase.State.RELEASED, Optional.empty(), sections);
            if (first) {
                tray.release(drawn(desk, seen), sections);
            }
            return first;
        });
    }

    /**
     * Leaves a plan out, so that the next of the draw takes its place; takes its text back if it had been given out.
     *
     * @param words about the reason, without names
     * @return false where somebody else was first
     */
    public boolean leaveOut(Desk desk, Seen seen, Ground ground, String words) {
        return gate.at(desk, () -> {
            boolean first = change(desk, seen, DrawnCase.State.LEFT_OUT, Optional.of(ground), List.of());
            if (first) {
                tray.leaveOut(drawn(desk, seen), ground, words);
            }
            return first;
        });
    }

    /** Nobody writes a text anew that was given out or left out. */
    private boolean change(
            Desk desk, Seen seen, DrawnCase.State state, Optional<Ground> ground, List<String> sections) {
        return database.sql("""
                        update casework.sample_case set state = :state, ground = :ground, author = :author,
                            sections = :sections, version = version + 1
                        where authority = :authority and sample = :sample and place = :place and version = :version
                            and (state = 'WAITING' or (state = 'RELEASED' and :state = 'LEFT_OUT'))
                        """)
                        .param("state", state.name())
                        .param("ground", ground.map(Ground::name).orElse(null))
                        .param("author", desk.account().orElse(null))
                        .param("sections", sections.isEmpty() ? null : Columns.texts(sections, text -> text))
                        .param("authority", desk.authority())
                        .param("sample", seen.sample())
                        .param("place", seen.place())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    private PlanTray.Drawn drawn(Desk desk, Seen seen) {
        return new PlanTray.Drawn(
                desk.authority(),
                seen.sample(),
                seen.place(),
                desk.account(),
                LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }
}
