package sightline.service.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Vintage;
import sightline.service.database.TestDatabase;
import sightline.service.people.HandSetClock;
import sightline.service.watch.figures.Shelf;

class KnowledgeTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final HandSetClock clock = new HandSetClock();
    private final Shelf shelf = new Shelf(DATABASE.dataSource(), clock);
    private final Knowledge knowledge = new Knowledge(shelf, clock);
    private final AtomicInteger worked = new AtomicInteger();

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    private String ask(String question) {
        return knowledge.answer(question, String.class, today -> {
            worked.incrementAndGet();
            return question + " on " + today.day() + " with "
                    + today.contents().facts().vintages().size();
        });
    }

    @BeforeEach
    void stock() {
        put("first");
    }

    private void put(String release) {
        Vintage vintage = new Vintage(release, release, LocalDate.of(2025, 1, 1), "Exemplar");
        shelf.put(release, new Facts(List.of(vintage), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void a_question_is_worked_out_once_for_each_state_of_the_shelf_and_day() {
        assertThat(ask("a")).isEqualTo(ask("a")).startsWith("a on 2026-02-14 with ");
        assertThat(worked).hasValue(1);

        ask("b");
        assertThat(worked).as("another question").hasValue(2);

        put("first");
        ask("a");
        assertThat(worked).as("an import that changed nothing").hasValue(2);

        put("second");
        ask("a");
        assertThat(worked).as("an import that changed something").hasValue(3);

        clock.advance(Duration.ofDays(1));
        assertThat(ask("a")).startsWith("a on 2026-02-15");
        assertThat(worked).as("the day after").hasValue(4);
    }

    /** At half past eleven at night in June in Greenwich it is tomorrow in London. */
    @Test
    void the_day_is_a_day_in_london() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-06-29T23:30:00Z")));
        assertThat(ask("when")).startsWith("when on 2026-06-30");
    }

    @Test
    void the_same_words_for_answers_of_two_types_are_two_questions() {
        assertThat(knowledge.answer("x", String.class, today -> "text")).isEqualTo("text");
        assertThat(knowledge.answer("x", Integer.class, today -> 7)).isEqualTo(7);
    }
}
