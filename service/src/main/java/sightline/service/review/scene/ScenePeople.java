package sightline.service.review.scene;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sightline.service.review.scene.SceneFile.Row;

/** The task group, the lines of enquiry, the sessions and the witnesses of the invented review. */
final class ScenePeople {

    private static final int DAYS_TO_CONSENT = 9;

    private final Stage stage;
    private final String folder;

    ScenePeople(Stage stage, String folder) {
        this.stage = stage;
        this.folder = folder;
    }

    /**
     * The task group.
     *
     * @param accounts of those who can sign in, by name
     */
    void members(Map<String, Long> accounts) {
        for (Row row : SceneFile.read(folder + "/members.txt")) {
            Map<String, Object> values = new HashMap<>(Map.of(
                    "name", row.text(0),
                    "capacity", row.text(1),
                    "party", row.text(2),
                    "since", stage.ago(row.number(3)),
                    "why", row.text(5),
                    "interest", row.text(6),
                    "declared", stage.ago(row.number(3))));
            if (!row.text(4).isEmpty()) {
                values.put("until", stage.ago(row.number(4)));
            }
            Optional.ofNullable(accounts.get(row.text(0))).ifPresent(account -> values.put("account", account));
            stage.add("member", values);
        }
    }

    void lines() {
        for (Row row : SceneFile.read(folder + "/lines.txt")) {
            Map<String, Object> values =
                    new HashMap<>(Map.of("number", row.number(0), "position", row.number(0), "question", row.text(2)));
            if (!row.text(1).isEmpty()) {
                values.put("parent", row.number(1));
            }
            stage.tie("line", values);
        }
    }

    void sessions() {
        for (Row row : SceneFile.read(folder + "/sessions.txt")) {
            stage.remember(
                    row.text(0),
                    stage.add(
                            "session",
                            Map.of(
                                    "kind", row.text(1),
                                    "day", stage.ago(row.number(2)),
                                    "place", row.text(3),
                                    "title", row.text(4),
                                    "held", row.number(2) >= 0)));
        }
    }

    /** Whether the session in which somebody speaks is held already. */
    private static boolean isHeard(Map<String, Integer> days, Row witness) {
        return days.getOrDefault(witness.text(2), 0) >= 0;
    }

    void witnesses() {
        Map<String, Integer> days = new HashMap<>();
        SceneFile.read(folder + "/sessions.txt").forEach(row -> days.put(row.text(0), row.number(2)));
        for (Row row : SceneFile.read(folder + "/witnesses.txt")) {
            Map<String, Object> values = new HashMap<>(Map.of(
                    "source", row.text(1),
                    "called", row.text(3),
                    "consent", row.text(4),
                    "organisation", row.text(5),
                    "post", row.text(6),
                    "name", row.text(7),
                    "shown_as", row.text(8),
                    "state", isHeard(days, row) ? "HEARD" : "COMING",
                    "email", row.text(7).toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org"));
            if (isHeard(days, row)) {
                values.put("consented", stage.ago(days.getOrDefault(row.text(2), 0) - DAYS_TO_CONSENT));
            }
            stage.remember(row.text(0), stage.add("witness", values));
        }
    }
}
