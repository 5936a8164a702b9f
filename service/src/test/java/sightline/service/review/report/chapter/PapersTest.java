package sightline.service.review.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sightline.papers.report.Block;
import sightline.papers.report.Outline;
import sightline.papers.report.Picture;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Words;
import sightline.service.review.book.SourceKind;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.Taken;
import sightline.service.review.report.Weighed;
import sightline.service.review.report.source.Annex;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Numbers;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.Slot;

final class PapersTest {

    private static final int TWO_PAGES = 2;
    private static final int MANY = 45;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void every_paper_is_sound_also_of_a_review_that_holds_nothing(Paper paper) {
        Material nothing = new Material(
                Weighed.bare(),
                OwnWords.NONE,
                Set.of(),
                Annex.EMPTY,
                Numbers.of(Weighed.bare()),
                Weighed.material().edition());
        assertThat(paper.of(Weighed.material()).faults()).isEmpty();
        assertThat(paper.of(nothing).faults()).isEmpty();
        assertThat(paper.of(nothing).sections()).isNotEmpty();
    }

    @Test
    void the_report_has_the_chapters_of_a_scrutiny_report_in_their_order() {
        assertThat(Paper.REPORT.of(Weighed.material()).sections())
                .extracting(Section::id)
                .containsExactly(
                        "foreword",
                        "background",
                        "scope",
                        "method",
                        "themes",
                        "conclusion",
                        "recommendations",
                        "acknowledgements",
                        "evidence",
                        "figures",
                        "waivers");
    }

    @Test
    void ids_are_those_under_which_things_are_kept() {
        assertThat(Outline.blocks(Paper.REPORT.of(Weighed.material())))
                .extracting(Block::id)
                .contains("finding-11", "conclusion-31", "recommendation-41", "evidence-1", "finding-11-quote-1");
    }

    @Test
    void each_theme_says_what_was_found_then_concluded_then_recommended() {
        assertThat(lines())
                .containsSubsequence(
                        "Time",
                        "What we found",
                        "1.1 Advice from health comes late. This is a weakness. (E1)",
                        "quoted words of item 1",
                        "origin of item 1",
                        "What we concluded",
                        "1.1 Time is lost before anybody writes. (finding 1.1)",
                        "What we recommend",
                        "Recommendation 1. Ask for all advice on day one.",
                        "(a)\tfrom health",
                        "To\tDirector of Education",
                        "By when\t14 August 2026",
                        "Follows from\tconclusion 1.1",
                        "Talking");
    }

    @Test
    void the_method_says_its_numbers() {
        assertThat(lines())
                .contains(
                        "The task group held 1 meeting (1 was a whole day of evidence), made 1 visit and heard 2 witnesses"
                                + " from 1 organisation and from families.",
                        "We gathered 4 items of evidence. Of these, 1 comes from families and young people, 2 come from people"
                                + " who work with them, and 1 is papers or figures.",
                        "Ada Fenwick (Green), chair",
                        "Bo Larch, support officer");
    }

    @Test
    void no_label_of_the_chart_of_sources_is_cut_short() {
        Map<SourceKind, Integer> each =
                Arrays.stream(SourceKind.values()).collect(Collectors.toMap(kind -> kind, kind -> 9));
        Material material = Weighed.material();
        Material all = new Material(
                material.book(),
                material.words(),
                Set.of(),
                material.annex(),
                new Numbers(1, 0, 0, 9, 9, each),
                material.edition());
        assertThat(Balance.of(all))
                .singleElement()
                .isInstanceOfSatisfying(
                        Picture.class,
                        picture -> assertThat(picture.svg())
                                .contains("Young people", "Voluntary sector")
                                .doesNotContain("…"));
    }

    @Test
    void the_scope_prints_the_terms_and_the_lines_but_no_line_that_was_dropped() {
        assertThat(lines())
                .contains(
                        "Its aim\tTo learn why plans come late.",
                        "1\tWhere do the weeks go?",
                        "1(a)\tHow long does advice take?");
        assertThat(String.join("\n", lines())).doesNotContain("Dropped question");
    }

