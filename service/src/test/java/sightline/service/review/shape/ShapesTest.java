package sightline.service.review.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import sightline.papers.report.Report;
import sightline.service.page.InWords;
import sightline.service.people.Browser;
import sightline.service.review.Hall;
import sightline.service.review.ReviewSite;
import sightline.service.review.book.Capacity;
import sightline.service.review.book.Member;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.desk.Reviews;
import sightline.service.review.report.FileForm;
import sightline.service.review.report.Taken;
import sightline.service.review.report.chapter.Paper;
import sightline.service.review.report.open.ReportMaker;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Numbers;
import sightline.service.review.shape.Shape.Row;

/** Three published reviews have a place in this room: what they were made of is entered, and found again. */
@ReviewSite
final class ShapesTest {

    /** Which cells of each table are words that readers must find again; the others are keys, kinds and counts. */
    private static final Map<String, List<Integer>> WORDS = Map.ofEntries(
            Map.entry("terms", List.of(2)),
            Map.entry("line", List.of(3)),
            Map.entry("member", List.of(1, 3, 4, 5)),
            Map.entry("leaves", List.of(1, 2, 3)),
            Map.entry("chairs", List.of(1, 2, 3)),
            Map.entry("sessions", List.of(4, 6, 7)),
            Map.entry("witnesses", List.of(3, 4, 5)),
            Map.entry("plan", List.of(4)),
            Map.entry("evidence", List.of(5, 7, 8, 9)),
            Map.entry("theme", List.of(2)),
            Map.entry("finding", List.of(6)),
            Map.entry("conclusion", List.of(4)),
            Map.entry("recommendation", List.of(5, 6, 7, 9)),
            Map.entry("part", List.of(2)),
            Map.entry("sent", List.of(2)),
            Map.entry("park", List.of(1, 2)),
            Map.entry("slot", List.of(2)));

    private static final List<String> PAGES = List.of(
            "/terms",
            "/lines",
            "/members",
            "/sessions",
            "/witnesses",
            "/plan",
            "/parked",
            "/report/preview?paper=report&reach=full",
            "/report/preview?paper=cover-report&reach=full");

    @LocalServerPort
    private int port;

    @Autowired
    private Hall hall;

    @Autowired
    private Reviews reviews;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ReportMaker maker;

    private Browser officer;

