package sightline.service.casework.sen2.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import sightline.insight.published.AuthorityYear;
import sightline.insight.published.Measure;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.Returns;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.watch.Knowledge;

/** How does this return differ from what was published last? */
@Controller
@OpenTo({Role.ANALYST, Role.SEND_MANAGER})
final class ReturnPublishedPage {

    private final FoundReturn found;
    private final Returns returns;
    private final Knowledge knowledge;
    private final Clock clock;

    ReturnPublishedPage(FoundReturn found, Returns returns, Knowledge knowledge, Clock clock) {
        this.found = found;
        this.returns = returns;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    @GetMapping("/return/{id}/published")
    ModelAndView show(Desk desk, @PathVariable long id) {
        HandedIn handed = found.at(desk, id);
        return new ModelAndView(
                "casework/sen2/published",
                "view",
                PublishedView.of(handed, returns.totals(desk, id), published(desk.authority(), handed.year() - 1)));
    }

    /** The latest year before the one that the return is about. */
    private Optional<AuthorityYear> published(String authority, int before) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return knowledge.known(today).panel().series(authority).headMap(before, false).descendingMap().values().stream()
                .filter(year -> year.count(Measure.REQUESTS).isPresent())
                .findFirst();
    }
}
