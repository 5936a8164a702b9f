package sightline.service.improvement.update;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.governance.Seat;
import sightline.service.improvement.mail.Courier;
import sightline.service.improvement.mail.Sending;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.Planned;
import sightline.service.review.desk.ReviewDesk;

/** Asks whoever holds a post how far an action has come: by mail where that can be, otherwise by a link for the officer. */
@Component
final class UpdateAsking {

    /** Below which address the forms are. */
    static final String FORM = "/update/";

    private final Asks asks;
    private final Courier courier;

    UpdateAsking(Asks asks, Courier courier) {
        this.asks = asks;
        this.courier = courier;
    }

    /**
     * Asks about one action.
     *
     * @param site the address of this service
     */
    Asked ask(ReviewDesk desk, PlanBook book, Planned planned, String site) {
        Optional<Post> post = planned.action().post();
        if (post.isEmpty()) {
            return new Asked.Nothing(planned, "No post owns this action. Choose one first.");
        }
        if (!planned.isOpen()) {
            return new Asked.Nothing(planned, "Nothing is left to do about this action.");
        }
        return asks.make(desk, planned.id(), post.get())
                .map(made ->
                        send(desk, planned, book.governance().seat(post.get().id()), made, site))
                .orElseGet(() -> new Asked.Nothing(planned, "Somebody is asked about this action already."));
    }

    private Asked send(ReviewDesk desk, Planned planned, Optional<Seat> seat, Asks.Made made, String site) {
        String link = site + FORM + made.token().text();
        Optional<String> email = seat.flatMap(Seat::email);
        if (email.isEmpty()) {
            return new Asked.ByHand(planned, link, "No email address is known for whoever holds the post.");
        }
        return switch (courier.send(
                UpdateLetter.ask(email.get(), planned.action().words(), made.due(), link))) {
            case Sending.Sent(Sending.Way way) -> {
                asks.went(desk, made.id(), way);
                yield new Asked.Sent(planned, way);
            }
            case Sending.NotSent(String why) -> new Asked.ByHand(planned, link, why);
        };
    }
}
