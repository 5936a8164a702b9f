package sightline.service.review.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.service.review.witness.Balance;

/**
 * A session's first page.
 *
 * @param sitting the session
 * @param counts how far it has come
 * @param done what has just been done
 */
public record HubView(Sitting sitting, SessionCounts.Counts counts, Optional<String> done) {

    /**
     * A page of the session.
     *
     * @param words what is done there
     * @param href where it is
     * @param stand how far it has come; may be empty
     * @param urgent whether something there is overdue
     */
    public record Step(String words, String href, String stand, boolean urgent) {}

    /** What comes before the day. */
    public List<Step> before() {
        List<Step> steps = new ArrayList<>();
        if (sitting.isDay() && sitting.mayArrange()) {
            steps.add(step("Hours, rooms and groups", "/day", ""));
        }
        steps.add(step("Who is heard", "/hearings", called()));
        if (sitting.isDay()) {
            steps.add(step(
                    "Timetable",
                    "/timetable",
                    counts.called() == 0 ? "" : "%d of %d have a place".formatted(counts.placed(), counts.called())));
        }
        if (sitting.mayArrange()) {
            steps.add(step("Invitations", "/invitations", ""));
        }
        steps.add(step("Briefing for members", "/briefing", ""));
        return List.copyOf(steps);
    }

    /** What is done on the day. */
    public List<Step> during() {
        return List.of(
                step("Take notes", "/notes", Balance.plural(counts.notes(), "note", "notes")),
                step("Who came", "/attendance", Balance.plural(counts.came(), "witness came", "witnesses came")));
    }

    /** What comes after it. */
    public List<Step> after() {
        List<Step> steps = new ArrayList<>();
        String open = Balance.plural(counts.open(), "is waited for", "are waited for");
        steps.add(new Step(
                "What we asked to be sent",
                sitting.path() + "/follow-ups",
                counts.overdue() == 0 ? open : open + ", " + counts.overdue() + " overdue",
                counts.overdue() > 0));
        if (sitting.mayArrange()) {
            steps.add(step("A word to witnesses afterwards", "/after", ""));
        }
        return List.copyOf(steps);
    }

    private String called() {
        return Balance.plural(counts.called(), "witness", "witnesses");
    }

    private Step step(String words, String page, String stand) {
        return new Step(words, sitting.path() + page, stand, false);
    }
}
