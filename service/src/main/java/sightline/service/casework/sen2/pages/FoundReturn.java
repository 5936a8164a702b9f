package sightline.service.casework.sen2.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.Returns;

/** Finds the return that a page is about. */
@Component
final class FoundReturn {

    private final Returns returns;

    FoundReturn(Returns returns) {
        this.returns = returns;
    }

    /** The return; where this desk has none of that number, the page is not there. */
    HandedIn at(Desk desk, long id) {
        return returns.find(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
