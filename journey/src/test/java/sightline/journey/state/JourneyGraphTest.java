package sightline.journey.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import sightline.journey.event.EventName;

/** The graph of a journey is whole, and its page in docs is the same graph. */
final class JourneyGraphTest {

    @Test
    void every_state_can_be_reached_from_the_start() {
        Set<JourneyState> reached = EnumSet.of(JourneyState.NOT_STARTED);
        while (reached.addAll(next(reached))) {
            continue;
        }
        assertThat(reached).containsExactlyInAnyOrder(JourneyState.values());
    }

    private static Set<JourneyState> next(Set<JourneyState> reached) {
        return JourneyGraph.steps().stream()
                .filter(step -> reached.contains(step.from()))
                .map(Step::to)
                .collect(Collectors.toSet());
    }

    @Test
    void only_an_authority_that_is_no_longer_responsible_stands_at_an_end() {
        Set<JourneyState> leaving =
                JourneyGraph.steps().stream().map(Step::from).collect(Collectors.toSet());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(leaving))).containsExactly(JourneyState.MOVED_AWAY);
    }

    @Test
    void no_event_leads_two_ways_from_one_state() {
        assertThat(JourneyGraph.steps())
                .extracting(step -> step.from() + " " + step.event())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_looked_up_is_what_the_steps_say() {
        for (JourneyState state : JourneyState.values()) {
            for (EventName event : EventName.values()) {
                List<JourneyState> to = JourneyGraph.steps().stream()
                        .filter(step -> step.from() == state && step.event() == event)
                        .map(Step::to)
                        .toList();
                assertThat(JourneyGraph.leads(state, event)).isEqualTo(!to.isEmpty());
                JourneyState without = JourneyGraph.telling().getOrDefault(event, state);
                assertThat(JourneyGraph.after(state, event)).isEqualTo(to.isEmpty() ? without : to.getFirst());
            }
        }
        assertThat(JourneyGraph.moving())
                .containsExactlyInAnyOrderElementsOf(JourneyGraph.steps().stream()
                        .map(Step::event)
                        .distinct()
                        .toList());
    }

    @Test
    void a_plan_without_its_draft_is_in_force_and_an_end_without_its_decision_is_an_end() {
        JourneyState assessed = JourneyGraph.after(JourneyState.REQUESTED, EventName.DECIDED_TO_ASSESS);
        JourneyState planned = JourneyGraph.after(assessed, EventName.FINAL_PLAN_ISSUED);
        assertThat(planned).isEqualTo(JourneyState.PLAN_IN_FORCE);
        assertThat(JourneyGraph.after(planned, EventName.PLAN_CEASED)).isEqualTo(JourneyState.ENDED);
        assertThat(JourneyGraph.leads(assessed, EventName.FINAL_PLAN_ISSUED))
                .as("nobody is offered what the law doesn't allow next")
                .isFalse();
    }

    @Test
    void every_event_that_decides_something_is_an_edge() {
        assertThat(JourneyGraph.moving()).containsAll(EventNames.DECIDING);
    }

    @Test
    void the_page_in_docs_shows_this_graph() throws IOException {
        Path page = Path.of(System.getProperty("sightline.root", ".."), "docs", "journey-states.md");
        String text = page();
        if (Boolean.getBoolean("sightline.write")) {
            Files.writeString(page, text);
        }
        assertThat(page).as("Write it with -Dsightline.write=true").exists();
        assertThat(Files.readString(page)).isEqualTo(text);
    }

    private static String page() {
        return """
                # The states of a journey

                This page is written from the code (`JourneyGraph`). A test fails when it no longer fits;
                `mvn -pl journey test -Dtest=JourneyGraphTest -Dsightline.write=true` writes it anew.

                A line is an event that moves a journey on. All other events leave it where it stands.

                ```mermaid
                %s```

                Records may tell less than the law asks for: a SEN2 return has plans without their drafts, and ends without the
                decision to end. These events say where a journey stands wherever it stood; nobody is offered them as the next
                step from there.

                | event | stands at |
                |---|---|
                %s""".formatted(JourneyGraph.mermaid(), telling());
    }

    private static String telling() {
        return JourneyGraph.telling().entrySet().stream()
                .map(one -> "| %s | %s |\n".formatted(one.getKey().words(), one.getValue()))
                .sorted()
                .collect(Collectors.joining());
    }
}
