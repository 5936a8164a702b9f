package sightline.service.casework.extract;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import sightline.service.casework.gate.Desk;

/** Finds the extract of an address. */
@Component
final class FoundExtract {

    private final Extracts extracts;

    FoundExtract(Extracts extracts) {
        this.extracts = extracts;
    }

    /** The extract; one that is gone, or another authority's, is not found. */
    HandedIn at(Desk desk, long id) {
        return extracts.find(desk, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
