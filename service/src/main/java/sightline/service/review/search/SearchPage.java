package sightline.service.review.search;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;

/** Where does the evidence say something about this? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
final class SearchPage {

    private static final int LONGEST = 300;

    private final EvidenceSearch search;
    private final ReviewBooks books;

    SearchPage(EvidenceSearch search, ReviewBooks books) {
        this.search = search;
        this.books = books;
    }

    @GetMapping("/reviews/{review}/search")
    ModelAndView ask(Inside inside, @RequestParam Map<String, String> asked) {
        Typed typed = new Typed(asked);
        String words = typed.text("q");
        Wanted wanted = Wanted.of(typed);
        boolean tooLong = words.length() > LONGEST;
        Optional<EvidenceSearch.Answer> answer =
                words.isEmpty() || tooLong ? Optional.empty() : Optional.of(search.answer(inside, words, wanted));
        return new ModelAndView(
                "review/search/search",
                "view",
                new SearchView(books.withoutEvidence(inside), words, tooLong, wanted, answer));
    }
}
