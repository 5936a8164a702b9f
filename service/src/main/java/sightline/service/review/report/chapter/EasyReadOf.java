package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.papers.plain.ReadingAge;
import sightline.papers.report.Block;
import sightline.papers.report.Bullets;
import sightline.papers.report.Panel;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Report;
import sightline.papers.report.Section;
import sightline.papers.report.Tone;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.Theme;
import sightline.service.review.report.source.Material;

/**
 * An easy-read draft: short lines with one idea each, and places for pictures. Easy read is made with the people who use
 * it, so this only saves them typing, and says so.
 */
final class EasyReadOf {

    private EasyReadOf() {}

    static Report of(Material material) {
        List<Section> sections = new ArrayList<>(List.of(about(material)));
        for (Theme theme : material.book().argument().themes()) {
            theme(material, theme).ifPresent(sections::add);
        }
        sections.add(next());
        sections.addFirst(draft(sections));
        return new Report("Easy read: " + material.book().head().title(), Covers.of(material), sections);
    }

    private static Section draft(List<Section> sections) {
        String text = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Bullets lines ? lines.items().stream() : Stream.empty())
                .map(sightline.papers.report.Words::of)
                .collect(Collectors.joining("\n"));
        String age = ReadingAge.of(text)
                .map(found ->
                        "The lines below have a reading age of about %d, by the lengths of words and sentences alone."
                                .formatted(Math.round(found.years())))
                .orElse("There is nothing to read yet.");
        return Section.of(
                "draft",
                "This is a draft",
                new Panel(
                        "draft-note",
                        Tone.PLAIN,
                        "Before you use it",
                        List.of(
                                Paragraph.of(
                                        "draft-note-words",
                                        "A computer made these short lines from the report. Easy read is made with"
                                                + " people who use it. Sit down with them, change the words, and put"
                                                + " in the pictures."),
                                Paragraph.of("draft-note-age", age))));
    }

    private static Section about(Material material) {
        return Section.of(
                "about",
                "What is this about?",
                picture("about-picture", "councillors around a table, listening to a family"),
                Bullets.of(
                        "about-lines",
                        "Councillors are people who are voted in to make choices for the area.",
                        "Some councillors looked closely at one thing.",
                        EasyLines.of("They called it: " + material.book().head().title())
                                .getFirst(),
                        "They listened to people and read papers.",
                        "This tells you what they found out."));
    }

    private static Optional<Section> theme(Material material, Theme theme) {
        String id = "theme-" + theme.id();
        List<Block> blocks = new ArrayList<>();
        lines(
                blocks,
                id + "-found",
                "We found out:",
                material.book().argument().findings(theme).stream().map(Finding::words));
        lines(
                blocks,
                id + "-think",
                "We think:",
                material.book().argument().conclusions(theme).stream().map(Conclusion::words));
        lines(
                blocks,
                id + "-want",
                "We want this to happen:",
                material.book().argument().recommendations(theme).stream().map(EasyReadOf::asked));
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.addFirst(picture(id + "-picture", "something that stands for: " + theme.name()));
        return Optional.of(Section.of(id, theme.name(), blocks));
    }

    private static String asked(Recommendation asked) {
        String parts = asked.parts().stream()
                .map(part -> part.words().strip() + (part.words().strip().endsWith(".") ? "" : "."))
                .collect(Collectors.joining(" "));
        String words = asked.words().strip();
        return Said.sentences(words + (words.endsWith(".") ? "" : "."), parts);
    }

    private static void lines(List<Block> blocks, String id, String begin, Stream<String> texts) {
        List<String> lines = texts.flatMap(text -> EasyLines.of(text).stream()).toList();
        if (!lines.isEmpty()) {
            blocks.add(Paragraph.of(id, begin));
            blocks.add(Bullets.of(id + "-lines", lines));
        }
    }

    private static Section next() {
        return Section.of(
                "next",
                "What happens next?",
                picture("next-picture", "a letter, and a calendar"),
                Bullets.of(
                        "next-lines",
                        "We send our report to the people we ask.",
                        "Then they tell us what they will do.",
                        "We will check what they have done."));
    }

    private static Panel picture(String id, String of) {
        return new Panel(
                id, Tone.PLAIN, "Picture", List.of(Paragraph.of(id + "-of", "Put a picture here of " + of + ".")));
    }
}
