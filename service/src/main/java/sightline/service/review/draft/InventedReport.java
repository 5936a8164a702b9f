package sightline.service.review.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.desk.Reviews;
import sightline.service.review.scene.InventedReview;

/** Shows a draft of the demonstration's review to its director and cabinet member, and lets them say two things. */
@Component
@ConditionalOnProperty("sightline.demonstration")
@Order(150) // after the demonstration's witnesses have spoken
final class InventedReport implements ApplicationRunner {

    private static final String EXEMPLAR = "990";
    private static final int SHARED = 9;
    private static final int OPEN = 14;

    private final Reviews reviews;
    private final InventedWords words;
    private final SharedDrafts drafts;
    private final InventedReaders readers;
    private final Clock clock;

    InventedReport(Reviews reviews, InventedWords words, SharedDrafts drafts, InventedReaders readers, Clock clock) {
        this.reviews = reviews;
        this.words = words;
        this.drafts = drafts;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ReviewDesk desk = ReviewDesk.system(EXEMPLAR);
        reviews.all(desk).stream()
                .filter(review -> review.state() == ReviewState.REPORT)
                .map(review -> new Inside(desk, review))
                .filter(inside -> drafts.all(inside).isEmpty())
                .forEach(this::tell);
    }

    private void tell(Inside inside) {
        LocalDate shared = InventedReview.lastDay(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .minusDays(SHARED);
        words.write(inside);
        List<Long> accounts = readers.accounts(inside);
        long draft = drafts.share(
                inside,
                new SharedDrafts.Sharing(
                        "Is anything here wrong or out of date? Please say what, and how you know.",
                        new SharedDraft.Days(shared, shared.plusDays(OPEN)),
                        Set.of(),
                        accounts.stream().collect(Collectors.toSet())));
        readers.speak(inside, draft, accounts, shared.plusDays(2));
    }
}
