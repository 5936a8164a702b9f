package sightline.service.watch.whatif;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import sightline.insight.simulation.Change;
import sightline.insight.simulation.LineOrder;
import sightline.insight.simulation.Panel;
import sightline.insight.simulation.Team;

/** Scenarios that have a name, because people ask for them again and again. */
enum Named {
    PSYCHOLOGISTS("Two more psychologists", "two psychologists more, ten days a week together") {
        @Override
        List<Change> changes(LocalDate from) {
            return List.of(new Change.Capacity(Team.Who.PSYCHOLOGISTS, 1, 10, from, Optional.empty()));
        }
    },
    REQUESTS("Requests up by a tenth", "one request in ten more") {
        @Override
        List<Change> changes(LocalDate from) {
            return List.of(new Change.Requests(1.1, from, Optional.empty()));
        }
    },
    PANEL("A panel every week", "the panel that decides whether to assess meets every week") {
        @Override
        List<Change> changes(LocalDate from) {
            return List.of(new Change.PanelMeets(
                    new Panel(1, DayOfWeek.WEDNESDAY, OptionalInt.empty()), from, Optional.empty()));
        }
    },
    OLDEST("The oldest first", "psychologists and case officers take the oldest request first") {
        @Override
        List<Change> changes(LocalDate from) {
            return List.of(
                    new Change.Order(Team.Who.PSYCHOLOGISTS, LineOrder.OLDEST_FIRST, from, Optional.empty()),
                    new Change.Order(Team.Who.OFFICERS, LineOrder.OLDEST_FIRST, from, Optional.empty()));
        }
    };

    private final String title;
    private final String words;

    Named(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** What is different from a day on. */
    abstract List<Change> changes(LocalDate from);

    String title() {
        return title;
    }

    String words() {
        return words;
    }
}
