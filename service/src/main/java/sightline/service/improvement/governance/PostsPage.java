package sightline.service.improvement.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** Who holds each post? */
@Controller
@RequestMapping("/plan/posts")
final class PostsPage {

    private static final int LONGEST = 200;

    private final GovernanceBooks books;
    private final Seats seats;
    private final Chains chains;
    private final PublicNames names;

    PostsPage(GovernanceBooks books, Seats seats, Chains chains, PublicNames names) {
        this.books = books;
        this.seats = seats;
        this.chains = chains;
        this.names = names;
    }

    @GetMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView show(ReviewDesk desk, @RequestParam(defaultValue = "") String done) {
        return page(desk, Typed.NOTHING, List.of(), Saved.notice(done), HttpStatus.OK);
    }

    @PostMapping
    @OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
    ModelAndView add(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        String name = answers.words("name", LONGEST, "Give the post’s name, such as Head of SEND");
        Optional<Post> post = answers.areFine() ? seats.add(desk, name) : Optional.empty();
        return post.map(made -> new ModelAndView("redirect:/plan/posts/" + made.id()))
                .orElseGet(() ->
                        page(desk, typed, answers.mistakes(), Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private ModelAndView page(
            ReviewDesk desk, Typed typed, List<Mistake> mistakes, Optional<String> notice, HttpStatus status) {
        return new ModelAndView(
                "improvement/governance/posts",
                Map.of(
                        "holding", Holding.of(books.read(desk), chains.actions(desk)),
                        "mayWrite", desk.part() != Part.MEMBER,
                        "typed", typed,
                        "mistakes", mistakes,
                        "notice", notice),
                status);
    }
}
