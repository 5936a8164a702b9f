package sightline.service.casework.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.work.Colleague;
import sightline.service.casework.work.Pace;

/** Makes the list: a bounded number of statements, however long it is. */
@Component
final class DayLists {

    private final Gate gate;
    private final Pace pace;
    private final WorkList work;
    private final OpenClocks clocks;

    DayLists(Gate gate, Pace pace, WorkList work, OpenClocks clocks) {
        this.gate = gate;
        this.pace = pace;
        this.work = work;
        this.clocks = clocks;
    }

    DayList of(Desk desk, Choice choice, List<Colleague> team) {
        LocalDate today = pace.today(desk.authority());
        return gate.at(desk, () -> {
            WorkList.Listing listing = work.page(desk, choice, today);
            Map<String, List<Running>> running = clocks.of(desk, listing.rows());
            RowWords words = new RowWords(today, team);
            List<Task> tasks = listing.rows().stream()
                    .map(row -> words.task(row, running.getOrDefault(row.journey(), List.of())))
                    .toList();
            List<Owing> owing = choice.show() == Show.CHASE ? clocks.owing(desk, choice.whose(), today) : List.of();
            return new DayList(choice, today, listing.counts(), listing.total(), tasks, owing, team);
        });
    }
}