    @Test
    void testimony_that_may_only_be_summed_up_is_not_quoted_and_withdrawn_testimony_is_nowhere() {
        String all = String.join("\n", lines());
        assertThat(all).doesNotContain("quoted words of item 2").doesNotContain("Title of item 4");
        assertThat(all).contains("Families are not told where they stand.");
    }

    @Test
    void figures_come_with_their_query_the_digest_of_their_data_and_their_chart() {
        assertThat(lines())
                .contains(
                        "Query\tpublished/on-time?authority=990",
                        "SHA-256 of its data\t" + "ab".repeat(32),
                        "Fewer plans came in time each year.",
                        "Lines of enquiry: One line has no answer.\tIt goes to phase two.\t14 February 2026");
    }

    @Test
    void a_chapter_that_is_left_out_is_not_printed_and_nothing_leads_to_it() {
        Material material = Weighed.material();
        Material without = new Material(
                material.book(),
                material.words(),
                Set.of("evidence", "foreword", "themes"),
                material.annex(),
                material.numbers(),
                material.edition());
        Report report = Paper.REPORT.of(without);
        assertThat(report.faults()).isEmpty();
        assertThat(report.sections()).extracting(Section::id).contains("themes").doesNotContain("evidence", "foreword");
    }

    @Test
    void the_summary_holds_two_pages_also_with_many_recommendations() {
        for (Material material : List.of(Weighed.material(), Weighed.material(Weighed.withRecommendations(MANY)))) {
            Report summary = Paper.SUMMARY.of(material);
            assertThat(Taken.pages(FileForm.PDF.write(summary))).isLessThanOrEqualTo(TWO_PAGES);
            assertThat(Words.of(summary)).contains("What we recommend");
        }
        assertThat(String.join("\n", Words.of(Paper.SUMMARY.of(Weighed.material(Weighed.withRecommendations(MANY))))))
                .contains("more recommendations");
    }

    @Test
    void easy_read_has_short_lines_says_that_it_is_a_draft_and_marks_places_for_pictures() {
        List<String> lines = Words.of(Paper.EASY_READ.of(Weighed.material()));
        assertThat(String.join("\n", lines))
                .contains("This is a draft", "reading age of about", "Put a picture here of")
                .contains("Ring each family in week six.");
    }

    @Test
    void a_long_sentence_becomes_lines_with_one_idea_each() {
        assertThat(EasyLines.of(
                        "The council must ensure that families are informed in good time, because they need to plan"
                                + " ahead, and professionals should obtain advice prior to the meeting."))
                .containsExactly(
                        "The council must make sure that families are told in good time.",
                        "This is because they need to plan ahead.",
                        "People who work with children should get advice before the meeting.");
        assertThat(EasyLines.of("A short one stays, because it is short.")).hasSize(1);
    }

    @Test
    void the_cover_report_has_every_heading_that_councils_use() {
        Report cover = Paper.COVER_REPORT.of(Weighed.material());
        assertThat(Words.of(cover))
                .contains(
                        "Classification\tOpen",
                        "Decision type\tNot a decision: scrutiny recommends, others decide",
                        "Wards affected\tNot said yet.",
                        "Purpose",
                        "Recommendations to the meeting",
                        "Alternative options",
                        "Key considerations",
                        "Community impact",
                        "Environmental impact",
                        "Equality duty",
                        "Resource implications",
                        "Legal implications",
                        "Risk management",
                        "Consultees",
                        "Appendices",
                        "Background papers",
                        "Report reviewers");
        assertThat(String.join("\n", Words.of(cover))).contains("sends its 3 recommendations to Director of Education");
    }

    @Test
    void a_field_of_the_cover_report_prints_what_was_written_in_it() {
        Material material = Weighed.material();
        Material filled = new Material(
                material.book(),
                material.words().with(Slot.COVER_WARDS, "All wards"),
                material.leftOut(),
                material.annex(),
                material.numbers(),
                material.edition());
        assertThat(Words.of(Paper.COVER_REPORT.of(filled))).contains("Wards affected\tAll wards");
    }

    private static List<String> lines() {
        return Words.of(Paper.REPORT.of(Weighed.material()));
    }
}
