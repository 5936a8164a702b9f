package sightline.service.casework.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import sightline.service.casework.work.Colleague;
import sightline.service.page.InWords;

/**
 * What my day shows.
 *
 * @param choice what was asked for
 * @param today the day it is for
 * @param counts journeys in each part
 * @param total journeys in the chosen part
 * @param tasks one page of them
 * @param owing organisations whose advice is to be chased, where that is the part
 * @param team who cases can be given to
 */
public record DayList(
        Choice choice,
        LocalDate today,
        Map<Show, Integer> counts,
        int total,
        List<Task> tasks,
        List<Owing> owing,
        List<Colleague> team) {

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, (total + Choice.ROWS - 1) / Choice.ROWS);
    }

    /** "1 to 50 of 212". */
    public String span() {
        int first = (choice.page() - 1) * Choice.ROWS + 1;
        return "%s to %s of %s"
                .formatted(InWords.count(first), InWords.count(first + tasks.size() - 1L), InWords.count(total));
    }

    /** Who the list belongs to, by name. */
    public String whose() {
        return switch (choice.whose()) {
            case Whose.Nobody _ -> "Cases that nobody has";
            case Whose.Everybody _ -> "Everybody’s day";
            case Whose.Officer(long account) ->
                choice.mine()
                        ? "My day"
                        : team.stream()
                                .filter(colleague -> colleague.id() == account)
                                .findFirst()
                                .map(colleague -> "The day of " + colleague.name())
                                .orElse("A colleague’s day");
        };
    }

    /** What the page says first. */
    public String lead() {
        int all = counts.getOrDefault(Show.ALL, 0);
        int overdue = counts.getOrDefault(Show.OVERDUE, 0);
        int soon = counts.getOrDefault(Show.SOON, 0);
        return all == 0
                ? "Nothing is open."
                : "%s: %s with something open, %s overdue, %s due in the next 14 days."
                        .formatted(
                                InWords.date(today),
                                all == 1 ? "1 case" : InWords.count(all) + " cases",
                                InWords.count(overdue),
                                InWords.count(soon));
    }
}
