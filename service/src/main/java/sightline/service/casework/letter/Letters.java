package sightline.service.casework.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.journey.event.Journey;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.CaseLaw;

/** The letters of a case: which fit, and what they say. */
@Component
final class Letters {

    private final CaseLaw law;
    private final Signatories signatories;
    private final Letterheads letterheads;
    private final OwnWords words;
    private final Clock clock;

    Letters(CaseLaw law, Signatories signatories, Letterheads letterheads, OwnWords words, Clock clock) {
        this.law = law;
        this.signatories = signatories;
        this.letterheads = letterheads;
        this.words = words;
        this.clock = clock;
    }

    /** The occasions for a letter in a case, the latest first. */
    List<Occasion> of(CaseFile file) {
        return Occasion.of(file.journey(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** One of them. */
    Optional<Occasion> find(CaseFile file, String letter, String key) {
        return of(file).stream()
                .filter(occasion -> occasion.template().id().equals(letter)
                        && occasion.key().equals(key))
                .findFirst();
    }

    /** The letter, with the clocks as they stood at the end of the day of its event. */
    Letter fill(Desk desk, CaseFile file, Occasion occasion) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Filling.fill(
                occasion,
                new Facts(
                        file.person(),
                        file.officer().flatMap(signatories::name),
                        letterheads.of(desk),
                        Optional.of(words.of(desk, occasion).text()),
                        clocks(law, file.journey(), occasion, today)));
    }

    /** The clocks as they stood at the end of the day of an event, by what is known today. */
    static List<sightline.journey.reckoner.Clock> clocks(
            CaseLaw law, Journey journey, Occasion occasion, LocalDate today) {
        LocalDate day = occasion.event().date();
        Journey then = new Journey(
                journey.id(),
                journey.knownOn(today).events().stream()
                        .filter(event -> !event.date().isAfter(day))
                        .toList());
        return law.clocks(then, day);
    }

    /** The officer's own words for it. */
    OwnWords.Saved words(Desk desk, Occasion occasion) {
        return words.of(desk, occasion);
    }

    /** Saves the officer's own words; false where somebody else saved first. */
    boolean save(Desk desk, Occasion occasion, OwnWords.Saved saved) {
        return words.save(desk, occasion, saved);
    }
}
