package sightline.service.casework.sen2.scene;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.exchange.sen2.form.Form;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Part;
import sightline.service.casework.sen2.ReturnIntake;
import sightline.service.casework.sen2.ReturnNotes;
import sightline.service.people.InventedPeople;
import sightline.service.people.Role;

/** Hands in invented returns, and writes a note, as the demonstration's analyst. */
@Component
final class Handing {

    private final InventedPeople people;
    private final ReturnIntake intake;
    private final ReturnNotes notes;

    Handing(InventedPeople people, ReturnIntake intake, ReturnNotes notes) {
        this.people = people;
        this.intake = intake;
        this.notes = notes;
    }

    void handIn(String authority, String name, Form form, byte[] content) {
        intake.take(analyst(authority), name, form, () -> new ByteArrayInputStream(content));
    }

    void note(String authority, int year) {
        notes.keep(
                analyst(authority),
                year,
                "P9",
                "These families live in a refuge. Their postcodes are kept out of the case system on purpose.",
                0);
    }

    private Desk analyst(String authority) {
        Optional<Long> account = people.offered().stream()
                .filter(person -> person.role() == Role.ANALYST)
                .map(InventedPeople.Offered::account)
                .findFirst();
        return new Desk(authority, Part.SYSTEM, account, Optional.empty());
    }
}
