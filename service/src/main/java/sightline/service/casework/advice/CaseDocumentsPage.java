package sightline.service.casework.advice;

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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.shelf.DocumentShelf;
import sightline.service.casework.shelf.Uploads;
import sightline.service.people.Mistake;
import sightline.service.people.OpenTo;
import sightline.service.people.Role;

/** Which documents and questions of advisers belong to this case? */
@Controller
@OpenTo({Role.CASE_OFFICER, Role.SEND_MANAGER})
@RequestMapping("/cases/{journey}/documents")
final class CaseDocumentsPage {

    private final Cases cases;
    private final DocumentShelf shelf;
    private final Uploads uploads;
    private final AdviceNotes notes;

    CaseDocumentsPage(Cases cases, DocumentShelf shelf, Uploads uploads, AdviceNotes notes) {
        this.cases = cases;
        this.shelf = shelf;
        this.uploads = uploads;
        this.notes = notes;
    }

    @GetMapping
    ModelAndView list(Desk desk, @PathVariable String journey, @RequestParam(defaultValue = "") String done) {
        return page(desk, journey, Map.of(), List.of(), notice(done));
    }

    @PostMapping
    ModelAndView keep(Desk desk, @PathVariable String journey, @RequestParam Optional<MultipartFile> file) {
        found(desk, journey);
        return file.flatMap(chosen -> uploads.look(journey, Optional.empty(), chosen))
                .map(upload -> switch (upload) {
                    case Uploads.Upload.Unfit(String words) -> again(desk, journey, Map.of(), "file", words);
                    case Uploads.Upload.Ready(var paper) -> {
                        shelf.keep(desk, paper);
                        yield new ModelAndView("redirect:/cases/%s/documents?done=kept".formatted(journey));
                    }
                })
                .orElseGet(() -> again(desk, journey, Map.of(), "file", "Choose a file"));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            Desk desk,
            @PathVariable String journey,
            @RequestParam(defaultValue = "0") long question,
            @RequestParam(defaultValue = "") String words) {
        found(desk, journey);
        String answer = words.replace("\r\n", "\n").replace("\u0000", "").strip();
        if (answer.isEmpty() || answer.length() > AdviceNotes.MOST) {
            return again(
                    desk,
                    journey,
                    Map.of(question, answer),
                    "answer-" + question,
                    "Enter an answer of at most 4,000 characters");
        }
        if (!notes.answer(desk, journey, question, answer)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new ModelAndView("redirect:/cases/%s/documents?done=answered".formatted(journey));
    }

    private ModelAndView again(Desk desk, String journey, Map<Long, String> typed, String field, String words) {
        ModelAndView page = page(desk, journey, typed, List.of(new Mistake(field, words)), Optional.empty());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            Desk desk, String journey, Map<Long, String> typed, List<Mistake> mistakes, Optional<String> notice) {
        CaseFile file = found(desk, journey);
        return new ModelAndView(
                "casework/advice/documents",
                "view",
                new CaseDocuments(
                        journey,
                        file.name(),
                        shelf.of(desk, journey),
                        notes.of(desk, journey),
                        typed,
                        mistakes,
                        notice));
    }

    private CaseFile found(Desk desk, String journey) {
        return cases.show(desk, journey, "documents")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<String> notice(String done) {
        return switch (done) {
            case "kept" -> Optional.of("The document is kept with this case.");
            case "answered" -> Optional.of("Your answer is sent to the adviser's desk.");
            default -> Optional.empty();
        };
    }
}
