package sightline.service.review.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.casework.Town;
import sightline.service.people.Browser;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.sample.Ask;
import sightline.service.review.sample.FrameKind;
import sightline.service.review.sample.Ground;
import sightline.service.review.sample.PlanSection;
import sightline.service.review.sample.PlanTray;
import sightline.service.review.sample.Samples;
import sightline.service.review.sample.Seat;

/** Two people mark plans without seeing each other's marks, settle where they differ, and use what came of it. */
@ReviewSite
final class MarkingPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Town town;

    @Autowired
    private Samples samples;

    @Autowired
    private PlanTray tray;

    @Autowired
    private JdbcClient database;

    private long review;
    private String path;
    private Browser officer;
    private Browser member;

    @BeforeEach
    void draw() {
        town.make(Town.EXEMPLAR);
        review = hall.review();
        path = "/reviews/%d/samples/%d".formatted(review, sample(Seat.of(hall.inside(review)), 7));
        officer = Hall.browser(port, hall.officer());
        member = Hall.browser(port, hall.member(review));
    }

    private long sample(Seat seat, int plans) {
        Samples.Asked asked = samples.ask(
                seat,
                new Ask.Wish(
                        FrameKind.PLANS_ISSUED,
                        Hall.today().minusYears(2),
                        Hall.today(),
                        Set.of(Ground.TRIBUNAL),
                        plans,
                        "harbour",
                        2),
                Hall.today());
        long sample = ((Samples.Asked.Done) asked).sample();
        for (int place = 1; place <= plans; place++) {
            tray.release(
                    new PlanTray.Drawn(Hall.EXEMPLAR, sample, place, Optional.empty(), Hall.today()),
                    Collections.nCopies(12, "Likes boats."));
        }
        return sample;
    }

    private static Map<String, String> marks(String mark, String action) {
        Map<String, String> typed = new HashMap<>(Map.of("action", action));
        for (PlanSection section : PlanSection.values()) {
            typed.put(MarkForm.field(section), mark);
        }
        return typed;
    }

    private Browser.Page mark(Browser who, int place, Map<String, String> typed) {
        String plan = path + "/plans/" + place;
        return who.submit(who.get(plan), plan, typed);
    }

    @Test
    void the_second_marker_does_not_see_the_first_marks_until_both_are_done() {
        Map<String, String> first = marks("3", "finish");
        first.put("note-B", "Vivid-and-exact");
        assertThat(mark(officer, 1, first).location()).isEqualTo(path + "?done=marked");

        String blind = member.get(path + "/plans/1").html().outerHtml()
                + member.get(path).html().outerHtml();
        assertThat(blind).doesNotContain("Vivid-and-exact").contains("Marked by one, waiting for the second");
        assertThat(member.get(path + "/plans/1").html().select("input[checked]"))
                .isEmpty();
        assertThat(member.get(path).html().text()).contains("none is marked yet");

        Map<String, String> second = marks("3", "finish");
        second.put("mark-F", "1");
        mark(member, 1, second);
        String open = member.get(path + "/plans/1").html().text();
        assertThat(open).contains("Vivid-and-exact", "1 section to settle", "Settle where the marks differ");
        assertThat(officer.get(path + "/plans/1").html().select("form button")).isEmpty();
    }

    @Test
    void what_differs_is_settled_side_by_side_and_then_counts() {
        mark(officer, 1, marks("3", "finish"));
        Map<String, String> second = marks("3", "finish");
        second.put("mark-F", "1");
        mark(member, 1, second);
        String settle = path + "/plans/1/settle";
        Browser.Page page = officer.get(settle);
        assertThat(page.html().select(".sl-mark h2").eachText())
                .containsExactly("Section F: Special educational provision");
        assertThat(page.html().select(".sl-beside").text()).contains("3 Good", "1 Inadequate");
        assertThat(officer.submit(page, settle, Map.of()).mistakes())
                .containsExactly("Choose a mark for section F, or “Not applicable”");
        assertThat(officer.submit(page, settle, Map.of("mark-F", "2", "note-F", "No hours"))
                        .location())
                .isEqualTo(path + "?done=settled");

        Browser.Page summary = officer.get(path);
        assertThat(summary.html()
                        .select("tr:contains(F Special educational provision) td")
                        .eachText())
                .containsExactly("0", "1", "0", "0", "0");
        assertThat(summary.html().select("tr:contains(Plan 1)").text()).contains("Marked: 3 Good");
        assertThat(summary.html().text())
                .contains("Both gave the same grade in 11 of 12 sections (92%).", "Weighted kappa");
        assertThat(hall.number("select count(*) from review.sample_marking where turn < 3 and grades[6] = '1'"))
                .isPositive();
    }

    @Test
    void two_people_who_settle_at_once_are_both_shown() {
        mark(officer, 1, marks("3", "finish"));
        mark(member, 1, marks("2", "finish"));
        String settle = path + "/plans/1/settle";
        Browser.Page mine = officer.get(settle);
        member.submit(member.get(settle), settle, marks("2", "x"));
        Browser.Page late = officer.submit(mine, settle, marks("3", "x"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".govuk-notification-banner .sl-beside").text())
                .contains("2 Needs work", "3 Good");
        assertThat(late.html()
                        .select("#mark-A[checked], #mark-A-1[checked], #mark-A-2[checked]")
                        .val())
                .isEqualTo("3");
        assertThat(officer.submit(late, settle, marks("3", "x")).location()).endsWith("?done=settled");
    }

    @Test
    void marks_can_be_kept_and_gone_on_with_and_a_gap_is_named_at_the_end() {
        String plan = path + "/plans/2";
        officer.submit(officer.get(plan), plan, Map.of("action", "keep", "mark-A", "4", "note-A", "One hears her"));
        Browser.Page later = officer.get(plan);
        assertThat(later.html().select("#note-A").text()).isEqualTo("One hears her");
        assertThat(later.html().select("input[name=mark-A][checked]").val()).isEqualTo("4");
        Browser.Page gaps = officer.submit(later, plan, Map.of("action", "finish"));
        assertThat(gaps.status()).isEqualTo(422);
        assertThat(gaps.mistakes()).hasSize(11).contains("Choose a mark for section B, or “Not applicable”");
        assertThat(gaps.html().select("input[name=mark-A][checked]").val()).isEqualTo("4");
    }

    @Test
    void the_same_person_in_two_windows_loses_nothing() {
        String plan = path + "/plans/2";
        Browser.Page one = officer.get(plan);
        Browser.Page other = officer.get(plan);
        officer.submit(one, plan, Map.of("action", "keep", "mark-A", "4"));
        Browser.Page late = officer.submit(other, plan, Map.of("action", "keep", "mark-A", "2"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select(".sl-beside").text()).contains("4 Outstanding", "2 Needs work");
        assertThat(late.html().select("input[name=mark-A][checked]").val()).isEqualTo("2");
    }

    @Test
    void there_is_no_third_marker() {
        mark(officer, 1, marks("3", "keep"));
        mark(member, 1, marks("2", "keep"));
        Browser third = Hall.browser(port, hall.member(review));
        assertThat(third.get(path + "/plans/1").html().text()).contains("Others are marking this plan");
        String token = third.get("/account").html().select("input[name=_csrf]").val();
        assertThat(third.header("X-CSRF-TOKEN", token)
                        .post(path + "/plans/1", marks("4", "finish"))
                        .status())
                .isEqualTo(409);
        assertThat(hall.number("select count(*) from review.sample_marking where '4' = any(grades)" + " and sample = "
                        + path.replaceAll(".*/", "")))
                .isZero();
    }

    @Test
    void six_plans_make_evidence_in_words_and_five_do_not() {
        for (int place = 1; place <= 5; place++) {
            mark(officer, place, marks("3", "finish"));
            mark(member, place, marks("3", "finish"));
        }
        String use = path + "/evidence";
        Browser.Page few = officer.submit(officer.get(path), use, Map.of());
        assertThat(few.status()).isEqualTo(422);
        assertThat(few.mistakes().getFirst()).startsWith("Mark at least 6 plans first");
        for (int place = 6; place <= 7; place++) {
            mark(officer, place, marks("1", "finish"));
            mark(member, place, marks("1", "finish"));
        }
        Browser.Page used = officer.follow(officer.submit(officer.get(path), use, Map.of()));
        assertThat(used.html().text()).contains("The marks are an item of evidence now");
        assertThat(hall.number("""
                        select count(*) from review.evidence where review = ? and kind = 'RESEARCH' and source = 'DATA'
                            and classification = 'CONFIDENTIAL' and consent = 'NOT_NEEDED'
                            and summary = 'Of 7 plans that were marked, most are good or better as a whole.'
                            and words like '%of 7 plans, most are good or better and some are inadequate.%'
                        """, review)).isEqualTo(1);
        assertThat(member.get(path).html().select("form[action$=evidence]")).isEmpty();
    }

    @Test
    void the_draw_is_explained_and_its_file_given() {
        Browser.Page draw = member.get(path + "/draw");
        assertThat(draw.html().text())
                .contains("harbour", "SHA-256 of the frame", "Left out before the draw: a tribunal");
        Browser.Page file = member.get(path + "/frame.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.response().body()).startsWith("seed,size,key,place,came_of_it");
        List<String> journeys = town.made(Town.EXEMPLAR);
        assertThat(journeys)
                .hasSizeGreaterThan(100)
                .noneMatch(key -> file.response().body().contains(key));
    }

    @Test
    void the_portfolio_holder_samples_without_a_review_and_a_director_reads() {
        Person holder = hall.person(Hall.EXEMPLAR, Role.CABINET_MEMBER);
        Browser cabinet = Hall.browser(port, holder);
        Browser director = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.DIRECTOR));
        Browser.Page drawn = cabinet.submit(
                cabinet.get("/samples/new"),
                "/samples/new",
                Map.of("first-year", "2024", "size", "6", "markers", "1", "without-NO_TEXT", ""));
        String own = drawn.location().replaceAll("\\?.*", "");
        long sample = Long.parseLong(own.replaceAll(".*/", ""));
        tray.release(
                new PlanTray.Drawn(Hall.EXEMPLAR, sample, 1, Optional.empty(), Hall.today()),
                Collections.nCopies(12, "Likes boats."));
        assertThat(director.get(own + "/plans/1")
                        .html()
                        .select(".sl-mark__plan")
                        .text())
                .contains("Likes boats.");
        assertThat(director.get(own + "/plans/1").html().select("form button")).isEmpty();
        assertThat(director.get("/samples").html().select("a[href$=/new]")).isEmpty();
        cabinet.submit(cabinet.get(own + "/plans/1"), own + "/plans/1", marks("4", "finish"));
        assertThat(director.get(own).html().text()).contains("Marked: 4 Outstanding");

        assertThat(cabinet.get(path).status()).isEqualTo(403);
        assertThat(cabinet.get("/samples/" + path.replaceAll(".*/", "")).status())
                .isEqualTo(404);
        assertThat(member.get(own).status()).isEqualTo(403);
        assertThat(officer.get(path.replaceAll("/\\d+$", "/" + sample)).status())
                .isEqualTo(404);
        Browser elsewhere = Hall.browser(port, hall.person(Hall.ELSEWHERE, Role.CABINET_MEMBER));
        assertThat(elsewhere.get(own).status()).isEqualTo(404);
    }

    @Test
    void the_database_keeps_samples_apart_by_itself() {
        long executive = sample(Seat.of(ReviewDesk.system(Hall.EXEMPLAR)), 6);
        long ours = Long.parseLong(path.replaceAll(".*/", ""));
        ReviewDesk reader = new ReviewDesk(Hall.EXEMPLAR, Part.READER, Optional.of(1L), Set.of());
        ReviewDesk stranger = new ReviewDesk(Hall.EXEMPLAR, Part.MEMBER, Optional.of(1L), Set.of(hall.review()));
        ReviewDesk elsewhere = new ReviewDesk(Hall.ELSEWHERE, Part.OFFICER, Optional.of(1L), Set.of());
        assertThat(seen(reader)).contains(executive).doesNotContain(ours);
        assertThat(seen(stranger)).doesNotContain(executive, ours);
        assertThat(seen(elsewhere)).isEmpty();
        assertThat(database.sql("select count(*) from review.sample_plan")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from casework.sample_case")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Autowired
    private sightline.service.review.desk.Chamber chamber;

    private List<Long> seen(ReviewDesk desk) {
        return chamber.at(
                desk,
                () -> database.sql("select distinct sample from review.sample_plan")
                        .query((row, n) -> row.getLong(1))
                        .list());
    }
}
