package sightline.service.review.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** What the demonstration's director and cabinet member say about a draft, and what the task group answers. */
@Component
final class InventedReaders {

    private static final List<String> SAID = List.of(
            "This was true until the summer. Since September the first page of the monthly report shows open cases too.",
            "Please say that the Monday list went to the director as well. Members could have asked for it.");

    private final DraftReaders readers;
    private final ReadingRoom room;
    private final Comments comments;

    InventedReaders(DraftReaders readers, ReadingRoom room, Comments comments) {
        this.readers = readers;
        this.room = room;
        this.comments = comments;
    }

    List<Long> accounts(Inside inside) {
        return readers.candidates(inside).stream()
                .map(DraftReaders.Candidate::account)
                .toList();
    }

    /** One comment by each of the first readers on a finding of its own; the first is answered. */
    void speak(Inside inside, long draft, List<Long> accounts, LocalDate answered) {
        for (int i = 0; i < Math.min(SAID.size(), accounts.size()); i++) {
            ReviewDesk desk =
                    new ReviewDesk(inside.desk().authority(), Part.READER, Optional.of(accounts.get(i)), Set.of());
            String words = SAID.get(i);
            int skipped = i;
            room.open(desk, draft)
                    .ifPresent(reading -> reading.paragraphs().stream()
                            .filter(paragraph -> paragraph.name().matches("finding-\\d+"))
                            .skip(skipped)
                            .findFirst()
                            .ifPresent(paragraph -> room.comment(desk, reading, paragraph.name(), words)));
        }
        comments.of(inside, draft).stream()
                .findFirst()
                .ifPresent(comment -> comments.answer(
                        inside,
                        draft,
                        comment.id(),
                        new Comment.Answer(
                                Comment.Outcome.NOT_CHANGED,
                                "The finding is about the months that we looked at. We have added from when on the page"
                                        + " shows more.",
                                answered),
                        comment.version()));
    }
}
