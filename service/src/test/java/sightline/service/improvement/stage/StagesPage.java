package sightline.service.improvement.stage;

import java.util.Arrays;
import java.util.stream.Collectors;
import sightline.service.improvement.book.Stage;
import sightline.service.review.desk.Part;

/** The page of the stages in docs, as it is written from the code. */
final class StagesPage {

    private StagesPage() {}

    static String text() {
        return """
                # The stages of an action

                This page is written from the code (`StageGraph`). A test fails when it no longer fits;
                `mvn -pl service -am test -Dtest=StageGraphTest -Dsurefire.failIfNoSpecifiedTests=false -Dsightline.write=true`
                writes it anew.

                A line is a move that somebody may make; behind the colon stands what must be there first.

                ```mermaid
                %s```

                ## Who may say so

                | from | to | who | what it needs |
                |---|---|---|---|
                %s
                Carried out and effective are two marks: the plan knows the first, the committee's closing holds both.

                ## The same machine, seen in two other ways

                Four groups: a council sorted so what was left of a peer review's actions. Three lights: another council's
                committee agrees so what it goes on watching. *Still*: late, paused for more than three months, or nobody answered.

                | stage | group under a plan of the area | group otherwise | light | light when it stands still |
                |---|---|---|---|---|
                %s""".formatted(StageGraph.mermaid(), steps(), views());
    }

    private static String steps() {
        return StageGraph.steps().stream()
                .map(step -> "| %s | %s | %s | %s |%n"
                        .formatted(
                                step.from().words(),
                                step.to().words(),
                                step.by().stream().map(StagesPage::who).collect(Collectors.joining("; ")),
                                step.needs().stream().map(Need::words).collect(Collectors.joining("; "))))
                .collect(Collectors.joining());
    }

    private static String who(Part part) {
        return part == Part.OFFICER ? "scrutiny officer" : "cabinet member or director";
    }

    private static String views() {
        return Arrays.stream(Stage.values())
                .map(stage -> "| %s | %s | %s | %s | %s |%n"
                        .formatted(
                                stage.words(),
                                FourGroups.of(stage, true).words(),
                                FourGroups.of(stage, false).words(),
                                Light.of(stage, false).words(),
                                Light.of(stage, true).words()))
                .collect(Collectors.joining());
    }
}
