package sightline.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Cover;
import sightline.papers.report.Fact;
import sightline.papers.report.Facts;
import sightline.papers.report.Item;
import sightline.papers.report.Link;
import sightline.papers.report.Numbered;
import sightline.papers.report.Panel;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Picture;
import sightline.papers.report.Quotation;
import sightline.papers.report.Ref;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Strong;
import sightline.papers.report.Table;
import sightline.papers.report.Text;
import sightline.papers.report.Tone;

/** Invented reports: one with everything in it, one with next to nothing, one that is long and wide. */
public final class Reports {

    private static final Cover COVER = new Cover(
            "Exemplar Council",
            "Children and Families Scrutiny Committee",
            "14 January 2027",
            "Final report",
            List.of("Chair: Councillor Ada Firth", "Review group: Councillors Firth, Osei and Lindqvist"));

    private Reports() {}

    /** Every kind of block and run, headings on five levels, and letters that need care. */
    public static Report everything() {
        return new Report(
                "Are children in Exemplar getting their plans on time?",
                COVER,
                List.of(summary(), evidence(), recommendations(), depth()));
    }

    private static Section summary() {
        return new Section(
                "summary",
                "Summary",
                List.of(
                        Paragraph.of("summary-1", """
                                Six in ten plans were in time last year. Where they were late, families had most often \
                                waited for advice, and the advice that came last was the one that had been asked for last.\
                                """),
                        Paragraph.of(
                                "summary-2",
                                Text.of("We make "),
                                Strong.of("three recommendations"),
                                Text.of(". The first is explained in "),
                                Ref.to("advice", "how advice is asked for"),
                                Text.of("; the law is in "),
                                Link.to("https://www.legislation.gov.uk/uksi/2014/1530", "the regulations of 2014"),
                                Text.of(".")),
                        Facts.of(
                                "about",
                                Fact.of("What we looked at", "Plans that were due between January and December 2026"),
                                Fact.of(
                                        "Whom we heard",
                                        "Nine families, four schools, the designated clinical officer"),
                                Fact.of("Sessions", "5"))),
                List.of());
    }

    private static Section evidence() {
        return new Section(
                "evidence",
                "What we heard and saw",
                List.of(Paragraph.of(
                        "evidence-1", "The review met five times & asked < 20 > people; O’Brien’s “café” cost £3½.")),
                List.of(
                        Section.of(
                                "advice",
                                "How advice is asked for",
                                Panel.found(
                                        "found-1",
                                        Paragraph.of(
                                                "found-1-text",
                                                "Requests for advice leave the office on different days."),
                                        Bullets.of(
                                                "found-1-points",
                                                "Health: after 9 days",
                                                "Social care: after 16 days")),
                                chart("chart-1"),
                                Quotation.of(
                                        "quote-1",
                                        "We were told twice that the report was on its way. It had not been asked for.",
                                        "A parent, session 2"),
                                Panel.concluded(
                                        "concluded-1",
                                        Paragraph.of(
                                                "concluded-1-text",
                                                "Asking for everything on day one costs nothing and saves weeks."))),
                        Section.of("wait", "Who waits longest", wide("wide-1"))));
    }

    private static Section recommendations() {
        return new Section(
                "recommendations",
                "Recommendations",
                List.of(
                        Panel.recommended(
                                "recommended-1",
                                Numbered.of(
                                        "recommended-1-list",
                                        Item.of(
                                                "1",
                                                "That the Director asks for all advice on the day that an assessment is agreed.",
                                                Item.of("(a)", "Health and social care by the same message."),
                                                Item.of("(b)", "Schools by telephone as well.")),
                                        Item.of("2", "That the committee sees the figures each quarter."))),
                        new Panel(
                                "note-1",
                                Tone.PLAIN,
                                "Note",
                                List.of(Paragraph.of(
                                        "note-1-text", "Officers were given the draft to check its facts."))),
                        Numbered.of("next", Item.of("10", "The Cabinet replies within two months."))),
                List.of());
    }

