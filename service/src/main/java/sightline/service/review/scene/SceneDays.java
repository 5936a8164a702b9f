package sightline.service.review.scene;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.support.SqlArrayValue;
import sightline.service.review.scene.SceneFile.Row;

/** The two days of hearings of the invented review: who was heard when, by which group, with a break after hard talks. */
final class SceneDays {

    private static final int SLOT = 30;
    private static final List<String> ROOMS = List.of("Oak Room", "Ash Room");
    private static final LocalTime FIRST = LocalTime.of(9, 30);
    private static final LocalTime LUNCH = LocalTime.of(12, 30);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 30);
    private static final LocalTime LAST = LocalTime.of(17, 0);

    private final Stage stage;

    SceneDays(Stage stage) {
        this.stage = stage;
    }

    void hear() {
        Map<String, List<Row>> days = new HashMap<>();
        SceneFile.read("late-plans/sessions.txt").stream()
                .filter(row -> row.text(1).equals("DAY"))
                .forEach(row -> days.put(row.text(0), new ArrayList<>()));
        SceneFile.read("late-plans/witnesses.txt")
                .forEach(
                        row -> days.getOrDefault(row.text(2), new ArrayList<>()).add(row));
        days.forEach(this::day);
    }

    private void day(String key, List<Row> witnesses) {
        stage.tie(
                "day_frame",
                Map.of(
                        "session", stage.id(key),
                        "first", FIRST,
                        "last", LAST,
                        "slot", SLOT,
                        "lunch_from", LUNCH,
                        "lunch_until", AFTER_LUNCH,
                        "rest", SLOT,
                        "rooms", new SqlArrayValue("text", ROOMS.toArray()),
                        "groups", ROOMS.size()));
        List<LocalTime> next = new ArrayList<>(List.of(FIRST, FIRST));
        for (int i = 0; i < witnesses.size(); i++) {
            Row witness = witnesses.get(i);
            int group = i % ROOMS.size();
            boolean hard =
                    witness.text(4).equals("SUMMARY_ONLY") || witness.text(4).equals("WITHDRAWN");
            hearing(key, witness, next.get(group), group, hard);
            next.set(group, after(next.get(group), hard));
        }
    }

    private void hearing(String key, Row witness, LocalTime start, int group, boolean hard) {
        stage.tie(
                "hearing",
                Map.of(
                        "session",
                        stage.id(key),
                        "witness",
                        stage.id(witness.text(0)),
                        "minutes",
                        SLOT,
                        "hard",
                        hard,
                        "start",
                        start,
                        "in_group",
                        group + 1,
                        "room",
                        ROOMS.get(group),
                        "came",
                        "CAME"));
        stage.tie(
                "hearing_line",
                Map.of(
                        "session", stage.id(key),
                        "witness", stage.id(witness.text(0)),
                        "line", witness.text(1).equals("FAMILY") ? 8 : 4));
    }

    /** The next place in a group's day: a slot later, two after hard testimony, and never over lunch. */
    private static LocalTime after(LocalTime start, boolean hard) {
        LocalTime next = start.plusMinutes(hard ? 2L * SLOT : SLOT);
        return next.isBefore(LUNCH) || !next.isBefore(AFTER_LUNCH) ? next : AFTER_LUNCH;
    }
}
