package sightline.service.casework.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.plan.PlanKind;
import sightline.service.casework.plan.PlanText;
import sightline.service.casework.plan.PlanVersions;
import sightline.service.casework.plan.Section;
import sightline.service.people.Browser;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.sample.PlanSection;

/** A sample from the asking to the reading: both sides of the wall, each in its own browser. */
@ReviewSite
final class SampleJourneyTest {

    private static final String CHILD_AT_HOME = "Loves the harbour and knows every boat in it";

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Town town;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private Ledger record;

    @Autowired
    private JdbcClient database;

    private Browser officer;
    private Browser manager;
    private String samples;

    @BeforeEach
    void signIn() {
        town.make(Town.EXEMPLAR);
        samples = "/reviews/" + hall.review() + "/samples";
        officer = Hall.browser(port, hall.officer());
        manager = Hall.browser(port, town.manager(Town.EXEMPLAR));
    }

    /** Asks for three plans of two years, and gives the number of the sample. */
    private String ask(int size) {
        Browser.Page drawn = officer.submit(
                officer.get(samples + "/new"),
                samples + "/new",
                Map.of(
                        "first-year",
                        "2024",
                        "size",
                        "" + size,
                        "seed",
                        "harbour",
                        "without-NO_TEXT",
                        "",
                        "markers",
                        "1"));
        assertThat(drawn.location()).startsWith(samples + "/").endsWith("?done=drawn");
        return drawn.location().replaceAll(".*/(\\d+)\\?.*", "$1");
    }

