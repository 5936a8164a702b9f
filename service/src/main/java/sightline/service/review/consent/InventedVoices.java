package sightline.service.review.consent;

import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** Lets some witnesses of the demonstration read, correct and add to what was written down of them. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(140) // after the demonstration's review
final class InventedVoices implements ApplicationRunner {

    private static final String EXEMPLAR = "990";
    private static final int SOME = 7;

    private final Reviews reviews;
    private final ReviewBooks books;
    private final WitnessLinks links;
    private final WitnessWords words;

    InventedVoices(Reviews reviews, ReviewBooks books, WitnessLinks links, WitnessWords words) {
        this.reviews = reviews;
        this.books = books;
        this.links = links;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ReviewDesk desk = ReviewDesk.system(EXEMPLAR);
        reviews.all(desk).stream()
                .map(review -> new Inside(desk, review))
                .filter(inside -> links.all(inside).isEmpty())
                .forEach(this::speak);
    }

    /** Everybody has a link; all but one in seven have opened it, and some families have said something. */
    private void speak(Inside inside) {
        ReviewBook book = books.read(inside);
        int turn = 0;
        for (Witness witness : book.witnesses()) {
            LinkToken token = links.make(inside, witness.id());
            if (witness.id() % SOME != 0) {
                links.open(token);
            }
            boolean family = witness.source().side() == SourceKind.Side.FAMILIES;
            if (family && witness.consent().allowsUse() && turn < SOME) {
                speak(new Guest(inside.desk().authority(), inside.review(), witness.id()), ++turn);
            }
        }
    }

    private void speak(Guest guest, int turn) {
        Optional<Told> told = words.told(guest);
        if (turn == 1) {
            words.say(guest, "Thank you for the break after our talk. When will the report be out?");
        }
        told.flatMap(all -> all.items().stream().findFirst()).ifPresent(item -> {
            if (turn == 2) {
                words.correct(
                        guest,
                        item,
                        item.version(),
                        item.words() + " It was not the school that told us so late. The letter came late.");
            } else {
                words.isRight(guest, item, item.version());
            }
        });
    }
}
