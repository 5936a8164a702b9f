package sightline.service.casework.sen2.scene;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.exchange.sen2.form.Form;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Part;
import sightline.service.casework.sen2.ReturnIntake;
import sightline.service.casework.sen2.ReturnNotes;
import sightline.service.casework.sen2.Returns;
import sightline.service.casework.sen2.Taken;
import sightline.service.casework.sen2.bring.BringReturns;
import sightline.service.people.InventedPeople;
import sightline.service.people.Role;

/** Hands in invented returns, brings one into the cases, and writes a note, as the demonstration's analyst. */
@Component
final class Handing {

    private final InventedPeople people;
    private final ReturnIntake intake;
    private final ReturnNotes notes;
    private final Returns returns;
    private final BringReturns bringing;

    Handing(InventedPeople people, ReturnIntake intake, ReturnNotes notes, Returns returns, BringReturns bringing) {
        this.people = people;
        this.intake = intake;
        this.notes = notes;
        this.returns = returns;
        this.bringing = bringing;
    }

    Taken handIn(String authority, String name, Form form, byte[] content) {
        return intake.take(analyst(authority), name, form, () -> new ByteArrayInputStream(content));
    }

    void bringIn(String authority, Taken taken) {
        Desk desk = analyst(authority);
        if (taken instanceof Taken.Kept(long id)) {
            returns.find(desk, id).ifPresent(handed -> bringing.bring(desk, handed));
        }
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
