package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Item;
import sightline.papers.report.Numbered;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Report;
import sightline.papers.report.Run;
import sightline.papers.report.Section;
import sightline.papers.report.Strong;
import sightline.papers.report.Text;
import sightline.papers.report.Words;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.Theme;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Slot;

/** The report on two pages: why, how, what it all comes to, and what is asked. It says so where it is cut short. */
final class SummaryOf {

    /** What two pages of A4 hold, with a cover and headings on the first. */
    private static final int MOST_WORDS = 620;

    /**
     * How much of each thing is printed, the fullest first.
     *
     * @param sentences of a text
     * @param conclusions of a theme
     * @param recommendations in all
     * @param letters of a recommendation
     */
    private record Measure(int sentences, int conclusions, int recommendations, int letters) {}

    private static final List<Measure> MEASURES = List.of(
            new Measure(3, 9, 20, 400),
            new Measure(2, 2, 20, 220),
            new Measure(2, 1, 18, 150),
            new Measure(1, 1, 12, 110),
            new Measure(1, 1, 8, 80));

    private SummaryOf() {}

    static Report of(Material material) {
        List<Report> tries =
                MEASURES.stream().map(measure -> report(material, measure)).toList();
        return tries.stream()
                .filter(report ->
                        Words.of(report).stream().mapToInt(Sentences::words).sum() <= MOST_WORDS)
                .findFirst()
                .orElse(tries.getLast());
    }

    /** Two sections, so that no list of contents takes room from what is said. */
    private static Report report(Material material, Measure measure) {
        List<Section> came = Stream.of(found(material, measure), asked(material, measure))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
        List<Section> sections = new ArrayList<>(List.of(looked(material, measure)));
        if (!came.isEmpty()) {
            sections.add(new Section("outcome", "What came of it", List.of(), came));
        }
        return new Report("In short: " + material.book().head().title(), Covers.of(material), sections);
    }

    private static Section looked(Material material, Measure measure) {
        String trigger = material.annex().scope().trigger();
        List<Block> blocks = new ArrayList<>(
                words("why-words", trigger.isBlank() ? material.words().words(Slot.BACKGROUND) : trigger, measure));
        String did = Said.sentences(
                MethodChapter.did(material), material.numbers().allItems() == 0 ? "" : Balance.sentence(material));
        blocks.add(Paragraph.of("did-words", did.isEmpty() ? "The review has not begun to listen yet." : did));
        return Section.of("why", "Why we looked, and how", blocks);
    }

    private static List<Block> words(String id, String words, Measure measure) {
        return words.isBlank() ? List.of() : List.of(Paragraph.of(id, Sentences.first(measure.sentences(), words)));
    }

    private static Section found(Material material, Measure measure) {
        List<List<Run>> lines = new ArrayList<>();
        for (Theme theme : material.book().argument().themes()) {
            List<Conclusion> conclusions = material.book().argument().conclusions(theme);
            if (!conclusions.isEmpty()) {
                lines.add(List.of(
                        Strong.of(theme.name() + ": "),
                        Text.of(String.join(
                                " ",
                                conclusions.stream()
                                        .limit(measure.conclusions())
                                        .map(conclusion -> Sentences.first(measure.sentences(), conclusion.words()))
                                        .toList()))));
            }
        }
        return Section.of(
                "concluded",
                "What we concluded",
                lines.isEmpty() ? List.of() : List.of(new Bullets("concluded-lines", lines)));
    }

    private static Section asked(Material material, Measure measure) {
        List<Recommendation> all = material.book().argument().recommendations();
        List<Block> blocks = new ArrayList<>();
        if (!all.isEmpty()) {
            blocks.add(new Numbered(
                    "asked-lines",
                    all.stream()
                            .limit(measure.recommendations())
                            .map(asked -> new Item(String.valueOf(asked.number()), line(asked, measure), List.of()))
                            .toList()));
        }
        int more = all.size() - measure.recommendations();
        if (more > 0) {
            blocks.add(Paragraph.of(
                    "asked-more",
                    "The report makes " + Said.many(more, "more recommendation", "more recommendations") + "."));
        }
        return Section.of("asked", "What we recommend", blocks);
    }

    private static List<Run> line(Recommendation asked, Measure measure) {
        String when = Asked.when(asked);
        return List.of(
                Text.of(cut(Sentences.first(1, asked.words()), measure.letters())),
                Text.of(" To: " + Asked.whom(asked) + (when.isEmpty() ? "." : ", " + when + ".")));
    }

    /** Whole words only, with a mark that more was said. */
    private static String cut(String words, int letters) {
        if (words.length() <= letters) {
            return words;
        }
        int end = words.lastIndexOf(' ', letters);
        return words.substring(0, end < 0 ? letters : end) + " …";
    }
}
