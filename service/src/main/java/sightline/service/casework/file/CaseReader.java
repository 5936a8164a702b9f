package sightline.service.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.journey.event.Event;
import sightline.journey.event.EventName;
import sightline.journey.event.Journey;
import sightline.journey.reckoner.Clock;
import sightline.journey.state.JourneyGraph;
import sightline.journey.state.NextSteps;
import sightline.service.casework.file.picture.JourneyPicture;
import sightline.service.casework.file.picture.Window;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.CaseLaw;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.journal.Standing;
import sightline.service.casework.known.KnownFact;
import sightline.service.casework.known.KnownPeople;

/** Puts together what the page of a case shows: a few questions to the database, however long the journey is. */
@Component
final class CaseReader {

    private final Cases cases;
    private final CaseLaw law;
    private final Surroundings surroundings;
    private final KnownPeople people;

    CaseReader(Cases cases, CaseLaw law, Surroundings surroundings, KnownPeople people) {
        this.cases = cases;
        this.law = law;
        this.surroundings = surroundings;
        this.people = people;
    }

    /**
     * How a case is to be shown.
     *
     * @param today the day
     * @param whole whether the picture reaches back to the first event
     * @param done what has just been done
     */
    record Wish(LocalDate today, boolean whole, String done) {}

    Optional<CaseView> read(Desk desk, String journey, Wish wish) {
        return cases.show(desk, journey, "case").map(file -> view(desk, file, wish));
    }

    private CaseView view(Desk desk, CaseFile file, Wish wish) {
        LocalDate today = wish.today();
        Journey journey = file.journey();
        List<Event> known = journey.knownOn(today).events();
        List<Clock> clocks = law.clocks(journey, today);
        List<Numbered> numbered = Numbered.all(clocks);
        Surroundings.Found found = surroundings.of(desk, file, known);
        Map<String, String> settings = found.around().settings();
        Window window = wish.whole() ? Window.whole(known, clocks, today) : Window.recent(known, clocks, today);
        return new CaseView(
                file,
                today,
                Standing.of(journey, today),
                numbered,
                next(known, clocks, today),
                JourneyPicture.of(file.name(), known, clocks, window),
                window.leavesOut(known),
                new CaseView.Sections(
                        AdviceLine.of(known, numbered, found.chases()),
                        ReviewLine.of(known, numbered),
                        DisputeLine.of(known, numbered, settings),
                        ExceptionLine.of(known, clocks),
                        WrittenLine.of(file, settings)),
                found.around(),
                KnownFact.of(people.of(desk, file.id().person())),
                Notice.of(wish.done(), file, clocks));
    }

    private static List<EventName> next(List<Event> known, List<Clock> clocks, LocalDate today) {
        return NextSteps.allowed(known, clocks, today).stream()
                .filter(JourneyGraph.moving()::contains)
                .toList();
    }
}
