package sightline.service.review.evidence;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.Wanted;

/** What do we have, on what, and from whom? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
final class RegisterPage {

    private final ReviewBooks books;
    private final Listings listings;

    RegisterPage(ReviewBooks books, Listings listings) {
        this.books = books;
        this.listings = listings;
    }

    @GetMapping("/reviews/{review}/evidence")
    ModelAndView list(Inside inside, @RequestParam Map<String, String> asked) {
        Typed typed = new Typed(asked);
        Wanted wanted = Wanted.of(typed);
        int page = page(typed);
        return new ModelAndView(
                "review/evidence/register",
                "view",
                new RegisterView(books.withoutEvidence(inside), wanted, listings.used(inside, wanted, page)));
    }

    @GetMapping("/reviews/{review}/evidence/withdrawn")
    ModelAndView withdrawn(Inside inside, @RequestParam Map<String, String> asked) {
        return new ModelAndView(
                "review/evidence/withdrawn",
                "view",
                new RegisterView(
                        books.withoutEvidence(inside), Wanted.ALL, listings.takenBack(inside, page(new Typed(asked)))));
    }

    private static int page(Typed typed) {
        return typed.text("page").matches("\\d{1,6}") ? Integer.parseInt(typed.text("page")) : 1;
    }
}
