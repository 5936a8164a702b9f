package sightline.service.review.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.review.desk.Inside;

/** When did the executive receive the report? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/publication/received")
final class ReceivedPage {

    private final Publications publications;
    private final Receipts receipts;
    private final Clock clock;

    ReceivedPage(Publications publications, Receipts receipts, Clock clock) {
        this.publications = publications;
        this.receipts = receipts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Inside inside) {
        return known(inside)
                .map(receipt -> page(inside, filled(receipt), List.of(), Optional.empty(), HttpStatus.OK))
                .orElseGet(() -> back(inside, ""));
    }

    @PostMapping
    ModelAndView keep(
            Inside inside, @RequestParam(defaultValue = "-1") long seen, @RequestParam Map<String, String> fields) {
        Optional<Receipts.Receipt> known = known(inside);
        if (known.isEmpty()) {
            return back(inside, "");
        }
        Typed typed = new Typed(fields);
        List<Mistake> mistakes = new ArrayList<>();
        LocalDate received = day(typed, "received", "the report", mistakes);
        LocalDate notice = day(typed, "notice", "the notice", mistakes);
        if (!mistakes.isEmpty()) {
            return page(inside, typed, mistakes, Optional.empty(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (receipts.keep(inside, new Receipts.Days(received, notice), seen)) {
            return back(inside, "?done=received");
        }
        Receipts.Receipt theirs = known(inside).orElseThrow();
        Typed again = typed.with("seen", String.valueOf(theirs.version()));
        return page(inside, again, List.of(), theirs.days(), HttpStatus.CONFLICT);
    }

    private LocalDate day(Typed typed, String key, String what, List<Mistake> mistakes) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return switch (typed.day(key)) {
            case Typed.Day.Given given
            when given.day().isAfter(today) -> {
                mistakes.add(new Mistake(key + "-day", "The day of %s must be today or earlier".formatted(what)));
                yield today;
            }
            case Typed.Day.Given given -> given.day();
            case Typed.Day.Missing missing -> {
                mistakes.add(new Mistake(key + "-day", "Say on which day they received %s".formatted(what)));
                yield today;
            }
            case Typed.Day.Wrong wrong -> {
                mistakes.add(new Mistake(
                        key + "-day", "The day of %s must be a real day, such as 14 2 2026".formatted(what)));
                yield today;
            }
        };
    }

    private Optional<Receipts.Receipt> known(Inside inside) {
        return publications.latest(inside).flatMap(edition -> receipts.of(edition.number()));
    }

    private static Typed filled(Receipts.Receipt receipt) {
        Typed seen = Typed.NOTHING.with("seen", String.valueOf(receipt.version()));
        return receipt.days()
                .map(days -> seen.with("received", days.received()).with("notice", days.notice()))
                .orElse(seen);
    }

    private static ModelAndView back(Inside inside, String done) {
        return new ModelAndView(
                "redirect:%s/publication%s".formatted(inside.review().path(), done));
    }

    private static ModelAndView page(
            Inside inside, Typed typed, List<Mistake> mistakes, Optional<Receipts.Days> theirs, HttpStatus status) {
        return new ModelAndView(
                "review/publication/received",
                Map.of("review", inside.review(), "typed", typed, "mistakes", mistakes, "theirs", theirs),
                status);
    }
}
