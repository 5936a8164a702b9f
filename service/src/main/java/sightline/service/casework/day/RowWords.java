package sightline.service.casework.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.service.casework.journal.Person;
import sightline.service.casework.work.Colleague;
import sightline.service.casework.work.Days;
import sightline.service.casework.work.DutyWords;
import sightline.service.casework.work.Pace;
import sightline.service.page.InWords;

/** A row of the list, told in words. */
final class RowWords {

    /** They say again what another says, or only bite if the authority decides so; the row names them by what they hang on. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("R12b", "R13", "T12a", "K3", "A9", "R11", "C4");

    private static final int SOON = 14;
    private static final int FIRST_YEARS_AFTER_SCHOOL = 12;

    private final LocalDate today;
    private final Map<Long, String> names;

    RowWords(LocalDate today, List<Colleague> team) {
        this.today = today;
        this.names = team.stream().collect(java.util.stream.Collectors.toMap(Colleague::id, Colleague::name));
    }

    Task task(Ranked row, List<Running> clocks) {
        Optional<LocalDate> due = row.pressing().map(Pressing::due);
        return new Task(
                row.journey(),
                row.name(),
                row.person().map(this::age).orElse(""),
                row.pressing()
                        .map(pressing -> DutyWords.of(pressing.duty(), today))
                        .orElse("Answer the family"),
                row.pressing().map(this::due).orElse("As soon as you can"),
                due.map(this::tone).orElse("soon"),
                due.map(day -> Days.left(day, today)).orElse("waiting"),
                row.state().words() + " since " + InWords.date(row.since()),
                row.pressing().map(this::reason).orElse("The family has written and has no answer yet."),
                Holder.of(row, clocks, today),
                NextStep.of(row, clocks, today),
                also(row, clocks),
                row.officer()
                        .map(id -> names.getOrDefault(id, "somebody who has left"))
                        .orElse("nobody"));
    }

    private String age(Person person) {
        int year = person.schoolYear(today);
        String school = year < 0
                ? "Before school"
                : year == 0 ? "Reception" : year < FIRST_YEARS_AFTER_SCHOOL ? "Year " + year : "After Year 11";
        return school + ", age " + person.age(today);
    }

    private String due(Pressing pressing) {
        return "By " + InWords.date(pressing.due())
                + pressing.published()
                        .map(day -> " (printed as " + InWords.date(day) + ")")
                        .orElse("")
                + (pressing.excused() ? "; an exception has lifted the limit" : "");
    }

    private String tone(LocalDate due) {
        return due.isBefore(today) ? "act" : due.isAfter(today.plusDays(SOON)) ? "" : "soon";
    }

    /** "Due in 12 days; from here it usually takes 41 more days (median of 212 journeys)." */
    String reason(Pressing pressing) {
        String usual = pressing.journeys() >= Pace.FEWEST
                ? "from here it usually takes %s more (median of %s journeys in the last year)"
                        .formatted(Days.of(pressing.usual()), InWords.count(pressing.journeys()))
                : "fewer than %d journeys here to learn from, so we count %s more, as the law's timetable does"
                        .formatted(Pace.FEWEST, Days.of(pressing.usual()));
        return Days.due(pressing.due(), today) + "; " + usual + ".";
    }

    private List<String> also(Ranked row, List<Running> clocks) {
        String pressing = row.pressing().map(Pressing::duty).orElse("");
        return clocks.stream()
                .filter(clock -> !clock.is(pressing) && !SAID_ELSEWHERE.contains(clock.duty()))
                .flatMap(clock -> clock.due().map(day -> also(clock, day)).stream())
                .toList();
    }

    private String also(Running clock, LocalDate day) {
        String what = switch (clock.duty()) {
            case "A6" ->
                "Advice, " + clock.adviser().orElse("").replace("other:", "").replace('-', ' ');
            case "A7" -> "If no plan is to be made, tell the family";
            default -> DutyWords.of(clock.duty(), today);
        };
        return "%s: by %s (%s)".formatted(what, InWords.date(day), Days.left(day, today));
    }
}
