package sightline.service.review.check.page;

import java.util.List;
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
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.check.Message;
import sightline.service.review.check.ReportCheck;
import sightline.service.review.check.Waivers;
import sightline.service.review.desk.Inside;

/** What would a careful reader ask of this report? And: why may that stand? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/check")
final class CheckPage {

    private static final String BECAUSE = "because";
    private static final int LONGEST = 2_000;

    private final ReportCheck check;
    private final Waivers waivers;

    CheckPage(ReportCheck check, Waivers waivers) {
        this.check = check;
        this.waivers = waivers;
    }

    @GetMapping
    ModelAndView show(Inside inside, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView(
                "review/check/check", "view", new CheckView(inside.review(), check.run(inside), notice(done)));
    }

    @GetMapping("/answer")
    ModelAndView ask(
            Inside inside,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String place) {
        return find(inside, rule, place)
                .map(message -> page(new AnswerView(inside.review(), message, "", List.of())))
                .orElseGet(() -> back(inside, "gone"));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            Inside inside,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String because) {
        Optional<Message> message = find(inside, rule, place);
        if (message.isEmpty()) {
            return back(inside, "gone");
        }
        String reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            String words = reason.isEmpty()
                    ? "Write why it may stand: the report’s appendix can print it"
                    : "Shorten the reason to at most 2,000 characters";
            return page(new AnswerView(inside.review(), message.get(), reason, List.of(new Mistake(BECAUSE, words))));
        }
        waivers.answer(inside, message.get(), reason);
        return back(inside, "answered");
    }

    @PostMapping("/answers/{waiver}/take-back")
    ModelAndView takeBack(Inside inside, @PathVariable long waiver) {
        if (!waivers.takeBack(inside, waiver)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return back(inside, "taken-back");
    }

    private Optional<Message> find(Inside inside, String rule, String place) {
        return check.run(inside).open().stream()
                .filter(message ->
                        message.rule().id().equals(rule) && message.place().id().equals(place))
                .findFirst();
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "answered" -> Optional.of("Your answer is kept. It comes up again if the text changes.");
            case "taken-back" -> Optional.of("The answer is taken back.");
            case "gone" -> Optional.of("That was mended or answered in the meantime. Here is what is open now.");
            default -> Optional.empty();
        };
    }

    private static ModelAndView back(Inside inside, String done) {
        return new ModelAndView(
                "redirect:%s/check?done=%s".formatted(inside.review().path(), done));
    }

    private static ModelAndView page(AnswerView view) {
        ModelAndView page = new ModelAndView("review/check/answer", "view", view);
        page.setStatus(view.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