    private String journey(String sample, int place) {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql("select journey from casework.sample_case where sample = ? and place = ?")
                        .params(Long.parseLong(sample), place)
                        .query((row, n) -> row.getString(1))
                        .single());
    }

    private String child(String journey) {
        return town.at(
                Town.EXEMPLAR,
                () -> database.sql("""
                        select p.forename from casework.person p join casework.standing s using (authority, person)
                        where s.authority = '990' and s.journey = ?
                        """)
                        .param(journey)
                        .query((row, n) -> row.getString(1))
                        .single());
    }

    private void write(String journey, String words) {
        Desk desk = Desk.system(Town.EXEMPLAR);
        int seen =
                versions.latest(desk, journey).map(version -> version.number()).orElse(0);
        versions.keep(desk, journey, seen, PlanKind.FINAL, PlanText.of(section -> words));
    }

    @Test
    void nothing_of_a_plan_is_on_the_other_side_before_it_is_given_out() {
        String sample = ask(3);
        String journey = journey(sample, 1);
        write(journey, child(journey) + " loves the harbour and knows every boat in it.");
        String path = "/caseload/samples/" + sample + "/1";
        assertThat(officer.get(samples + "/" + sample).html().text()).contains("No plan can be read yet");
        assertThat(officer.get(samples + "/" + sample + "/plans/1").status()).isEqualTo(404);
        assertThat(everythingReviewsKnow()).doesNotContain("harbour and knows", journey, child(journey));

        Browser.Page page = manager.get(path);
        assertThat(page.html().select(".sl-veil p").text()).contains(child(journey) + " loves the harbour");
        assertThat(page.html().select("#section-A").text()).startsWith("[the child] loves the harbour");
        manager.submit(page, path, Map.of("action", "keep", "section-B", CHILD_AT_HOME));
        assertThat(everythingReviewsKnow()).doesNotContain("harbour and knows", CHILD_AT_HOME);

        Browser.Page given = manager.submit(manager.get(path), path, Map.of("action", "release"));
        assertThat(given.location()).isEqualTo("/caseload/samples/" + sample + "?done=released");
        Browser.Page read = officer.get(samples + "/" + sample + "/plans/1");
        assertThat(read.html().select(".sl-mark__plan").text())
                .contains(CHILD_AT_HOME, "[the child] loves the harbour")
                .doesNotContain(child(journey));
        assertThat(everythingReviewsKnow()).contains(CHILD_AT_HOME).doesNotContain(journey, child(journey));
        assertThat(record.read(Town.EXEMPLAR, 1)
                        .filter(link -> link.kind().equals(Kind.SAMPLE_RELEASED.name()))
                        .filter(link -> link.subject()
                                .filter(("sample:" + sample)::equals)
                                .isPresent()))
                .hasSize(1);
    }

    @Test
    void a_name_that_is_typed_back_keeps_the_plan_in_until_somebody_says_it_is_none() {
        String sample = ask(3);
        String journey = journey(sample, 1);
        String path = "/caseload/samples/" + sample + "/1";
        write(journey, "Likes trains.");
        Browser.Page refused = manager.submit(
                manager.get(path),
                path,
                Map.of("action", "release", "section-F", "Help for " + child(journey) + " each day"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes())
                .containsExactly("Section F still says “%s”. Take it out before you give the plan out"
                        .formatted(child(journey)));
        assertThat(refused.html().select("#section-F").text()).contains(child(journey));
        assertThat(everythingReviewsKnow()).doesNotContain("Likes trains");

        Browser.Page sure = manager.submit(refused, path, Map.of("action", "release", "sure", child(journey)));
        assertThat(sure.location()).endsWith("?done=released");
    }

    @Test
    void the_next_of_the_draw_takes_the_place_of_one_that_is_left_out_and_both_sides_read_why() {
        String sample = ask(3);
        String list = "/caseload/samples/" + sample;
        assertThat(places(list)).containsExactly("Plan 1", "Plan 2", "Plan 3");
        String leaveOut = list + "/2/leave-out";
        Browser.Page page = manager.get(list + "/2");
        assertThat(manager.submit(page, leaveOut, Map.of()).mistakes())
                .containsExactly("Choose why the plan is left out");
        String name = child(journey(sample, 2));
        manager.submit(page, leaveOut, Map.of("ground", "COMPLAINT", "words", name + " is in the newspaper."));

        assertThat(places(list)).containsExactly("Plan 1", "Plan 2", "Plan 3", "Plan 4");
        assertThat(officer.get(samples + "/" + sample).html().text())
                .contains("Plan 2, 14 February 2026: a complaint is open. [the child] is in the newspaper.")
                .contains("3 plans are still to come.")
                .doesNotContain(name + " is in the newspaper");
        assertThat(officer.get(samples + "/" + sample + "/frame.csv").response().body())
                .contains(",2,left out: A complaint is open");
    }

    @Test
    void what_was_given_out_can_be_taken_back() {
        String sample = ask(3);
        String path = "/caseload/samples/" + sample + "/1";
        write(journey(sample, 1), "A story that only one family has.");
        manager.submit(manager.get(path), path, Map.of("action", "release"));
        assertThat(everythingReviewsKnow()).contains("only one family has");
        manager.submit(manager.get(path), path + "/leave-out", Map.of("ground", "RECOGNISABLE"));
        assertThat(everythingReviewsKnow()).doesNotContain("only one family has");
        assertThat(officer.get(samples + "/" + sample + "/plans/1").status()).isEqualTo(404);
    }

    @Test
    void two_managers_at_once_lose_nothing() {
        String sample = ask(3);
        String path = "/caseload/samples/" + sample + "/1";
        write(journey(sample, 1), "Likes trains.");
        Browser colleague = Hall.browser(port, town.manager(Town.EXEMPLAR));
        Browser.Page mine = manager.get(path);
        Browser.Page theirs = colleague.get(path);
        colleague.submit(theirs, path, Map.of("action", "keep", "section-B", "theirs"));
        Browser.Page late = manager.submit(mine, path, Map.of("action", "keep", "section-B", "mine"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".sl-beside").text()).contains("theirs", "mine");
        assertThat(late.html().select("#section-B").text()).isEqualTo("mine");
        assertThat(manager.submit(late, path, Map.of("action", "keep")).location())
                .endsWith("?done=kept");
    }

    @Test
    void a_frame_that_could_give_a_family_away_is_refused_without_a_count() {
        Browser.Page refused = officer.submit(
                officer.get(samples + "/new"),
                samples + "/new",
                Map.of(
                        "first-day",
                        "1",
                        "first-month",
                        "1",
                        "first-year",
                        "1999",
                        "last-day",
                        "2",
                        "last-month",
                        "1",
                        "last-year",
                        "1999"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.mistakes())
                .containsExactly("There are fewer than 6 plans in this frame, so a family could be recognised."
                        + " Choose more days");
        assertThat(refused.html().select("#first-year").val()).isEqualTo("1999");
        assertThat(officer.get(samples).html().text()).contains("No sample has been drawn yet.");
    }

    @Test
    void what_is_wrong_in_the_asking_is_named_and_stays() {
        Browser.Page wrong = officer.submit(
                officer.get(samples + "/new"),
                samples + "/new",
                Map.of("size", "31", "seed", "spaced out", "last-year", "2027", "first-day", ""));
        assertThat(wrong.mistakes())
                .containsExactly(
                        "Enter the first day as a date, like 14 2 2026",
                        "The last day must not lie ahead of us",
                        "Enter how many plans, from 1 to 30",
                        "Use only letters, digits and hyphens for the seed, at most 40, or leave it empty");
        assertThat(wrong.html().select("#seed").val()).isEqualTo("spaced out");
    }

    @Test
    void both_sides_know_the_same_sections() {
        assertThat(List.of(PlanSection.values()).stream().map(PlanSection::letter))
                .containsExactlyElementsOf(
                        List.of(Section.values()).stream().map(Section::letter).toList());
    }

    @Test
    void another_authoritys_manager_finds_nothing_here() {
        String sample = ask(3);
        Browser elsewhere = Hall.browser(port, town.manager(Town.ELSEWHERE));
        for (String path : List.of("", "/1")) {
            assertThat(elsewhere.get("/caseload/samples/" + sample + path).status())
                    .isEqualTo(404);
        }
        assertThat(elsewhere.get("/caseload/samples").html().text()).doesNotContain("Sample " + sample);
        Browser caseOfficer = Hall.browser(port, town.officer(Town.EXEMPLAR));
        assertThat(caseOfficer.get("/caseload/samples/" + sample).status()).isEqualTo(403);
    }

    private List<String> places(String list) {
        return manager.get(list).html().select("tbody th").eachText();
    }

    /** Every text in the tables of samples, on the open side. */
    private String everythingReviewsKnow() {
        return hall.at(() -> String.join(
                "\n", database.sql("""
                        select s::text from review.sample s union all select p::text from review.sample_plan p
                        union all select g::text from review.sample_ground g
                        union all select m::text from review.sample_marking m
                        """).query((row, n) -> row.getString(1)).list()));
    }
}
