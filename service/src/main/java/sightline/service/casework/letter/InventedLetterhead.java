package sightline.service.casework.letter;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.load.Furnishing;

/** The letterhead of the demonstration's authority; the council and every service on it are invented. */
@Component
final class InventedLetterhead implements Furnishing {

    private static final Map<Letterhead.Entry, String> TEXTS = Map.of(
            Letterhead.Entry.AUTHORITY, "Exemplar Council",
            Letterhead.Entry.ADDRESS, "SEND team\nThe Guildhall\nMarket Square\nExemplar EX1 1AA",
            Letterhead.Entry.TELEPHONE, "01632 960 100",
            Letterhead.Entry.EMAIL, "send@exemplar.example",
            Letterhead.Entry.MEDIATION,
                    "Exemplar Mediation Advice, telephone 01632 960 200, email talk@mediation.example.",
            Letterhead.Entry.ADVICE_SERVICE,
                    "Exemplar SEND Advice and Support, telephone 01632 960 300, web sendias.exemplar.example.",
            Letterhead.Entry.DISAGREEMENT, "Exemplar Settling Disagreements, telephone 01632 960 400.",
            Letterhead.Entry.LOCAL_OFFER, "localoffer.exemplar.example. Call us if you would like it on paper.");

    private final Letterheads letterheads;

    InventedLetterhead(Letterheads letterheads) {
        this.letterheads = letterheads;
    }

    @Override
    public void furnish(String authority, LocalDate today) {
        letterheads.save(Desk.system(authority), new Letterhead(TEXTS, 0));
    }
}
