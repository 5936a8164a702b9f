package sightline.service.casework.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sightline.service.page.InWords;

/** Words and table about what each officer has. */
final class Overview {

    private final List<OfficerLoad> loads;
    private final Minutes minutes;

    Overview(List<OfficerLoad> loads, Minutes minutes) {
        this.loads = loads;
        this.minutes = minutes;
    }

    Report report() {
        return Report.of("Officers", "How much does each officer have?", lead(), List.of(table()));
    }

    private List<OfficerLoad> officers() {
        return loads.stream().filter(load -> load.officer().isPresent()).toList();
    }

    private String lead() {
        List<OfficerLoad> officers = officers();
        if (officers.isEmpty()) {
            return "No officer has a case yet.";
        }
        int cases = officers.stream().mapToInt(OfficerLoad::cases).sum();
        OfficerLoad most = officers.stream()
                .max(Comparator.comparingInt(OfficerLoad::over))
                .orElseThrow();
        return "%s %s %s cases. Shared evenly, each case gets %s a week. %s has the most that is overdue or will be at the usual pace: %s."
                .formatted(
                        InWords.count(officers.size()),
                        officers.size() == 1 ? "officer has" : "officers have",
                        InWords.count(cases),
                        minutes.each(Math.round((double) cases / officers.size())),
                        most.name(),
                        InWords.count(most.over()));
    }

    private Part table() {
        List<List<Cell>> rows = new ArrayList<>();
        loads.forEach(load -> rows.add(List.of(
                Cell.link(
                        load.name(),
                        "/day?officer=" + load.officer().map(String::valueOf).orElse("nobody")),
                Cell.of(load.cases()),
                Cell.of(load.assessments()),
                Cell.of(load.plans()),
                Cell.of(load.overdue()),
                Cell.of(load.behind()),
                Cell.of(load.officer().isPresent() ? minutes.each(load.cases()) : "–"))));
        return Part.of(
                "Each officer",
                "“Will be late” counts cases with nothing overdue yet, but fewer days left than the work usually still takes here. "
                        + "Cases also holds refusals that the family may still appeal.",
                new Grid(
                        "Cases, overdue work and time by officer",
                        List.of(
                                "Officer",
                                "Cases",
                                "Assessments",
                                "Plans",
                                "Overdue",
                                "Will be late",
                                "A week for each case"),
                        rows),
                "Nobody has a case. Give cases out from the list of everybody’s day.");
    }
}
