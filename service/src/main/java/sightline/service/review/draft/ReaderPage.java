package sightline.service.review.draft;

import java.time.Clock;
import java.time.LocalDate;
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
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;

/** Which drafts am I asked to read? And: is this draft right? */
@Controller
@OpenTo({Role.CABINET_MEMBER, Role.DIRECTOR})
@RequestMapping("/drafts")
final class ReaderPage {

    private final ReadingRoom room;
    private final ReaderAnswers answers;
    private final Clock clock;

    ReaderPage(ReadingRoom room, ReaderAnswers answers, Clock clock) {
        this.room = room;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(ReviewDesk desk) {
        List<SharedDraft> drafts = room.mine(desk);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new ModelAndView("review/draft/mine", Map.of("drafts", drafts, "today", today));
    }

    @GetMapping("/{draft}")
    ModelAndView read(ReviewDesk desk, @PathVariable long draft, @RequestParam(defaultValue = "") String done) {
        return answers.draft(found(desk, draft), base(draft), done);
    }

    @GetMapping("/{draft}/comment")
    ModelAndView ask(ReviewDesk desk, @PathVariable long draft, @RequestParam(defaultValue = "") String on) {
        return answers.ask(found(desk, draft), base(draft), on);
    }

    @PostMapping("/{draft}/comment")
    ModelAndView keep(
            ReviewDesk desk,
            @PathVariable long draft,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String words) {
        return answers.keep(desk, found(desk, draft), base(draft), on, words);
    }

    private Reading found(ReviewDesk desk, long draft) {
        return room.open(desk, draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String base(long draft) {
        return "/drafts/" + draft;
    }
}
