package sightline.service.improvement.effect;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Closing;
import sightline.service.improvement.names.PublicNames;
import sightline.service.page.form.Choice;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;

/** What did the committee decide: is it closed, or opened again? Only its minutes close a recommendation. */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/recommendations/{recommendation}/close")
final class ClosePage {

    /** The first mark, as answers of a form. */
    static final List<Choice> DONE = List.of(new Choice("YES", "Carried out"), new Choice("NO", "Not carried out"));

    /** The second mark, as answers of a form. */
    static final List<Choice> EFFECTIVE = Arrays.stream(Closing.Effective.values())
            .map(mark -> new Choice(mark.name(), mark.words()))
            .toList();

    private static final int SHORT = 200;
    private static final int LONG = 4_000;

    private final Chains chains;
    private final Effects effects;
    private final Clock clock;
    private final PublicNames names;

    ClosePage(Chains chains, Effects effects, Clock clock, PublicNames names) {
        this.chains = chains;
        this.effects = effects;
        this.clock = clock;
        this.names = names;
    }

    @GetMapping
    ModelAndView ask(ReviewDesk desk, @PathVariable long recommendation) {
        Chain chain = chain(desk, recommendation);
        return page(
                chain,
                Typed.NOTHING.with("committee", chain.origin().body()).with("was", String.valueOf(chain.closed())),
                List.of(),
                HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(ReviewDesk desk, @PathVariable long recommendation, @RequestParam Map<String, String> fields) {
        Chain chain = chain(desk, recommendation);
        Typed typed = new Typed(fields);
        Answers answers = names.answers(desk, typed);
        Optional<Closing> step = step(typed, answers, chain);
        if (step.isEmpty() || !answers.areFine()) {
            return page(chain, typed, answers.mistakes(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (effects.keep(desk, chain, step.get())) {
            return new ModelAndView("redirect:/recommendations/%d?done=closed".formatted(recommendation));
        }
        answers.mistake("minute", "Somebody else has written down another decision meanwhile. Look at it first");
        return page(chain, typed, answers.mistakes(), HttpStatus.CONFLICT);
    }

    private Optional<Closing> step(Typed typed, Answers answers, Chain chain) {
        if (!typed.text("was").equals(String.valueOf(chain.closed()))) {
            answers.mistake("minute", "Somebody else has written down another decision meanwhile. Look at it first");
        }
        String committee = answers.words("committee", SHORT, "Say which committee decided");
        Optional<LocalDate> day = answers.day("day", "the day of its meeting");
        day.filter(met -> met.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone())))
                .ifPresent(
                        met -> answers.mistake("day-day", "The meeting must have been held: enter today or earlier"));
        String minute = answers.words("minute", SHORT, "Say where it stands in the minutes, such as 34");
        boolean done = answers.one("carriedOut", Mark.values(), "Say whether it has been carried out")
                .filter(mark -> mark == Mark.YES)
                .isPresent();
        Optional<Closing.Effective> effective = answers.one(
                "effective", Closing.Effective.values(), "Say whether it had its effect, or that it is not known");
        String evidence = answers.words(
                "evidence",
                LONG,
                chain.closed()
                        ? "Say why the committee opened it again"
                        : "Say on what evidence the committee closed it");
        return day.flatMap(met ->
                effective.map(mark -> new Closing(!chain.closed(), committee, met, minute, done, mark, evidence)));
    }

    private enum Mark {
        YES,
        NO
    }

    private Chain chain(ReviewDesk desk, long recommendation) {
        return chains.find(desk, recommendation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(Chain chain, Typed typed, List<Mistake> mistakes, HttpStatus status) {
        return new ModelAndView(
                "improvement/close",
                Map.of("chain", chain, "typed", typed, "mistakes", mistakes, "done", DONE, "effective", EFFECTIVE),
                status);
    }
}
