package sightline.service.review.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewDesk;

/** What the pages of a draft's readers answer; the same for those with an account and those with a link. */
@Component
final class ReaderAnswers {

    private static final int MOST = 4_000;

    private final ReadingRoom room;
    private final Clock clock;

    ReaderAnswers(ReadingRoom room, Clock clock) {
        this.room = room;
        this.clock = clock;
    }

    ModelAndView draft(Reading reading, String base, String done) {
        boolean open = isOpen(reading);
        Optional<String> notice = done.equals("said")
                ? Optional.of("The task group has your comment. It answers each one.")
                : Optional.empty();
        return new ModelAndView(
                "review/draft/reading",
                "view",
                new ReadingView(
                        reading.draft(),
                        Remarks.in(reading, base, open),
                        open,
                        reading.own().size(),
                        notice));
    }

    ModelAndView ask(Reading reading, String base, String on) {
        return isOpen(reading)
                ? form(new CommentView(reading.draft(), paragraph(reading, on), base, "", List.of()), HttpStatus.OK)
                : new ModelAndView("redirect:" + base);
    }

    ModelAndView keep(ReviewDesk desk, Reading reading, String base, String on, String words) {
        DraftParagraph paragraph = paragraph(reading, on);
        String said = words.strip();
        if (!isOpen(reading)) {
            return form(
                    new CommentView(
                            reading.draft(),
                            paragraph,
                            base,
                            said,
                            List.of(new Mistake(
                                    "words",
                                    "This draft is closed. Copy your words and send them to the scrutiny officer"))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (said.isEmpty() || said.length() > MOST) {
            return form(
                    new CommentView(reading.draft(), paragraph, base, said, List.of(mistake(said))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        room.comment(desk, reading, paragraph.name(), said);
        return new ModelAndView("redirect:%s?done=said#%s".formatted(base, paragraph.name()));
    }

    private static Mistake mistake(String said) {
        return new Mistake(
                "words",
                said.isEmpty()
                        ? "Say what is wrong, and how you know"
                        : "A comment must have at most 4,000 characters. Send what is longer as a paper");
    }

    private boolean isOpen(Reading reading) {
        return reading.draft().isOpen(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    private static DraftParagraph paragraph(Reading reading, String on) {
        return reading.paragraph(on).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView form(CommentView view, HttpStatus status) {
        ModelAndView page = new ModelAndView("review/draft/comment", "view", view);
        page.setStatus(status);
        return page;
    }
}
