package sightline.service.review.scene;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sightline.service.review.scene.SceneFile.Row;
import sightline.service.time.WallClock;

/** The register of the invented review. */
final class SceneEvidence {

    private static final Map<String, String> CLASSES = Map.of("P", "PUBLIC", "C", "CONFIDENTIAL", "X", "EXEMPT");

    /** Of those who took part in no session, by their kind. */
    private static final Map<String, String> ORIGINS = Map.ofEntries(
            Map.entry("FAMILY", "Families"),
            Map.entry("YOUNG_PERSON", "Students of a college"),
            Map.entry("STAFF", "The SEND service"),
            Map.entry("SCHOOL", "A school"),
            Map.entry("HEALTH", "A health service"),
            Map.entry("SOCIAL_CARE", "Social care"),
            Map.entry("VOLUNTARY", "A voluntary organisation"),
            Map.entry("COUNCILLOR", "The task group"),
            Map.entry("OTHER_COUNCIL", "Another council"),
            Map.entry("DATA", "Counts without names"),
            Map.entry("LAW", "Law, guidance and research, read by the scrutiny officer"),
            Map.entry("VISIT", "Members of the task group"),
            Map.entry("SURVEY", "Answers to a survey"));

    private final Stage stage;
    private final String folder;
    private final List<String> files;

    SceneEvidence(Stage stage, String folder, List<String> files) {
        this.stage = stage;
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    void themes() {
        int position = 0;
        for (Row row : SceneFile.read(folder + "/themes.txt")) {
            stage.remember(row.text(0), stage.add("theme", Map.of("name", row.text(1), "position", ++position)));
        }
    }

    void items() {
        Map<String, Row> witnesses = new HashMap<>();
        SceneFile.read(folder + "/witnesses.txt").forEach(row -> witnesses.put(row.text(0), row));
        for (Row row : rows()) {
            long id = stage.add("evidence", values(row, witnesses));
            stage.remember(row.text(0), id);
            row.keys(7, ",")
                    .forEach(
                            line -> stage.tie("evidence_line", Map.of("evidence", id, "line", Integer.parseInt(line))));
            row.keys(8, ",")
                    .forEach(theme -> stage.tie("evidence_theme", Map.of("evidence", id, "theme", stage.id(theme))));
        }
    }

    private List<Row> rows() {
        return files.stream()
                .flatMap(name -> SceneFile.read(folder + "/" + name).stream())
                .toList();
    }

    private Map<String, Object> values(Row row, Map<String, Row> witnesses) {
        OffsetDateTime noon = stage.ago(row.number(5))
                .atTime(java.time.LocalTime.NOON)
                .atZone(WallClock.LONDON)
                .toOffsetDateTime();
        Map<String, Object> values = new HashMap<>(Map.of(
                "kind", row.text(1),
                "source", row.text(2),
                "day", stage.ago(row.number(5)),
                "classification", CLASSES.getOrDefault(row.text(6).substring(0, 1), ""),
                "title", row.text(9),
                "words", row.text(10),
                "at", noon,
                "origin", ORIGINS.getOrDefault(row.text(2), "")));
        if (row.text(6).length() > 1) {
            values.put("paragraph", Integer.parseInt(row.text(6).substring(1)));
        }
        if (!row.text(4).isEmpty()) {
            values.put("session", stage.id(row.text(4)));
        }
        Row witness = witnesses.get(row.text(3));
        if (witness != null) {
            values.put("witness", stage.id(row.text(3)));
            values.put("origin", witness.text(8));
            values.put("consent", witness.text(4));
            values.put("withdrawn", witness.text(4).equals("WITHDRAWN"));
        }
        return values;
    }
}
