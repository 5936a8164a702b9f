package sightline.service.review.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.Theme;
import sightline.service.review.desk.Inside;

/** Who should see a draft, and until when? */
@Controller
@OpenTo(Role.SCRUTINY_OFFICER)
@RequestMapping("/reviews/{review}/drafts/new")
final class SharePage {

    private static final int LONGEST_NOTE = 4_000;

    private final SharedDrafts drafts;
    private final DraftReaders readers;
    private final ReviewBooks books;
    private final Clock clock;

    SharePage(SharedDrafts drafts, DraftReaders readers, ReviewBooks books, Clock clock) {
        this.drafts = drafts;
        this.readers = readers;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Inside inside) {
        Typed typed = Typed.NOTHING
                .with("closes", DraftsView.proposed(today()))
                .with("note", "Is anything here wrong or out of date? Please say what, and how you know.");
        return page(inside, typed, Set.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView share(
            Inside inside,
            @RequestParam(name = "theme", defaultValue = "") List<String> themes,
            @RequestParam(name = "account", defaultValue = "") List<String> accounts,
            @RequestParam Map<String, String> fields) {
        Typed typed = new Typed(fields);
        List<Mistake> mistakes = new ArrayList<>();
        LocalDate closes = closes(typed, mistakes);
        if (typed.text("note").length() > LONGEST_NOTE) {
            mistakes.add(new Mistake("note", "The question must have at most 4,000 characters. Say it shorter"));
        }
        if (!mistakes.isEmpty()) {
            Set<String> ticked = new HashSet<>();
            themes.forEach(theme -> ticked.add("theme-" + theme));
            accounts.forEach(account -> ticked.add("account-" + account));
            return page(inside, typed, ticked, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        long draft = drafts.share(
                inside,
                new SharedDrafts.Sharing(
                        typed.text("note"),
                        new SharedDraft.Days(today(), closes),
                        known(
                                themes,
                                book(inside).argument().themes().stream()
                                        .map(Theme::id)
                                        .collect(Collectors.toSet())),
                        known(
                                accounts,
                                readers.candidates(inside).stream()
                                        .map(DraftReaders.Candidate::account)
                                        .collect(Collectors.toSet()))));
        return new ModelAndView(
                "redirect:%s/drafts/%d?done=shared".formatted(inside.review().path(), draft));
    }

    private LocalDate closes(Typed typed, List<Mistake> mistakes) {
        return switch (typed.day("closes")) {
            case Typed.Day.Given given
            when given.day().isBefore(today()) -> {
                mistakes.add(new Mistake("closes-day", "Choose a day from today on"));
                yield today();
            }
            case Typed.Day.Given given -> given.day();
            case Typed.Day.Missing missing -> {
                mistakes.add(new Mistake("closes-day", "Say until which day comments are taken"));
                yield today();
            }
            case Typed.Day.Wrong wrong -> {
                mistakes.add(new Mistake("closes-day", "This must be a real day, such as 14 2 2026"));
                yield today();
            }
        };
    }

    /** Those of the numbers that can be chosen. */
    private static Set<Long> known(List<String> ticked, Set<Long> offered) {
        return offered.stream()
                .filter(number -> ticked.contains(String.valueOf(number)))
                .collect(Collectors.toSet());
    }

    private ModelAndView page(
            Inside inside, Typed typed, Set<String> ticked, List<Mistake> mistakes, HttpStatus status) {
        DraftsView view = new DraftsView(
                inside.review(), book(inside).argument().themes(), readers.candidates(inside), typed, ticked, mistakes);
        ModelAndView page = new ModelAndView("review/draft/share", "view", view);
        page.setStatus(status);
        return page;
    }

    private ReviewBook book(Inside inside) {
        return books.read(inside);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
