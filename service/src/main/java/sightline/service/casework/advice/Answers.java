package sightline.service.casework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Part;
import sightline.service.casework.journal.Journal;
import sightline.service.casework.journal.Note;
import sightline.service.casework.journal.Recorded;
import sightline.service.casework.shelf.DocumentShelf;
import sightline.service.casework.shelf.Paper;
import sightline.service.page.InWords;

/**
 * What an adviser may write into a case: that their advice came, or that an appointment was missed, and only about
 * advice that their organisation was asked for and still owes. All else is refused here, before the journal is reached.
 */
@Component
final class Answers {

    /** Others may write into the same case meanwhile; that is no reason to send an adviser back. */
    private static final int TRIES = 5;

    private final OwedRows rows;
    private final Journal journal;
    private final DocumentShelf shelf;
    private final Clock clock;

    Answers(OwedRows rows, Journal journal, DocumentShelf shelf, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Keeps the papers and writes down that the advice came on a day. */
    Answered send(Desk desk, Owed owed, LocalDate day, List<Paper> papers) {
        Optional<Answered> refused = check(desk, owed, day);
        if (refused.isPresent()) {
            return refused.get();
        }
        papers.forEach(paper -> shelf.keep(desk, paper));
        return write(desk, owed, EventName.ADVICE_RECEIVED, day);
    }

    /** Writes down that the child or young person missed an appointment on a day. */
    Answered missed(Desk desk, Owed owed, LocalDate day) {
        return check(desk, owed, day).orElseGet(() -> write(desk, owed, EventName.APPOINTMENT_MISSED, day));
    }

    private Optional<Answered> check(Desk desk, Owed owed, LocalDate day) {
        return fresh(desk, owed).map(now -> check(now, day)).orElseGet(() -> Optional.of(new Answered.NotAsked()));
    }

    private Optional<Answered> check(Owed now, LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (!now.times().open()) {
            return Optional.of(
                    new Answered.Refused("This advice is no longer owed. It came on %s or the request has ended"
                            .formatted(now.times().answered().map(InWords::date).orElse("an earlier day"))));
        }
        if (day.isAfter(today)) {
            return Optional.of(new Answered.Refused("The day must be today or in the past"));
        }
        return day.isBefore(now.times().asked())
                ? Optional.of(new Answered.Refused("The day must be on or after %s, the day you were asked"
                        .formatted(InWords.date(now.times().asked()))))
                : Optional.empty();
    }

    private Optional<Owed> fresh(Desk desk, Owed owed) {
        return desk.part() == Part.ADVISER && desk.organisation().isPresent()
                ? rows.find(desk, owed.journey(), owed.adviser())
                : Optional.empty();
    }

    private Answered write(Desk desk, Owed owed, EventName event, LocalDate day) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Owed> now = fresh(desk, owed);
            Optional<Answered> refused = check(desk, owed, day);
            if (now.isEmpty() || refused.isPresent()) {
                return refused.orElseGet(Answered.NotAsked::new);
            }
            Note note = new Note(
                    owed.journey(),
                    now.get().events(),
                    event,
                    day,
                    new Detail("adviser=" + Detail.escaped(now.get().adviser())));
            Recorded recorded = journal.write(desk, note);
            switch (recorded) {
                case Recorded.Saved _ -> {
                    return new Answered.Done();
                }
                case Recorded.Refused(String why) -> {
                    return new Answered.Refused(why);
                }
                case Recorded.Nowhere _ -> {
                    return new Answered.NotAsked();
                }
                case Recorded.Overtaken _ -> {
                    // Somebody wrote something else; look again.
                }
            }
        }
        return new Answered.Refused("Many people are writing into this case. Try again in a minute");
    }
}
