package sightline.service.review.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.Line;
import sightline.service.review.book.ReviewBooks;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.enquiry.Parked;
import sightline.service.review.enquiry.ParkedMatters;
import sightline.service.review.plan.EvidencePlan;
import sightline.service.review.programme.Decision;
import sightline.service.review.programme.Origin;
import sightline.service.review.programme.Topic;
import sightline.service.review.programme.Topics;

/** What surrounds the demonstration's review: nothing in its files is lost on the way in. */
@ReviewSite
final class InventedWorkTest {

    private static final ReviewDesk DESK = ReviewDesk.system(Hall.EXEMPLAR);

    @Autowired
    private Hall hall;

    @Autowired
    private InventedReview invented;

    @Autowired
    private SceneWork work;

    @Autowired
    private SceneTopics scene;

    @Autowired
    private Topics topics;

    @Autowired
    private EvidencePlan plan;

    @Autowired
    private ParkedMatters parked;

    @Autowired
    private ReviewBooks books;

    private Inside inside;

    @BeforeEach
    void lay() {
        inside = hall.inside(invented.in(Hall.EXEMPLAR).orElseGet(() -> invented.build(Hall.EXEMPLAR)));
        if (work.isMissing(inside)) {
            work.lay(inside, "late-plans", Hall.today());
        }
    }

    @Test
    void every_planned_cell_stands_under_a_line_of_the_plan() {
        Set<Integer> top = books.lines(inside).stream()
                .filter(Line::isTop)
                .map(Line::number)
                .collect(Collectors.toSet());
        assertThat(plan.all(inside))
                .hasSameSizeAs(SceneFile.read("late-plans/plan.txt"))
                .allSatisfy(cell -> assertThat(top).contains(cell.line()));
    }

    @Test
    void every_note_and_question_has_found_its_session_and_every_hearing_its_witness() {
        List<SceneFile.Row> notes = SceneFile.read("late-plans/notes.txt");
        assertThat(count("review.note where review = ?")).isEqualTo(notes.size());
        assertThat(count("review.note where review = ? and witness is not null"))
                .isEqualTo(notes.stream().filter(row -> !row.text(1).isEmpty()).count());
        assertThat(count("review.question where review = ?"))
                .isEqualTo(SceneFile.read("late-plans/questions.txt").size());
        assertThat(count("review.question q where review = ? and exists (select from review.hearing_line h"
                        + " where (h.review, h.session, h.line) = (q.review, q.session, q.line))"))
                .isEqualTo(SceneFile.read("late-plans/questions.txt").size());
    }

    @Test
    void three_matters_wait_and_one_was_left_alone_with_its_reason() {
        assertThat(parked.all(inside)).filteredOn(Parked::waits).hasSize(3);
        assertThat(parked.all(inside))
                .filteredOn(matter -> !matter.waits())
                .singleElement()
                .satisfies(matter -> assertThat(matter.why()).isNotEmpty());
    }

    @Test
    void its_evidence_has_been_read() {
        assertThat(count("review.evidence e where review = ? and not exists (select from review.reading r"
                        + " where (r.review, r.evidence) = (e.review, e.id))"))
                .isZero();
    }

    @Test
    void topics_come_from_everywhere_and_come_in_once() {
        scene.addMissing(DESK, Hall.today());
        scene.addMissing(DESK, Hall.today());
        List<String> titles = SceneFile.read("programme/topics.txt").stream()
                .map(row -> row.text(5))
                .toList();
        List<Topic> ours = topics.all(DESK).stream()
                .filter(topic -> titles.contains(topic.matter().title()))
                .toList();
        assertThat(ours).hasSameSizeAs(titles);
        assertThat(ours).extracting(topic -> topic.matter().origin()).contains(Origin.values());
        assertThat(ours).extracting(topic -> topic.decided().decision()).contains(Decision.values());
        assertThat(ours)
                .filteredOn(topic -> topic.matter().origin() == Origin.CALL_FOR_ACTION)
                .allSatisfy(topic -> assertThat(topic.matter().call()).isNotEqualTo(Topic.Call.NONE));
        assertThat(ours)
                .filteredOn(topic -> topic.became().equals(Optional.of(inside.id())))
                .singleElement()
                .satisfies(topic -> assertThat(topics.alert(DESK, topic.id())).hasValueSatisfying(alert -> {
                    assertThat(alert.indicator()).isEqualTo("wait:advice:psychological");
                    assertThat(alert.month()
                                    .isBefore(YearMonth.from(topic.matter().raised())))
                            .isTrue();
                }));
    }

    private long count(String rows) {
        return hall.number("select count(*) from " + rows, inside.id());
    }
}
