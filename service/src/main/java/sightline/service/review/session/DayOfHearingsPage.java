package sightline.service.review.session;

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
import sightline.service.review.book.Member;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.witness.Saved;

/** Which hours, rooms and groups does the day have? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/sessions/{session}/day")
final class DayOfHearingsPage {

    private final SittingOpener opener;
    private final DayFrames frames;
    private final ReviewBooks books;

    DayOfHearingsPage(SittingOpener opener, DayFrames frames, ReviewBooks books) {
        this.opener = opener;
        this.frames = frames;
        this.books = books;
    }

    @GetMapping
    ModelAndView ask(Inside inside, @PathVariable long session) {
        Sitting day = opener.day(inside, session);
        DayFrame frame = frames.of(day);
        return page(day, frame, DayForm.of(frame), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            Inside inside,
            @PathVariable long session,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam Map<String, String> typed) {
        Sitting day = opener.day(inside, session);
        DayForm form = DayForm.read(new Typed(typed), version);
        DayFrame now = frames.of(day);
        if (form.frame().isEmpty()) {
            DayFrame seen = new DayFrame(now.hours(), now.rooms(), now.groups(), now.members(), version);
            return page(day, seen, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (frames.keep(day, form.frame().get())) {
            case Saved.Kept<DayFrame> _ -> new ModelAndView("redirect:" + day.path() + "?done=saved");
            case Saved.Overtaken<DayFrame>(DayFrame theirs) -> page(day, theirs, form, HttpStatus.CONFLICT);
            case Saved.Nowhere<DayFrame> _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView page(Sitting day, DayFrame frame, DayForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "review/session/day",
                "view",
                new DayView(
                        day,
                        frame,
                        form,
                        books.members(day.inside()).stream()
                                .filter(Member::belongs)
                                .filter(Member::isMember)
                                .toList(),
                        status == HttpStatus.CONFLICT));
        page.setStatus(status);
        return page;
    }
}
