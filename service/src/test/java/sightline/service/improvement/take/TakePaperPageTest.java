package sightline.service.improvement.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.service.library.Leaflets;
import sightline.service.people.Browser;
import sightline.service.people.Role;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;

/** What was accepted of a paper about one's own council comes in among its recommendations. */
@ReviewSite
final class TakePaperPageTest {

    private static final Map<String, String> TYPED = Map.of(
            "kind", "PEER_REVIEW",
            "day-day", "4",
            "day-month", "3",
            "day-year", "2024",
            "own", "yes");

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    private Browser officer;
    private String path;

    @BeforeEach
    void accept() {
        officer = Hall.browser(port, hall.officer());
        path = Leaflets.add(officer, Leaflets.report());
        String seen = officer.get(path).html().select("input[name=seen]").eachAttr("value").stream()
                .distinct()
                .collect(Collectors.joining(","));
        officer.submit(officer.get(path), path + "/accept", Map.of("seen", seen));
    }

    @Test
    void the_chosen_ones_come_in_word_by_word_and_once() {
        String take = path + "/take";
        Map<String, String> typed = new HashMap<>(TYPED);
        String first =
                officer.get(take).html().select("input[id^=item-]").getFirst().id();
        typed.put(first, "");
        Browser.Page sent = officer.submit(officer.get(take), take, typed);
        assertThat(officer.follow(sent).html().text()).contains("are among ours already");
        long paper = Long.parseLong(path.replaceAll("\\D", ""));
        assertThat(hall.number("""
                select count(*) from improvement.origin o join improvement.recommendation r
                    on r.authority = o.authority and r.origin = o.id
                where o.paper = ? and o.kind = 'PEER_REVIEW' and o.day = date '2024-03-04' and o.shown
                """, paper)).isEqualTo(2);
        assertThat(hall.number("""
                select count(*) from improvement.recommendation r join improvement.origin o
                    on r.authority = o.authority and r.origin = o.id
                where o.paper = ? and r.reference = 'Recommendation 2' and r.addressee = 'Director of Lighthouses'
                    and r.due = date '2025-05-31' and r.due_words = 'by 31 May 2025'
                    and r.words like 'That the Director of Lighthouses reviews%'
                """, paper)).isOne();
        assertThat(officer.get(take).html().select("form[action=" + take + "]")).isEmpty();
    }

    @Test
    void each_mistake_says_what_to_do_and_nothing_is_lost() {
        String take = path + "/take";
        Map<String, String> typed = new HashMap<>();
        officer.get(take).html().select("input[id^=item-]").forEach(box -> typed.put(box.id(), ""));
        typed.putAll(Map.of("kind", "", "body", "The peers"));
        Browser.Page page = officer.submit(officer.get(take), take, typed);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.mistakes())
                .containsExactly(
                        "Choose what kind of paper it is for us",
                        "Enter the day of the paper, such as 14 2 2026",
                        "Choose at least one recommendation",
                        "Say that our own council is to answer them, or leave the paper in the library");
        assertThat(page.html().select("#body").val()).isEqualTo("The peers");
    }

    @Test
    void only_a_scrutiny_officer_takes_papers_in_and_only_accepted_ones() {
        Browser analyst = Hall.browser(port, hall.person(Hall.EXEMPLAR, Role.ANALYST));
        assertThat(analyst.get(path + "/take").status()).isEqualTo(403);
        String fresh = Leaflets.add(officer, Leaflets.report());
        assertThat(officer.get(fresh + "/take").status()).isEqualTo(404);
    }
}
