package sightline.service.review.shape;

import java.time.LocalDate;
import java.util.Optional;
import sightline.service.review.book.Capacity;
import sightline.service.review.book.Session;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;
import sightline.service.review.desk.Inside;
import sightline.service.review.group.Belonging;
import sightline.service.review.group.TaskGroup;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.ReportTexts;
import sightline.service.review.report.source.Slot;
import sightline.service.review.session.NewSession;
import sightline.service.review.session.ReviewSessions;
import sightline.service.review.shape.Shape.Row;
import sightline.service.review.witness.Agreed;
import sightline.service.review.witness.Calling;
import sightline.service.review.witness.Named;
import sightline.service.review.witness.Needs;
import sightline.service.review.witness.NewWitness;
import sightline.service.review.witness.Witnesses;

/** Enters who carried a review out, whom they met and when, and what they wrote themselves. */
final class PeopleClerk {

    private final TaskGroup group;
    private final ReviewSessions sessions;
    private final Witnesses witnesses;
    private final ReportTexts texts;

    PeopleClerk(TaskGroup group, ReviewSessions sessions, Witnesses witnesses, ReportTexts texts) {
        this.group = group;
        this.sessions = sessions;
        this.witnesses = witnesses;
        this.texts = texts;
    }

    void enter(Inside inside, Keys keys, Row row) {
        switch (row.table()) {
            case "member" ->
                group.join(
                        inside,
                        new Belonging.Who(
                                row.text(1), Capacity.valueOf(row.text(2)), row.text(3), true, Optional.empty()),
                        row.day(4),
                        row.text(5));
            case "leaves" -> {
                Belonging one = now(inside, row.text(1));
                group.leave(inside, one.id(), one.version(), row.day(2), row.text(3));
            }
            case "chairs" -> {
                Belonging one = now(inside, row.text(1));
                group.takeChair(inside, one.id(), one.version(), row.day(2), row.text(3));
            }
            case "sessions" -> sessions(inside, keys, row);
            case "witnesses" -> witnesses(inside, row);
            case "slot" ->
                texts.keep(inside, java.util.Map.of(Slot.valueOf(row.text(1)), new OwnWords.Written(row.text(2), 0)));
            default -> {
                // another clerk's
            }
        }
    }

    private Belonging now(Inside inside, String name) {
        return group.all(inside).stream()
                .filter(one -> one.goesOn() && one.who().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void sessions(Inside inside, Keys keys, Row row) {
        for (int i = 1; i <= row.number(2); i++) {
            LocalDate day = row.day(4).plusDays((long) row.number(5) * (i - 1));
            long id = sessions.plan(
                    inside,
                    new NewSession(
                            Session.Kind.valueOf(row.text(3)), nth(row, 7, i), day, row.text(6), Optional.empty()));
            sessions.find(inside, id).ifPresent(sitting -> sessions.hold(sitting, true));
            keys.put("session", row.number(2) == 1 ? row.text(1) : row.text(1) + i, id);
        }
    }

    private void witnesses(Inside inside, Row row) {
        for (int i = 1; i <= row.number(1); i++) {
            witnesses.add(
                    inside,
                    new NewWitness(
                            new Named(
                                    SourceKind.valueOf(row.text(2)),
                                    "",
                                    row.text(5) + " " + i,
                                    row.text(3),
                                    row.text(4),
                                    ""),
                            Needs.NONE,
                            new Calling(Calling.How.INVITED, Witness.State.HEARD, Optional.empty()),
                            new Agreed(
                                    Agreed.Terms.QUOTE_UNNAMED,
                                    Optional.of(inside.review().opened()))));
        }
    }

    /** What a cell says of the one of several. */
    private static String nth(Row row, int cell, int i) {
        return row.number(2) == 1 ? row.text(cell) : row.text(cell) + " " + i;
    }
}
