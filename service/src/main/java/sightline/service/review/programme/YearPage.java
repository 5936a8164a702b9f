package sightline.service.review.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.ReviewState;
import sightline.service.review.desk.Reviews;

/** What does scrutiny do, month by month? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
final class YearPage {

    private static final Set<ReviewState> OVER = Set.of(ReviewState.PUBLISHED, ReviewState.STOPPED);
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final Topics topics;
    private final CommitteeDays days;
    private final Reviews reviews;
    private final Endings endings;
    private final Clock clock;

    YearPage(Topics topics, CommitteeDays days, Reviews reviews, Endings endings, Clock clock) {
        this.topics = topics;
        this.days = days;
        this.reviews = reviews;
        this.endings = endings;
        this.clock = clock;
    }

    @GetMapping("/programme/year")
    ModelAndView show(ReviewDesk desk, @RequestParam(defaultValue = "0") int from) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        MunicipalYear year = from < FIRST || from > LAST ? MunicipalYear.of(today) : new MunicipalYear(from);
        Map<Long, LocalDate> ended = endings.of(desk);
        List<YearView.Held> held = reviews.all(desk).reversed().stream()
                .map(review -> {
                    boolean over = OVER.contains(review.state());
                    return new YearView.Held(
                            review,
                            over ? Optional.ofNullable(ended.get(review.id())) : Optional.empty(),
                            over ? Optional.empty() : endings.planned(desk, review),
                            over);
                })
                .toList();
        return new ModelAndView(
                "review/programme/year",
                "view",
                new YearView(year, today, topics.all(desk), held, days.of(desk, year)));
    }
}
