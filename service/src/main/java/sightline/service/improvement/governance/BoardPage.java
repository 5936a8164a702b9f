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
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.form.Both;
import sightline.service.review.form.Version;

/** What does this board hold, and whom does it tell? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/plan/boards")
final class BoardPage {

    private static final int LONGEST = 200;
    private static final int LONGEST_WORDS = 2000;

    private final GovernanceBooks books;
    private final Boards boards;
    private final PublicNames names;

    BoardPage(GovernanceBooks books, Boards boards, PublicNames names) {
        this.books = books;
        this.boards = boards;
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

    @GetMapping("/{board}")
    ModelAndView ask(ReviewDesk desk, @PathVariable long board) {
        Board now = found(desk, board);
        return page(desk, Optional.of(now), typed(now), List.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/{board}")
    ModelAndView change(ReviewDesk desk, @PathVariable long board, @RequestParam Map<String, String> fields) {
        return keep(desk, Optional.of(found(desk, board)), new Typed(fields));
    }

    private ModelAndView keep(ReviewDesk desk, Optional<Board> now, Typed typed) {
        Answers answers = names.answers(desk, typed);
        Board wanted = new Board(
                now.map(Board::id).orElse(0L),
                answers.words("name", LONGEST, "Give the board’s name"),
                answers.some("holds", LONGEST_WORDS),
                Choices.board(books.read(desk), typed, "tells"),
                answers.some("often", LONGEST),
                Version.of(typed));
        if (!answers.areFine()) {
            return page(desk, now, typed, answers.mistakes(), List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return boards.keep(desk, wanted)
                .answered(
                        "/plan/governance?done=saved",
                        mistake ->
                                page(desk, now, typed, List.of(mistake), List.of(), HttpStatus.UNPROCESSABLE_CONTENT),
                        () -> overtaken(desk, wanted, typed));
    }

    private ModelAndView overtaken(ReviewDesk desk, Board wanted, Typed typed) {
        Governance governance = books.read(desk);
        Board now = found(desk, wanted.id());
        List<Both> both = List.of(
                new Both("Name", now.name(), wanted.name()),
                new Both("What it holds", now.holds(), wanted.holds()),
                new Both("Whom it tells", name(governance, now), name(governance, wanted)),
                new Both("How often", now.howOften(), wanted.howOften()));
        return page(desk, Optional.of(now), typed, List.of(), both, HttpStatus.CONFLICT);
    }

    private static String name(Governance governance, Board board) {
        return board.tells().flatMap(governance::board).map(Board::name).orElse("");
    }

    private Board found(ReviewDesk desk, long board) {
        return books.read(desk).board(board).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Typed typed(Board board) {
        return Typed.NOTHING
                .with("name", board.name())
                .with("holds", board.holds())
                .with("tells", board.tells().map(String::valueOf).orElse(""))
                .with("often", board.howOften());
    }

    private ModelAndView page(
            ReviewDesk desk,
            Optional<Board> now,
            Typed typed,
            List<Mistake> mistakes,
            List<Both> both,
            HttpStatus status) {
        return new ModelAndView(
                "improvement/governance/board",
                Map.of(
                        "board", now,
                        "others",
                                Choices.boards(books.read(desk)).stream()
                                        .filter(choice -> now.map(Board::id)
                                                .map(String::valueOf)
                                                .filter(choice.value()::equals)
                                                .isEmpty())
                                        .toList(),
                        "typed", typed,
                        "mistakes", mistakes,
                        "both", both),
                status);
    }
}
