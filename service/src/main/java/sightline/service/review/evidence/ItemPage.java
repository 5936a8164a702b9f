package sightline.service.review.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Echoes;
import sightline.service.review.search.Readings;

/** What does this item say, and who else said something like it? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
final class ItemPage {

    private final ReviewBooks books;
    private final Register register;
    private final Echoes echoes;
    private final Readings readings;
    private final List<Exhibit> exhibits;

    ItemPage(ReviewBooks books, Register register, Echoes echoes, Readings readings, List<Exhibit> exhibits) {
        this.books = books;
        this.register = register;
        this.echoes = echoes;
        this.readings = readings;
        this.exhibits = exhibits;
    }

    @GetMapping("/reviews/{review}/evidence/{id:\\d+}")
    ModelAndView show(Inside inside, @PathVariable long id, @RequestParam(defaultValue = "") String done) {
        Registered item =
                register.find(inside, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        readings.catchUp(inside);
        boolean waiting = readings.waiting(inside) > 0;
        if (waiting) {
            readings.later(inside);
        }
        Optional<Exhibit.Shown> shown = exhibits.stream()
                .flatMap(exhibit -> exhibit.of(inside, id).stream())
                .findFirst();
        return new ModelAndView(
                "review/evidence/item",
                "view",
                new ItemView(books.withoutEvidence(inside), item, echoes.of(inside, id), waiting, shown, notice(done)));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "kept" -> Optional.of("The item is in the register.");
            case "changed" -> Optional.of("The changes are saved.");
            case "withdrawn" -> Optional.of("The item is withdrawn. It stays in the register and is used nowhere.");
            default -> Optional.empty();
        };
    }
}
