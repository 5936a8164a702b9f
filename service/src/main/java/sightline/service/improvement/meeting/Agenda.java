package sightline.service.improvement.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.book.Posts;
import sightline.service.improvement.report.ToAsk;
import sightline.service.improvement.shown.Line;
import sightline.service.review.desk.ReviewDesk;

/** The questions that the state of a paper's recommendations suggests; and two meetings about it in the demonstration. */
@Component
final class Agenda {

    private static final int PAST = 1;

    private final Meetings meetings;
    private final Chains chains;
    private final Posts posts;

    Agenda(Meetings meetings, Chains chains, Posts posts) {
        this.meetings = meetings;
        this.chains = chains;
        this.posts = posts;
    }

    /** Questions about those that are not closed, one a line. */
    String questions(ReviewDesk desk, Origin paper, LocalDate today) {
        return chains.all(desk).stream()
                .filter(chain -> chain.origin().id() == paper.id() && !chain.closed())
                .map(chain -> new ToAsk(Line.of(chain, today)).question())
                .collect(Collectors.joining("\n"));
    }

    /** Two meetings of the demonstration: one held, one to come. */
    void of(Origin paper, LocalDate held, LocalDate next) {
        ReviewDesk desk = ReviewDesk.system(paper.authority());
        long past = meetings.plan(desk, paper.body(), held);
        int item = meetings.add(
                desk, past, "What became of our review", Optional.of(paper.id()), questions(desk, paper, held));
        List<Meeting.Item> items = meetings.find(desk, past).orElseThrow().items();
        Meeting.Item asked = items.get(item - PAST);
        meetings.takeDown(
                desk,
                past,
                new Meeting.Item(
                        item,
                        asked.title(),
                        asked.origin(),
                        asked.questions(),
                        "That recommendations 5 and 8 are closed, and that the coordinator of the Integrated Care Board comes"
                                + " to the next meeting.",
                        List.of(),
                        asked.version()));
        meetings.act(
                desk,
                past,
                item,
                "Ask the Integrated Care Board what holds its one door for advice up.",
                posts.named(desk, "Scrutiny officer"),
                Optional.of(next));
        long coming = meetings.plan(desk, paper.body(), next);
        meetings.add(desk, coming, paper.title(), Optional.of(paper.id()), questions(desk, paper, next));
    }
}
