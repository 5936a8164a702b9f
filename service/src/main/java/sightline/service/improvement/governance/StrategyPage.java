package sightline.service.improvement.governance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.improvement.book.Post;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** What does this strategy or plan stand under, and who holds it? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/strategies")
final class StrategyPage {

    private static final int LONGEST = 200;

    private final GovernanceBooks books;
    private final Strategies strategies;
    private final PublicNames names;

    StrategyPage(GovernanceBooks books, Strategies strategies, PublicNames names) {
        this.books = books;
        this.strategies = strategies;
        this.names = names;
    }

    @GetMapping("/new")
    ModelAndView askNew(ReviewDesk desk) {
        return page(desk, Optional.empty(), Typed.NOTHING, List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/new")
    ModelAndView add(ReviewDesk desk, @RequestParam Map<String, String> fields) {
        return keep(desk, Optional.empty(), new Typed(fields));
    }

    @GetMapping("/{strategy}")
    ModelAndView ask(ReviewDesk desk, @PathVariable long strategy) {
        Strategy now = found(desk, strategy);
        return page(desk, Optional.of(now), typed(now), List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/{strategy}")
    ModelAndView change(ReviewDesk desk, @PathVariable long strategy, @RequestParam Map<String, String> fields) {
        return keep(desk, Optional.of(found(desk, strategy)), new Typed(fields));
    }

    private ModelAndView keep(ReviewDesk desk, Optional<Strategy> now, Typed typed) {
        Governance governance = books.read(desk);
        Answers answers = names.answers(desk, typed);
        String name = answers.words("name", LONGEST, "Give the name of the strategy or plan");
        Optional<Strategy.Kind> kind =
                answers.one("kind", Strategy.Kind.values(), "Say whether it is a strategy or a plan");
        if (!answers.areFine()) {
            return page(desk, now, typed, answers.mistakes(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Strategy wanted = new Strategy(
                now.map(Strategy::id).orElse(0L),
                name,
                kind.orElse(Strategy.Kind.PLAN),
                Choices.strategy(governance, typed, "above"),
                Choices.post(governance, typed, "post"),
                Choices.board(governance, typed, "board"),
                typed.text("area").equals("yes"),
                Version.of(typed));
        return strategies
                .keep(desk, wanted)
                .answered(
                        "/plan/strategies?done=saved",
                        mistake ->
                                page(desk, now, typed, List.of(mistake), List.of(), HttpStatus.UNPROCESSABLE_CONTENT),
                        () -> overtaken(desk, wanted, typed));
    }

    private ModelAndView overtaken(ReviewDesk desk, Strategy wanted, Typed typed) {
        Governance governance = books.read(desk);
        Strategy now = found(desk, wanted.id());
        List<Both> both = List.of(
                new Both("Name", now.name(), wanted.name()),
                new Both("What it is", now.kind().words(), wanted.kind().words()),
                new Both("Stands under", above(governance, now), above(governance, wanted)),
                new Both("Owner", owner(now), owner(wanted)),
                new Both("Board", board(governance, now), board(governance, wanted)),
                new Both("Shared by the partners of the area", yes(now), yes(wanted)));
        return page(desk, Optional.of(now), typed, List.of(), both, HttpStatus.CONFLICT);
    }

    private static String above(Governance governance, Strategy one) {
        return one.above().flatMap(governance::strategy).map(Strategy::name).orElse("");
    }

    private static String owner(Strategy one) {
        return one.post().map(Post::name).orElse("");
    }

    private static String board(Governance governance, Strategy one) {
        return one.board().flatMap(governance::board).map(Board::name).orElse("");
    }

    private static String yes(Strategy one) {
        return one.ofArea() ? "Yes" : "No";
    }

    private Strategy found(ReviewDesk desk, long strategy) {
        return books.read(desk).strategy(strategy).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Typed typed(Strategy one) {
        return Typed.NOTHING
                .with("name", one.name())
                .with("kind", one.kind().name())
                .with("above", one.above().map(String::valueOf).orElse(""))
                .with("post", one.post().map(post -> String.valueOf(post.id())).orElse(""))
                .with("board", one.board().map(String::valueOf).orElse(""))
                .with("area", one.ofArea() ? "yes" : "");
    }

    private ModelAndView page(
            ReviewDesk desk,
            Optional<Strategy> now,
            Typed typed,
            List<Mistake> mistakes,
            List<Both> both,
            HttpStatus status) {
        return new ModelAndView(
                "improvement/governance/strategy",
                Map.of(
                        "strategy", now,
                        "governance", books.read(desk),
                        "typed", typed,
                        "mistakes", mistakes,
                        "both", both),
                status);
    }
}
