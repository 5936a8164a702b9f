package sightline.service.review.scene;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.scene.SceneFile.Row;
import sightline.service.review.session.ReviewSessions;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.briefing.Briefings;
import sightline.service.review.session.briefing.Questions;
import sightline.service.review.session.notes.Note;
import sightline.service.review.session.notes.SessionNotes;
import sightline.service.review.witness.WitnessFile;
import sightline.service.review.witness.Witnesses;

/** What members meant to ask in the sessions of the invented review, and what was written down while witnesses spoke. */
@Component
final class SceneSessions {

    private final ReviewSessions sessions;
    private final Witnesses witnesses;
    private final Briefings briefings;
    private final SessionNotes notes;

    SceneSessions(ReviewSessions sessions, Witnesses witnesses, Briefings briefings, SessionNotes notes) {
        this.sessions = sessions;
        this.witnesses = witnesses;
        this.briefings = briefings;
        this.notes = notes;
    }

    void ask(Inside inside, String folder) {
        for (Row row : SceneFile.read(folder + "/questions.txt")) {
            called(inside, row.text(0))
                    .ifPresent(sitting -> briefings.keep(
                            sitting, new Questions(row.number(1), String.join("\n", row.keys(2, "//")), 0)));
        }
    }

    void note(Inside inside, String folder) {
        for (Row row : SceneFile.read(folder + "/notes.txt")) {
            called(inside, row.text(0))
                    .ifPresent(sitting -> notes.take(
                            sitting,
                            new Note.About(witness(inside, row.text(1)), line(row)),
                            row.text(3),
                            UUID.nameUUIDFromBytes(row.text(3).getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static Optional<Integer> line(Row row) {
        return Optional.of(row.text(2)).filter(line -> !line.isEmpty()).map(Integer::valueOf);
    }

    private Optional<Long> witness(Inside inside, String shownAs) {
        return witnesses.of(inside).stream()
                .filter(file -> file.named().shownAs().equals(shownAs))
                .map(WitnessFile::id)
                .findFirst();
    }

    private Optional<Sitting> called(Inside inside, String title) {
        return sessions.of(inside).stream()
                .filter(sitting -> sitting.session().title().equals(title))
                .findFirst();
    }
}