    @BeforeEach
    void signIn() {
        officer = Hall.browser(port, hall.officer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"devon", "southend", "herefordshire"})
    void every_field_of_a_shape_is_found_again_on_a_page_or_in_the_report(String name) {
        Entered entered = entered(name);
        String pages = Stream.concat(
                        PAGES.stream(),
                        entered.shape().rows("evidence").stream()
                                .map(row -> "/evidence/" + entered.keys().get("evidence", row.text(1))))
                .map(page ->
                        officer.get(entered.path() + page).html().select("main").text())
                .collect(Collectors.joining("\n"));
        SoftAssertions all = new SoftAssertions();
        for (Row row : entered.shape().rows()) {
            WORDS.getOrDefault(row.table(), List.of()).stream()
                    .flatMap(cell -> Arrays.stream(row.text(cell).split("\\s*//\\s*")))
                    .filter(words -> !words.isEmpty())
                    .forEach(words -> all.assertThat(pages).as(row.table()).contains(said(words)));
        }
        all.assertAll();
        assertThat(WORDS.keySet())
                .containsAll(entered.shape().rows().stream()
                        .map(Row::table)
                        .filter(table -> !Set.of("review", "earlier", "count").contains(table))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"devon", "southend", "herefordshire"})
    void what_was_counted_counts_the_same_here(String name) {
        Entered entered = entered(name);
        ReviewBook book = material(entered).book();
        Map<String, Integer> counted = counted(book);
        Map<String, Integer> told = entered.shape().rows("count").stream()
                .collect(Collectors.toMap(row -> row.text(1), row -> row.number(2)));
        assertThat(told).hasSizeGreaterThan(8);
        assertThat(counted).containsAllEntriesOf(told);
        assertThat(book.argument().findings())
                .hasSize(entered.shape().rows("finding").size())
                .allSatisfy(finding -> assertThat(book.shownBy(finding)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"devon", "southend", "herefordshire"})
    void the_report_says_all_that_was_found_concluded_and_recommended_in_three_forms(String name) {
        Entered entered = entered(name);
        Report report = maker.make(hall.inside(entered.review()), Paper.REPORT, Material.Reach.FULL);
        assertThat(report.faults()).isEmpty();
        String web = folded(Taken.everything(FileForm.HTML, FileForm.HTML.write(report)));
        String word = folded(Taken.everything(FileForm.DOCX, FileForm.DOCX.write(report)));
        Set<String> pdf = parts(Taken.shown(FileForm.PDF.write(report)));
        for (String words : argued(entered.shape())) {
            assertThat(web).contains(folded(words));
            assertThat(word).contains(folded(words));
            assertThat(pdf).containsAll(parts(words));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"devon", "southend", "herefordshire"})
    void the_table_of_recommendations_has_a_row_for_each_with_its_parts(String name) {
        Entered entered = entered(name);
        List<String> rows = officer.get(entered.path() + "/report/preview?paper=report&reach=full")
                .html()
                .select("#recommendations-table tbody tr")
                .eachText();
        List<Row> asked = entered.shape().rows("recommendation");
        assertThat(rows).hasSize(asked.size());
        for (Row row : asked) {
            assertThat(rows).anySatisfy(printed -> {
                assertThat(printed).contains(row.text(9), row.text(5), row.text(6), row.text(7));
                char letter = 'a';
                for (Row part : entered.shape().rows("part")) {
                    if (part.text(1).equals(row.text(1))) {
                        assertThat(printed).contains("(%c) %s".formatted(letter++, part.text(2)));
                    }
                }
            });
        }
    }

    private Entered entered(String name) {
        return Entered.of(name, hall, reviews, beans);
    }

    private Material material(Entered entered) {
        return maker.material(hall.inside(entered.review()));
    }

    private static Map<String, Integer> counted(ReviewBook book) {
        Numbers numbers = Numbers.of(book);
        List<Recommendation> asked = book.argument().recommendations();
        return Map.ofEntries(
                Map.entry("meetings", numbers.meetings()),
                Map.entry("whole days", numbers.days()),
                Map.entry("visits", numbers.visits()),
                Map.entry("witnesses", numbers.witnesses()),
                Map.entry("organisations", numbers.organisations()),
                Map.entry(
                        "members",
                        different(
                                book.members().stream().filter(Member::isMember).map(Member::name))),
                Map.entry("groups", different(book.members().stream().map(Member::party))),
                Map.entry(
                        "officers",
                        different(book.members().stream()
                                .filter(one -> !one.isMember())
                                .map(Member::name))),
                Map.entry(
                        "chairs",
                        different(book.members().stream()
                                .filter(one -> one.capacity() == Capacity.CHAIR)
                                .map(Member::name))),
                Map.entry("lines", book.lines().size()),
                Map.entry("themes", book.argument().themes().size()),
                Map.entry("findings", book.argument().findings().size()),
                Map.entry("recommendations", asked.size()),
                Map.entry(
                        "parts",
                        asked.stream().mapToInt(one -> one.parts().size()).sum()),
                Map.entry(
                        "addressees",
                        different(asked.stream().map(one -> one.aim().addressee()))),
                Map.entry("strategic", of(asked, Recommendation.Kind.STRATEGIC)),
                Map.entry("quick wins", of(asked, Recommendation.Kind.QUICK_WIN)));
    }

    private static int of(List<Recommendation> asked, Recommendation.Kind kind) {
        return (int) asked.stream().filter(one -> one.kind() == kind).count();
    }

    private static int different(Stream<String> words) {
        return (int) words.filter(word -> !word.isEmpty()).distinct().count();
    }

    private static List<String> argued(Shape shape) {
        return Stream.of(
                        shape.rows("finding").stream().map(row -> row.text(6)),
                        shape.rows("conclusion").stream().map(row -> row.text(4)),
                        shape.rows("recommendation").stream().map(row -> row.text(9)),
                        shape.rows("part").stream().map(row -> row.text(2)))
                .flatMap(words -> words)
                .toList();
    }

    private static String said(String words) {
        return words.matches("\\d{4}-\\d\\d-\\d\\d") ? InWords.date(java.time.LocalDate.parse(words)) : words;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static Set<String> parts(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }
}
