package sightline.service.watch.foi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;
import sightline.service.people.SignedIn;
import sightline.service.watch.live.Readers;

/** What are councils asked every year about EHC plans, and what are the answers here? */
@Controller
@OpenTo({Role.SCRUTINY_OFFICER, Role.COMMITTEE_MEMBER, Role.DIRECTOR, Role.SEND_MANAGER, Role.ANALYST})
final class FoiPage {

    private static final String TITLE = "Answers to FOI questions about EHC plans";

    private final Readers readers;
    private final Answering answering;

    FoiPage(Readers readers, Answering answering) {
        this.readers = readers;
        this.answering = answering;
    }

    @GetMapping("/watch/foi")
    ModelAndView all(@AuthenticationPrincipal SignedIn reader) {
        Optional<List<FoiAnswer>> answers = readers.authority(reader).flatMap(answering::all);
        return answers.map(all -> new ModelAndView(
                        "watch/foi", Map.of("answers", all, "notRecorded", FoiView.notRecorded(), "title", TITLE)))
                .orElseGet(() -> new ModelAndView("watch/nothing", Map.of("title", TITLE)));
    }

    @GetMapping("/watch/foi/{question:[a-z0-9-]+}")
    ModelAndView one(@AuthenticationPrincipal SignedIn reader, @PathVariable String question) {
        Question asked = Questions.of(question).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return readers.authority(reader)
                .flatMap(authority -> answering.one(authority, asked))
                .map(answer -> new ModelAndView("watch/foi-answer", Map.of("answer", answer)))
                .orElseGet(() -> new ModelAndView("watch/nothing", Map.of("title", asked.words())));
    }
}
