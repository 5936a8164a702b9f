package sightline.service.watch.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.CaseSite;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.FigureSource;
import sightline.service.review.figure.Sources;

/** Asking what would happen if, waiting for it, and comparing what comes. */
@CaseSite
final class WhatIfPagesTest {

    private static final String PATH = "/watch/what-if";

    @LocalServerPort
    private int port;

    @Autowired
    private Town town;

    @Autowired
    private Cast cast;

    @Autowired
    private Trials trials;

    @Autowired
    private TrialRunner runner;

    @Autowired
    private Sources sources;

    @Autowired
    private JdbcClient database;

    private Browser manager;

    @BeforeEach
    void signIn() {
        cast.forgetFailedTries();
        town.make(Town.EXEMPLAR);
        manager = new Browser(port);
        manager.signIn(town.manager(Town.EXEMPLAR));
    }

    private String asked(Map<String, String> typed) {
        return manager.submit(manager.get(PATH), PATH, typed).location().replaceAll(".*(?=/watch)", "");
    }

    private Browser.Page answered(String path) throws InterruptedException {
        Browser.Page page = manager.get(path);
        for (int looks = 0; looks < 600 && !page.header("Refresh").isEmpty(); looks++) {
            Thread.sleep(Duration.ofMillis(200));
            page = manager.get(path);
        }
        return page;
    }

    @Test
    void scenarios_are_tried_out_and_stand_side_by_side_under_an_address() throws InterruptedException {
        String path = asked(Map.of("psychologists", "5", "order", "OLDEST_FIRST"));
        Browser.Page page = answered(path);
        assertThat(page.heading()).isEqualTo("What happens then?");
        assertThat(page.html().select("tbody th").eachText()).contains("As now", "Two more psychologists", "Your own");
        assertThat(page.html().text()).contains("What will the published figure do meanwhile?");
        assertThat(page.html().select("figure").eachAttr("id")).contains("published", "requested", "backlog");
        assertThat(manager.get(path + "?show=2")
                        .html()
                        .select("[aria-current=page]")
                        .eachText())
                .contains("Your own");
        long id = Long.parseLong(path.replaceAll(".*/", ""));
        assertThat(sources.run(
                        Town.EXEMPLAR,
                        FigureQuery.read("what-if/backlog?scenario=1&trial=" + id)
                                .orElseThrow()
                                .knownOn(town.today())))
                .isInstanceOf(FigureSource.Result.Found.class);
        assertThat(trials.find(Town.ELSEWHERE, id)).as("another authority").isEmpty();
    }

    @Test
    void the_same_question_has_the_same_answer() throws InterruptedException {
        String one = asked(Map.of());
        String other = asked(Map.of());
        answered(one);
        answered(other);
        assertThat(trials.find(Town.EXEMPLAR, Long.parseLong(one.replaceAll(".*/", "")))
                        .orElseThrow()
                        .answer())
                .isPresent()
                .isEqualTo(trials.find(Town.EXEMPLAR, Long.parseLong(other.replaceAll(".*/", "")))
                        .orElseThrow()
                        .answer());
    }

    @Test
    void work_that_a_copy_left_behind_is_taken_up() throws InterruptedException {
        String path = asked(Map.of());
        answered(path);
        long id = Long.parseLong(path.replaceAll(".*/", ""));
        database.sql(
                        "update watch.trial set state = 'RUNNING', answer = null, beat = beat - interval '1 hour' where id = ?")
                .param(id)
                .update();
        assertThat(manager.get(path).header("Refresh")).isEqualTo("2");
        runner.wake();
        assertThat(answered(path).heading()).isEqualTo("What happens then?");
    }

    @Test
    void mistakes_are_named_and_nothing_typed_is_lost() {
        Browser.Page form = manager.get(PATH);
        form.html().select("input[name=named]").removeAttr("checked");
        Browser.Page page = manager.submit(form, PATH, Map.of("requests", "many", "officers", "7"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).containsExactly("Enter a whole number from -50 to 100");
        assertThat(page.html().select("#officers").val()).isEqualTo("7");
        Browser.Page nothing = manager.submit(form, PATH, Map.of());
        assertThat(nothing.mistakes()).isEqualTo(List.of("Choose at least one scenario, or make one of your own"));
    }

    @Test
    void who_has_no_part_in_it_tries_nothing_out() {
        Browser adviser = new Browser(port);
        adviser.signIn(cast.person(Role.ADVISER));
        assertThat(adviser.get(PATH).status()).isEqualTo(403);
        assertThat(manager.get(PATH + "/99999").status()).isEqualTo(404);
    }
}
