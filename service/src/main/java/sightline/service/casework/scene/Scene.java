package sightline.service.casework.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.journey.event.Detail;
import sightline.journey.event.EventName;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.journal.Journal;
import sightline.service.casework.journal.Note;
import sightline.service.casework.load.Furnishing;

/** Families, messages, reminders and an exception on the liveliest cases of each officer; most on the first. */
@Component
final class Scene implements Furnishing {

    private static final int EACH = 14;
    private static final List<String> FORENAMES = List.of(
            "Amara", "Bethan", "Carlos", "Dilys", "Ewan", "Farah", "Gwen", "Hassan", "Ingrid", "Joel", "Kirsty");

    private final Gate gate;
    private final Cases cases;
    private final Journal journal;
    private final JdbcClient database;

    Scene(Gate gate, Cases cases, Journal journal, JdbcClient database) {
        this.gate = gate;
        this.cases = cases;
        this.journal = journal;
        this.database = database;
    }

    @Override
    public void furnish(String authority, LocalDate today) {
        Desk desk = Desk.system(authority);
        List<SceneRows.Stage> stages = gate.at(desk, () -> {
            SceneRows rows = new SceneRows(database, authority, today);
            List<SceneRows.Stage> all = rows.stages(EACH);
            all.forEach(stage -> furnish(rows, stage, today));
            return all;
        });
        stages.stream().filter(stage -> stage.rank() == 1).forEach(stage -> except(desk, stage, today));
    }

    private static void furnish(SceneRows rows, SceneRows.Stage stage, LocalDate today) {
        int seed = Math.floorMod(stage.journey().hashCode(), 1000);
        String parent = FORENAMES.get(seed % FORENAMES.size()) + " " + stage.surname();
        rows.party(stage, "PARENT", parent, "Parent", Optional.empty());
        rows.party(
                stage,
                "SENCO",
                "Morgan " + FORENAMES.get((seed + 5) % FORENAMES.size()) + "son",
                "At the school",
                Optional.empty());
        boolean rich = stage.rank() == 1;
        if (rich) {
            rows.party(
                    stage,
                    "PARENT",
                    FORENAMES.get((seed + 3) % FORENAMES.size()) + " Wickham",
                    "Other parent",
                    Optional.of("3 Invented Row\nExemplar"));
            rows.party(stage, "ADVISER", "Dr Robin Ashcombe", "Educational psychologist", Optional.empty());
            rows.chase(stage, today.minusDays(9));
        }
        int messages = rich ? InventedMessage.ALL.size() : 1 + seed % 2;
        for (int i = 0; i < messages; i++) {
            LocalDate came = today.minusDays(4 + 11L * i + seed % 6);
            boolean waits = i == 0 && (rich || seed % 3 != 0);
            Optional<LocalDate> answered = waits
                    ? Optional.empty()
                    : Optional.of(came.plusDays(1 + (seed + i) % 9)).filter(day -> !day.isAfter(today));
            rows.message(stage, parent + ", parent", InventedMessage.at(seed + i), came, answered);
        }
    }

    /** Written through the journal, so that it stands in the record like any other; left out where no limit allows it. */
    private void except(Desk desk, SceneRows.Stage stage, LocalDate today) {
        gate.at(desk, () -> cases.read(desk, stage.journey())).ifPresent(file -> {
            String detail = "ground=X3;from=%s;to=%s;evidence=%s;why=%s"
                    .formatted(
                            today.minusDays(30),
                            today.minusDays(12),
                            Detail.escaped("A letter from the hospital, on file since the day after it came."),
                            Detail.escaped("The child was in hospital, so the psychologist could not see them and the "
                                    + "family could not come to the meeting that was set."));
            journal.write(
                    desk,
                    new Note(
                            stage.journey(),
                            file.seen(),
                            EventName.EXCEPTION_RECORDED,
                            today.minusDays(11),
                            new Detail(detail)));
        });
    }
}
