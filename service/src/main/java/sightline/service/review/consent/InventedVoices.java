package sightline.service.review.consent;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
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
    private static final int TALKATIVE = 3;

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

    /** Everybody has a link; all but one in seven have read and agreed, and three families have said something. */
    private void speak(Inside inside) {
        int families = 0;
        for (Witness witness : books.read(inside).witnesses()) {
            LinkToken token = links.make(inside, witness.id());
            if (witness.id() % SOME == 0 || !witness.consent().allowsUse()) {
                continue;
            }
            links.open(token);
            boolean family = witness.source().side() == SourceKind.Side.FAMILIES;
            Guest guest = new Guest(inside.desk().authority(), inside.review(), witness.id());
            words.told(guest)
                    .ifPresent(told -> told.items().forEach(item -> words.isRight(guest, item, item.version())));
            if (family && families < TALKATIVE) {
                speak(guest, families++);
            }
        }
    }

    private void speak(Guest guest, int turn) {
        if (turn == 0) {
            words.say(guest, "Thank you for the break after our talk. When will the report be out?");
            return;
        }
        words.told(guest)
                .flatMap(told -> told.items().stream().findFirst())
                .ifPresent(item -> words.correct(
                        guest,
                        item,
                        item.version(),
                        item.words() + " The school told us in time. The letter came late."));
    }
}