    private static Section depth() {
        Section level5 = Section.of("depth-5", "A fifth level", Paragraph.of("depth-5-text", "The lowest there is."));
        Section level4 = new Section("depth-4", "A fourth level", List.of(), List.of(level5));
        Section level3 = new Section("depth-3", "A third level", List.of(), List.of(level4));
        Section level2 = new Section("depth-2", "A second level", List.of(), List.of(level3));
        return new Section("depth", "Appendix", List.of(), List.of(level2));
    }

    /** A title, a cover with gaps, one section with one line. */
    public static Report slight() {
        return new Report(
                "Nothing to report",
                new Cover("Exemplar Council", "", "", "Draft for accuracy, not published", List.of()),
                List.of(Section.of("only", "Only", Paragraph.of("only-1", "No session has been held yet."))));
    }

    /** Two hundred paragraphs, twenty tables, five pictures, seven columns, and words that are too long for a line. */
    public static Report longOne() {
        List<Section> sections =
                IntStream.rangeClosed(1, 10).mapToObj(Reports::longSection).toList();
        return new Report(
                "A long report with a title that doesn’t fit on one line of the page, whatever its size",
                COVER,
                sections);
    }

    private static Section longSection(int number) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            blocks.add(Paragraph.of("p-%d-%d".formatted(number, i), """
                    Paragraph %d of part %d says what a paragraph of this length would say if a committee had written it: \
                    who was asked, what they answered, and why it matters to a child who waits.\
                    """.formatted(i, number)));
        }
        blocks.add(Paragraph.of(
                "word-" + number,
                "Donau" + "dampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3)));
        blocks.add(wide("wide-%d-a".formatted(number)));
        blocks.add(number % 2 == 0 ? wide("wide-%d-b".formatted(number)) : chart("chart-" + number));
        if (number % 2 != 0) {
            blocks.add(wide("wide-%d-c".formatted(number)));
        }
        return Section.of("part-" + number, "Part %d of the evidence".formatted(number), blocks);
    }

    /** Seven columns, some with figures and some with words. */
    public static Table wide(String id) {
        List<List<String>> rows = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> List.of(
                        "Neighbourhood team " + i,
                        String.valueOf(1_000 + i * 37),
                        "%d%%".formatted(40 + i),
                        "%d.%d".formatted(i, i % 10),
                        i == 5 ? "–" : "+" + i,
                        "Educational psychology; speech and language therapy",
                        "Unverhältnismäßigkeitsprüfung"))
                .toList();
        return new Table(
                id,
                "How long each team took, 2026 (%s)".formatted(id),
                List.of(
                        "Team",
                        "Requests",
                        "In time",
                        "Weeks over",
                        "Change on the year",
                        "What was waited for",
                        "Remark"),
                rows);
    }

    /** A small bar chart with letters in it. */
    public static Picture chart(String id) {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 180" width="640" height="180" role="img" \
                aria-labelledby="%1$s-t" font-family="arial, sans-serif" font-size="16" fill="#0b0c0c">\
                <title id="%1$s-t">Days until advice was asked for</title>\
                <rect class="bar" fill="#12436d" x="140" y="20" width="180" height="36"/>\
                <rect class="bar" fill="#28a197" x="140" y="72" width="320" height="36"/>\
                <rect class="bar" fill="#801650" x="140" y="124" width="120" height="36"/>\
                <text x="130" y="44" text-anchor="end">Health</text><text x="130" y="96" text-anchor="end">Social care</text>\
                <text x="130" y="148" text-anchor="end">School</text>\
                <text x="328" y="44" font-weight="bold">9 days</text><text x="468" y="96" font-weight="bold">16 days</text>\
                <text x="268" y="148" font-weight="bold">6 days</text></svg>
                """.formatted(id);
        return new Picture(
                id,
                svg,
                "Bar chart: health was asked after 9 days, social care after 16, schools after 6.",
                "Social care was asked for advice a week later than health.",
                new Table(
                        id + "-table",
                        "Days from the decision to the request, " + id,
                        List.of("Service", "Days", "Requests"),
                        List.of(
                                List.of("Health", "9", "412"),
                                List.of("Social care", "16", "398"),
                                List.of("School", "6", "405"))));
    }
}
