package sightline.service.review.session.briefing;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.page.form.Typed;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.session.DayFrames;
import sightline.service.review.session.Hearings;
import sightline.service.review.session.Read;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.SittingOpener;
import sightline.service.review.witness.Saved;

/** What should members know before they listen? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/sessions/{session}/briefing")
final class BriefingPage {

    private static final int LONGEST = 4_000;

    private final SittingOpener opener;
    private final Briefings briefings;
    private final Hearings hearings;
    private final DayFrames frames;
    private final ReviewBooks books;

    BriefingPage(SittingOpener opener, Briefings briefings, Hearings hearings, DayFrames frames, ReviewBooks books) {
        this.opener = opener;
        this.briefings = briefings;
        this.hearings = hearings;
        this.frames = frames;
        this.books = books;
    }

    @GetMapping
    ModelAndView show(Inside inside, @PathVariable long session) {
        Sitting sitting = opener.open(inside, session);
        return new ModelAndView(
                "review/session/briefing/show",
                "view",
                new BriefingView(
                        sitting,
                        briefings.of(sitting),
                        briefings.questions(sitting),
                        new BriefingView.Attending(hearings.of(sitting), frames.of(sitting), books.members(inside)),
                        books.lines(inside)));
    }

    @GetMapping("/edit")
    ModelAndView ask(Inside inside, @PathVariable long session) {
        Sitting sitting = opener.open(inside, session);
        Briefing briefing = briefings.of(sitting);
        return page(sitting, briefing, new BriefingView.Form(typed(briefing), List.of(), false), HttpStatus.OK);
    }

    @PostMapping("/edit")
    ModelAndView keep(
            Inside inside,
            @PathVariable long session,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam Map<String, String> fields) {
        Sitting sitting = opener.open(inside, session);
        Typed typed = new Typed(fields);
        Read read = new Read(typed);
        Briefing briefing = new Briefing(
                read.words("purpose", LONGEST, "Write what the session is for"),
                read.words("promises", LONGEST, "Write what not to promise"),
                read.words("care", LONGEST, "Write how to look after witnesses and each other"),
                version);
        if (!read.mistakes().isEmpty()) {
            return page(
                    sitting,
                    briefing,
                    new BriefingView.Form(typed, read.mistakes(), false),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (briefings.keep(sitting, briefing)) {
            case Saved.Kept<Briefing> _ -> shown(sitting);
            case Saved.Overtaken<Briefing>(Briefing now) ->
                page(sitting, now, new BriefingView.Form(typed, List.of(), true), HttpStatus.CONFLICT);
            case Saved.Nowhere<Briefing> _ -> throw nowhere();
        };
    }

    @GetMapping("/questions/{line}")
    ModelAndView questions(Inside inside, @PathVariable long session, @PathVariable int line) {
        Sitting sitting = opener.open(inside, session);
        Questions questions = briefings.questions(sitting, line);
        Typed typed = Typed.NOTHING.with("words", questions.words());
        return page(sitting, questions, new BriefingView.Form(typed, List.of(), false), HttpStatus.OK);
    }

    @PostMapping("/questions/{line}")
    ModelAndView keep(
            Inside inside,
            @PathVariable long session,
            @PathVariable int line,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(defaultValue = "") String words) {
        Sitting sitting = opener.open(inside, session);
        Typed typed = Typed.NOTHING.with("words", words);
        Read read = new Read(typed);
        Questions questions = new Questions(line, read.words("words", LONGEST), version);
        if (!read.mistakes().isEmpty()) {
            return page(
                    sitting,
                    questions,
                    new BriefingView.Form(typed, read.mistakes(), false),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        line(sitting, line);
        return switch (briefings.keep(sitting, questions)) {
            case Saved.Kept<Questions> _ -> shown(sitting);
            case Saved.Overtaken<Questions>(Questions now) ->
                page(sitting, now, new BriefingView.Form(typed, List.of(), true), HttpStatus.CONFLICT);
            case Saved.Nowhere<Questions> _ -> throw nowhere();
        };
    }

    private static Typed typed(Briefing briefing) {
        return Typed.NOTHING
                .with("purpose", briefing.purpose())
                .with("promises", briefing.promises())
                .with("care", briefing.care());
    }

    private static ModelAndView shown(Sitting sitting) {
        return new ModelAndView("redirect:" + sitting.path() + "/briefing");
    }

    private static ModelAndView page(Sitting sitting, Briefing briefing, BriefingView.Form form, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "review/session/briefing/edit", Map.of("sitting", sitting, "briefing", briefing, "form", form));
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Sitting sitting, Questions questions, BriefingView.Form form, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "review/session/briefing/questions",
                Map.of(
                        "sitting",
                        sitting,
                        "line",
                        line(sitting, questions.line()),
                        "questions",
                        questions,
                        "form",
                        form));
        page.setStatus(status);
        return page;
    }

    private Line line(Sitting sitting, int number) {
        return books.lines(sitting.inside()).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(BriefingPage::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
