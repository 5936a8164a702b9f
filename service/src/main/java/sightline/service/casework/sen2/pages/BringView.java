package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.casework.sen2.bring.Counts;
import sightline.service.casework.sen2.bring.Difference;
import sightline.service.page.InWords;

/**
 * What would come into the cases from a return.
 *
 * @param handed the return
 * @param counts in numbers; empty where the file is gone
 * @param differences what the cases say differently
 * @param overtaken whether somebody wrote into one of the cases while it was to be brought in
 */
public record BringView(HandedIn handed, Optional<Counts> counts, Differences differences, boolean overtaken) {

    /** More people take a while to write down. */
    private static final int MANY = 1_000;

    /**
     * A page of what the cases say differently.
     *
     * @param rows of this page
     * @param pages which it is of how many
     * @param linked whether the reader may open cases
     */
    public record Differences(List<Difference> rows, FindingsView.Pages pages, boolean linked) {

        /** How many people are shown. */
        int people() {
            return (int) rows.stream().map(Difference::place).distinct().count();
        }
    }

    /** What the page asks. */
    public String title() {
        return "What would come into the cases from %s?".formatted(handed.title());
    }

    /** The answer in a sentence. */
    public String lead() {
        return counts.map(BringView::lead)
                .orElse(
                        "The file of this return is gone: it is kept for a day. Hand the return in again to bring it in.");
    }

    private static String lead(Counts counts) {
        String people =
                number(counts.newcomers() + counts.known(), "child or young person", "children and young people");
        return counts.hasNews()
                ? "%s, %s of them new; %s. Nothing is written yet."
                        .formatted(
                                people,
                                counts.newcomers() == 0 ? "none" : InWords.count(counts.newcomers()),
                                number(counts.events().fresh(), "new event", "new events"))
                : "%s, and no new event. What the return knows of numbers, sex, ethnicity, needs and settings comes in."
                        .formatted(people);
    }

    static String number(long number, String one, String many) {
        return InWords.count(number) + " " + (number == 1 ? one : many);
    }

    /** Whether it takes more than a moment. */
    public boolean takesLong() {
        return handed.size().persons() > MANY;
    }
}
