package sightline.service.review.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.check.Check;

/** What the report's own check holds against publishing. */
@Component
final class RefusedByCheck implements Refusals {

    @Override
    public List<Refusal> of(ReviewBook book) {
        return Check.refusals(book).stream()
                .map(message -> new Refusal(
                        "%s: %s".formatted(message.place().label(), message.sentence()),
                        book.head().path() + message.place().path()))
                .toList();
    }
}
