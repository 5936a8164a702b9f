package sightline.service.improvement.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.plan.PlanBook;
import sightline.service.improvement.plan.PlanBooks;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;

/** Which actions mean much the same? */
@Controller
final class AlikePage {

    private final PlanBooks books;
    private final Alike alike;
    private final Mergings mergings;

    AlikePage(PlanBooks books, Alike alike, Mergings mergings) {
        this.books = books;
        this.alike = alike;
        this.mergings = mergings;
    }

    @GetMapping("/plan/alike")
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView show(ReviewDesk desk, @RequestParam(defaultValue = "") String done) {
        PlanBook book = books.read(desk);
        List<Merging> decided = mergings.all(desk);
        Optional<String> notice = switch (done) {
            case "one" -> Optional.of("The two are one action now. It answers everything that either answered.");
            case "apart" -> Optional.of("The two stay apart. They are not proposed again.");
            default -> Optional.empty();
        };
        return new ModelAndView(
                "improvement/merge/alike",
                "view",
                new AlikeView(
                        book,
                        alike.in(book, decided.stream().map(Merging::key).collect(Collectors.toSet())),
                        decided,
                        desk.part() != Part.MEMBER,
                        notice));
    }
}
