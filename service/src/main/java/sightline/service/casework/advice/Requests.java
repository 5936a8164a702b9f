package sightline.service.casework.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.shelf.DocumentShelf;
import sightline.service.casework.shelf.Kept;

/** What the pages of one request have in common: finding it, and showing it. */
@Component
final class Requests {

    private final OwedRows rows;
    private final Cases cases;
    private final DocumentShelf shelf;
    private final AdviceNotes notes;

    Requests(OwedRows rows, Cases cases, DocumentShelf shelf, AdviceNotes notes) {
        this.rows = rows;
        this.cases = cases;
        this.shelf = shelf;
        this.notes = notes;
    }

    /** The request; whoever was not asked is told that there is no such page. */
    Owed found(Desk desk, String journey, String adviser) {
        return rows.find(desk, journey, adviser).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The page of a request; the record keeps who has seen it. */
    ModelAndView page(Desk desk, Owed owed, LocalDate today, RequestView.Typed typed, Optional<String> notice) {
        if (cases.show(desk, owed.journey(), "advice").isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        List<Kept> documents = shelf.of(desk, owed.journey()).stream()
                .filter(kept -> kept.adviser().filter(owed.adviser()::equals).isPresent())
                .toList();
        List<AdviceNote> about = notes.of(desk, owed.journey()).stream()
                .filter(note -> note.adviser().equals(owed.adviser()))
                .toList();
        ModelAndView page = new ModelAndView(
                "casework/advice/request",
                "view",
                new RequestView(owed, today, typed, new RequestView.Around(documents, about, notice)));
        if (typed.theirs().isPresent()) {
            page.setStatus(HttpStatus.CONFLICT);
        } else if (!typed.mistakes().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
