package sightline.service.review.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.insight.indicator.Unit;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.EvidenceKind;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Provenance;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.book.SourceKind;
import sightline.service.review.desk.Inside;
import sightline.service.review.evidence.NewEvidence;
import sightline.service.review.figure.FigureQuery;
import sightline.service.review.figure.Figures;
import sightline.service.review.figure.FrozenData;
import sightline.service.review.finding.FindingText;
import sightline.service.review.finding.Findings;
import sightline.service.review.finding.RecommendationText;
import sightline.service.review.finding.Recommendations;
import sightline.service.review.finding.ThemeOrder;

/** The check says everything, blocks nothing, and takes an answer for as long as the text stays. */
@ReviewSite
final class CheckPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Hall hall;

    @Autowired
    Cast cast;

    @Autowired
    ThemeOrder themes;

    @Autowired
    Findings findings;

    @Autowired
    Recommendations recommendations;

    @Autowired
    ReviewBooks books;

    @Autowired
    ReportCheck check;

    @Autowired
    Figures figures;

    private Inside inside;
    private String path;
    private long recommendation;
    private Browser member;

    @BeforeEach
    void write() {
        cast.forgetFailedTries();
        long review = hall.review();
        inside = hall.inside(review);
        path = "/reviews/" + review;
        long theme = themes.add(inside, "Hearing back");
        recommendation = recommendations
                .add(
                        inside,
                        theme,
                        new RecommendationText(
                                "Consider a charter.",
                                List.of(),
                                Written.aim("The Cabinet", Optional.of(LocalDate.of(2026, 9, 1)), "", "it is out"),
                                Recommendation.Kind.STRATEGIC,
                                new RecommendationText.From(Set.of(), Set.of())))
                .orElseThrow();
        findings.add(inside, theme, new FindingText("Mrs Quill waited.", Finding.Kind.FACT, Set.of(), List.of()));
        member = Hall.browser(port, hall.member(review));
    }

    private String place() {
        return "recommendation-" + recommendation;
    }

    @Test
    void each_message_leads_to_its_place() {
        Browser.Page page = member.get(path + "/check");
        assertThat(page.heading()).isEqualTo("What would a careful reader ask?");
        assertThat(page.html().select("h2").eachText()).startsWith("Errors", "Warnings");
        assertThat(page.html().select(".sl-check--error a[href=%s/findings#%s]".formatted(path, place())))
                .isNotEmpty();
        assertThat(page.html().select(".sl-check--warning").text())
                .contains("“Consider” asks for nothing", "“Mrs Quill”");
        assertThat(page.html().text()).contains("2 of the errors would stop the report from being published.");
        assertThat(member.get(path + "/findings").html().select("#" + place())).hasSize(1);
    }

    @Test
    void an_answer_needs_a_reason_and_stands_with_a_name() {
        String answer = path + "/check/answer";
        Browser.Page ask = member.get("%s?rule=vague-verb&place=%s".formatted(answer, place()));
        Browser.Page empty = member.submit(ask, answer, Map.of("because", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.mistakes()).containsExactly("Write why it may stand: the report’s appendix can print it");
        assertThat(member.submit(empty, answer, Map.of("because", "The charter is a first step."))
                        .location())
                .isEqualTo(path + "/check?done=answered");

        Browser.Page page = member.get(path + "/check?done=answered");
        assertThat(page.html().text())
                .contains("Seen, and this is why", "“The charter is a first step.”", "14 February 2026");
        Checked checked = check.run(inside);
        assertThat(checked.open()).noneMatch(message -> message.rule().id().equals("vague-verb"));
        assertThat(checked.answered())
                .singleElement()
                .satisfies(one -> assertThat(one.waiver().who())
                        .hasValueSatisfying(who -> assertThat(who).startsWith("Person")));
        assertThat(member.get("%s?rule=vague-verb&place=%s".formatted(answer, place()))
                        .location())
                .isEqualTo(path + "/check?done=gone");
        String back = "%s/check/answers/%d/take-back"
                .formatted(path, checked.answered().getFirst().waiver().id());
        member.submit(page, back, Map.of());
        assertThat(check.run(inside).answered()).isEmpty();
    }

    @Test
    void a_changed_text_brings_the_message_back() {
        String answer = path + "/check/answer";
        member.submit(
                member.get("%s?rule=vague-verb&place=%s".formatted(answer, place())),
                answer,
                Map.of("because", "Fine."));
        change("cost", "Nothing");
        assertThat(check.run(inside).answered()).hasSize(1);
        change("words", "Consider a charter, and note it.");
        assertThat(check.run(inside).answered()).isEmpty();
        assertThat(check.run(inside).open())
                .anyMatch(message -> message.rule().id().equals("vague-verb"));
    }

    private void change(String field, String words) {
        String edit = "%s/recommendations/%d".formatted(path, recommendation);
        assertThat(member.submit(member.get(edit), edit, Map.of(field, words)).status())
                .isEqualTo(302);
    }

    @Test
    void the_name_of_a_witness_is_found_though_the_book_does_not_hold_it() {
        hall.change("""
                insert into review.witness (authority, review, source, name, shown_as)
                values ('990', ?, 'FAMILY', 'Willow Quill', 'a parent')
                """, inside.id());
        assertThat(books.read(inside).toString()).doesNotContain("Willow");
        assertThat(check.run(inside).open())
                .filteredOn(message -> message.rule().id().equals("named-witness"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.sentence()).contains("“Quill”").doesNotContain("Willow"));
    }

    @Test
    void publishing_refuses_what_an_answer_does_not_lift() {
        String answer = path + "/check/answer";
        member.submit(
                member.get("%s?rule=recommendation-without-finding&place=%s".formatted(answer, place())),
                answer,
                Map.of("because", "It is obvious."));
        assertThat(Check.refusals(books.read(inside)))
                .extracting(message -> message.rule().id())
                .containsExactly("finding-without-evidence", "recommendation-without-finding");
        assertThat(member.get(path + "/check").html().text()).contains("2 of the errors would stop");
    }

    @Test
    void testimony_is_unseen_until_its_witness_says_that_this_version_is_right() {
        long witness = hall.number("""
                insert into review.witness (authority, review, source, shown_as) values ('990', ?, 'FAMILY', 'a parent')
                returning id
                """, inside.id());
        long item = hall.number("""
                insert into review.evidence (authority, review, kind, title, source, origin, day, consent, witness, at)
                values ('990', ?, 'TESTIMONY', 'A talk', 'FAMILY', 'a parent', date '2026-02-02', 'QUOTE', ?, now())
                returning id
                """, inside.id(), witness);
        assertThat(said("unseen-testimony")).containsExactly("evidence-" + item);
        hall.change("""
                insert into review.evidence_seen (authority, review, evidence, witness, day, version)
                values ('990', ?, ?, ?, date '2026-02-10', 0)
                """, inside.id(), item, witness);
        assertThat(said("unseen-testimony")).isEmpty();
        hall.change("update review.evidence set version = 1 where id = ?", item);
        assertThat(said("unseen-testimony")).containsExactly("evidence-" + item);
    }

    @Test
    void a_figure_that_would_be_answered_otherwise_today_is_named() {
        FrozenData data = new FrozenData(
                "Plans on time",
                "7 of 10",
                "2023",
                "A list",
                Unit.COUNT,
                List.of("Year", "Count"),
                List.of(new FrozenData.Row(List.of("2023", "7"), "")));
        long item = figures.freeze(
                inside,
                FigureQuery.of("no-such-source", "plans", Map.of("known", "2024-07-01")),
                data,
                new NewEvidence(
                        EvidenceKind.FIGURE,
                        "Plans on time",
                        new Provenance(
                                SourceKind.DATA,
                                "a list",
                                LocalDate.of(2026, 2, 3),
                                Optional.empty(),
                                Optional.empty()),
                        Written.PUBLIC,
                        "",
                        "",
                        Set.of(),
                        Set.of()));
        assertThat(check.run(inside).open())
                .filteredOn(message -> message.rule().id().equals("drifted-figure"))
                .singleElement()
                .satisfies(message -> assertThat(message.sentence())
                        .startsWith("It was frozen on 3 February 2026 as 7 of 10, and can’t be worked out again:"));
        assertThat(member.get("%s/evidence/%d".formatted(path, item)).html().text())
                .contains("Which findings cite it? None yet.");
    }

    private List<String> said(String rule) {
        return check.run(inside).open().stream()
                .filter(message -> message.rule().id().equals(rule))
                .map(message -> message.place().id())
                .toList();
    }
}
