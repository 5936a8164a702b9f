package sightline.service.review.session.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import sightline.service.review.session.Hearings;
import sightline.service.review.session.HearingsView;
import sightline.service.review.session.Read;
import sightline.service.review.session.Sitting;
import sightline.service.review.session.SittingOpener;

/** What is being said? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER})
@RequestMapping("/reviews/{review}/sessions/{session}/notes")
final class NotesPage {

    private static final int LONGEST = 20_000;

    private final SittingOpener opener;
    private final SessionNotes notes;
    private final Hearings hearings;
    private final ReviewBooks books;

    NotesPage(SittingOpener opener, SessionNotes notes, Hearings hearings, ReviewBooks books) {
        this.opener = opener;
        this.notes = notes;
        this.hearings = hearings;
        this.books = books;
    }

    @GetMapping
    ModelAndView list(Inside inside, @PathVariable long session) {
        return new ModelAndView("review/session/notes/list", "view", view(opener.open(inside, session)));
    }

    @GetMapping("/{witness}")
    ModelAndView write(
            Inside inside,
            @PathVariable long session,
            @PathVariable long witness,
            @RequestParam(defaultValue = "") String line,
            @RequestParam(defaultValue = "") String done) {
        Optional<String> told = switch (done) {
            case "kept" -> Optional.of("The note is kept.");
            case "evidence" -> Optional.of("The notes are in the evidence register now, as confidential.");
            default -> Optional.empty();
        };
        return page(
                view(opener.open(inside, session)),
                witness,
                new NotesView.Writing("", line, fresh(), new HearingsView.Told(told, List.of())),
                HttpStatus.OK);
    }

    @PostMapping("/{witness}")
    ModelAndView take(
            Inside inside,
            @PathVariable long session,
            @PathVariable long witness,
            @RequestParam Map<String, String> fields) {
        NotesView view = view(opener.open(inside, session));
        Typed typed = new Typed(fields);
        Read read = new Read(typed);
        String words = read.words("words", LONGEST, "Write something before you keep the note");
        if (!read.mistakes().isEmpty()) {
            NotesView.Writing writing = new NotesView.Writing(
                    words, typed.text("line"), fresh(), new HearingsView.Told(Optional.empty(), read.mistakes()));
            return page(view, witness, writing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        found(view, witness);
        Optional<Integer> line = view.lines().stream()
                .map(Line::number)
                .filter(number -> String.valueOf(number).equals(typed.text("line")))
                .findFirst();
        Optional<Long> whose = witness == 0 ? Optional.empty() : Optional.of(witness);
        notes.take(view.sitting(), new Note.About(whose, line), words, press(typed.text("press")));
        return new ModelAndView("redirect:%s/notes/%d?done=kept&line=%s"
                .formatted(
                        view.sitting().path(),
                        witness,
                        line.map(String::valueOf).orElse("")));
    }

    private NotesView view(Sitting sitting) {
        return new NotesView(sitting, hearings.of(sitting), notes.of(sitting), books.lines(sitting.inside()));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static UUID press(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private static void found(NotesView view, long witness) {
        if (witness != 0 && view.hearing(witness).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static ModelAndView page(NotesView view, long witness, NotesView.Writing writing, HttpStatus status) {
        found(view, witness);
        ModelAndView page = new ModelAndView(
                "review/session/notes/write", Map.of("view", view, "witness", witness, "writing", writing));
        page.setStatus(status);
        return page;
    }
}
