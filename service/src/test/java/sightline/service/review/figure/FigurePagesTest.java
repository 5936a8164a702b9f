package sightline.service.review.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.exchange.facts.Facts;
import sightline.insight.published.Figure;
import sightline.insight.published.Measure;
import sightline.insight.published.PublishedFigure;
import sightline.insight.published.Vintage;
import sightline.service.people.Browser;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Inside;
import sightline.service.watch.figures.Shelf;

/** From a published page into the register, and back to see whether the number still stands. */
@ReviewSite
final class FigurePagesTest {

    private static final String QUERY = "published/on-time?authority=882&from=2021&to=2023";

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Figures figures;

    @Autowired
    private Shelf shelf;

    private Inside inside;
    private Browser officer;
    private String path;

    @BeforeEach
    void open() {
        inside = hall.inside(hall.review());
        officer = Hall.browser(port, hall.officer());
        path = "/reviews/%d/figures/new".formatted(inside.id());
    }

    @Test
    void the_page_of_an_authority_leads_into_a_review() {
        String link = officer.get("/authorities/882")
                .html()
                .expectFirst("a[href^=/reviews/figures/new]")
                .attr("href");
        Browser.Page choose = officer.get(link);
        assertThat(choose.heading()).isEqualTo("For which review is this figure?");
        String mine = choose.html().select("a[href^=" + path + "]").attr("href");
        assertThat(officer.get(mine).heading()).isEqualTo("Is this the figure to freeze?");
    }

    @Test
    void the_way_in_is_shut_to_those_who_take_no_part() {
        assertThat(Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.DIRECTOR))
                        .get("/reviews/figures/new")
                        .status())
                .isEqualTo(403);
        assertThat(new Browser(port).get("/reviews/figures/new").location()).isEqualTo("/sign-in");
    }

    @Test
    void a_figure_is_chosen_looked_at_and_frozen_with_its_query_and_digest() {
        Browser.Page look = officer.get(path + "?authority=882&measure=on-time&from=2021&to=2023");
        assertThat(look.html().select("svg")).isNotEmpty();
        Browser.Page frozen = officer.follow(officer.submit(look, path, Map.of("title", "On time in Southend")));
        assertThat(frozen.heading()).isEqualTo("Does this figure still stand?");
        assertThat(frozen.html().text()).contains("Yes, it is the same today");
        FrozenFigure figure = figures.all(inside).getFirst();
        assertThat(figure.query().text())
                .isEqualTo("published/on-time?authority=882&from=2021&known=2026-02-14&to=2023");
        assertThat(frozen.html().text()).contains(figure.query().text(), figure.digest());
        assertThat(figure.data().rows()).hasSize(3);
        assertThat(officer.get("/reviews/%d/evidence/%d".formatted(inside.id(), figure.evidence()))
                        .html()
                        .text())
                .contains("What does it show?", figure.data().value());
    }

    @Test
    void what_can_not_be_answered_says_why_and_offers_the_form() {
        Browser.Page page = officer.get(path + "?authority=882&measure=on-time&from=1999");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes()).singleElement().asString().contains("Nothing was published for Southend-on-Sea");
        assertThat(officer.get(path + "?authority=&measure=on-time&from=20x").mistakes())
                .containsExactly(
                        "Choose whose figure it is",
                        "Enter the first year, such as 2019",
                        "Enter the last year, not before the first, or leave it empty");
        assertThat(officer.get(path + "?query=nonsense").mistakes()).hasSize(1);
    }

    @Test
    void a_later_release_shows_as_drift_then_and_now_side_by_side_with_what_changed_it() {
        long id = frozen("published/on-time?authority=881&year=2022");
        FrozenFigure before = figures.find(inside, id).orElseThrow();
        assertThat(figures.drift(inside, before)).isEqualTo(new Drift.Same());
        Vintage revision = new Vintage("test-revision", "A revision for a test", LocalDate.of(2026, 2, 10), "Invented");
        shelf.put(
                "a revision",
                new Facts(
                        List.of(revision),
                        List.of(new PublishedFigure(
                                "881", 2022, Measure.PLANS_WITHIN_20_WEEKS_EX, new Figure.Counted(1), revision.id())),
                        List.of(),
                        List.of(),
                        List.of()));
        Browser.Page page = officer.get("/reviews/%d/evidence/%d/figure".formatted(inside.id(), id));
        assertThat(page.html().text())
                .contains("It has moved", before.data().value(), "A revision for a test (10 February 2026)");
        assertThat(figures.find(inside, id).orElseThrow()).isEqualTo(before);
        assertThat(figures.drift(inside, before)).isInstanceOfSatisfying(Drift.Moved.class, moved -> {
            assertThat(moved.rows()).hasSize(1);
            assertThat(moved.rows().getFirst().today().get(2)).isEqualTo("1");
        });
    }

    @Test
    void rows_that_were_tampered_with_are_noticed() {
        long id = frozen(QUERY);
        hall.change("update review.frozen set rows = replace(rows, '2021', '2020') where evidence = ?", id);
        FrozenFigure figure = figures.find(inside, id).orElseThrow();
        assertThat(figure.isWhole()).isFalse();
        assertThat(figures.drift(inside, figure)).isEqualTo(new Drift.Damaged());
    }

    @Test
    void a_day_to_come_is_not_known_yet() {
        frozen(QUERY + "&known=2031-01-01");
        assertThat(figures.all(inside).getFirst().query().get("known")).isEqualTo("2026-02-14");
    }

    private long frozen(String query) {
        Browser.Page look = officer.get(
                path + "?query=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));
        Browser.Page done = officer.submit(look, path, Map.of());
        assertThat(done.status()).isEqualTo(302);
        return figures.all(inside).getLast().evidence();
    }
}
