package sightline.service.review.scene;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import sightline.service.review.scene.SceneFile.Row;

/** What the invented review found, concluded and recommended. */
final class SceneArgument {

    private static final int NOTE = 10;

    private final Stage stage;

    SceneArgument(Stage stage) {
        this.stage = stage;
    }

    void findings() {
        int position = 0;
        for (Row row : SceneFile.read("late-plans/findings.txt")) {
            long id = stage.add(
                    "finding",
                    Map.of(
                            "theme", stage.id(row.text(1)),
                            "kind", row.text(2),
                            "words", row.text(5),
                            "position", ++position));
            stage.remember(row.text(0), id);
            row.keys(3, ",")
                    .forEach(line -> stage.tie("finding_line", Map.of("finding", id, "line", Integer.parseInt(line))));
            for (String cited : row.keys(4, ";")) {
                String[] parts = cited.split(":", 2);
                stage.tie(
                        "finding_evidence",
                        Map.of(
                                "finding",
                                id,
                                "evidence",
                                stage.id(parts[0].strip()),
                                "quotation",
                                parts.length > 1 ? parts[1].strip() : ""));
            }
        }
    }

    void conclusions() {
        int position = 0;
        for (Row row : SceneFile.read("late-plans/conclusions.txt")) {
            long id = stage.add(
                    "conclusion", Map.of("theme", stage.id(row.text(1)), "words", row.text(3), "position", ++position));
            stage.remember(row.text(0), id);
            row.keys(2, ",")
                    .forEach(finding ->
                            stage.tie("conclusion_finding", Map.of("conclusion", id, "finding", stage.id(finding))));
        }
    }

    void recommendations(LocalDate day) {
        int position = 0;
        for (Row row : SceneFile.read("late-plans/recommendations.txt")) {
            long id = stage.add("recommendation", values(row, ++position, day));
            stage.remember(row.text(0), id);
            row.keys(8, ",")
                    .forEach(conclusion -> stage.tie(
                            "recommendation_conclusion",
                            Map.of("recommendation", id, "conclusion", stage.id(conclusion))));
            row.keys(9, ",")
                    .forEach(finding -> stage.tie(
                            "recommendation_finding", Map.of("recommendation", id, "finding", stage.id(finding))));
        }
        for (Row row : SceneFile.read("late-plans/parts.txt")) {
            stage.tie(
                    "recommendation_part",
                    Map.of(
                            "recommendation", stage.id(row.text(0)),
                            "letter", row.text(1),
                            "words", row.text(2)));
        }
    }

    private Map<String, Object> values(Row row, int position, LocalDate day) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "theme", stage.id(row.text(1)),
                "kind", row.text(2),
                "addressee_kind", row.text(3),
                "addressee", row.text(4),
                "indicator", row.text(6),
                "measure", row.text(7),
                "cost", row.text(NOTE),
                "power", row.text(NOTE + 1),
                "words", row.text(NOTE + 2),
                "position", position));
        if (row.text(5).matches("\\d+")) {
            values.put("due", day.plusDays(row.number(5)));
        } else {
            values.put("due_words", row.text(5));
        }
        return values;
    }
}
