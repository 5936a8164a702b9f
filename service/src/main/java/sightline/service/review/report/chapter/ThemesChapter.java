package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.report.Block;
import sightline.papers.report.Panel;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Section;
import sightline.papers.report.Tone;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.book.Theme;
import sightline.service.review.report.source.Material;

/** Theme by theme: what was found, what follows from it, and what is recommended. */
final class ThemesChapter {

    private ThemesChapter() {}

    static Optional<Section> of(Material material) {
        FoundBlocks found = new FoundBlocks(material);
        AskedBlocks asked = new AskedBlocks(material);
        List<Section> themes = material.book().argument().themes().stream()
                .map(theme -> theme(material.book(), theme, found, asked))
                .flatMap(Optional::stream)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (themes.isEmpty()) {
            blocks.add(Paragraph.of("themes-none", "The task group has not set down yet what it found."));
        }
        if (material.edition().withheld().isPartOfTheArgument()) {
            blocks.add(
                    Paragraph.of("themes-withheld", withheld(material.edition().withheld())));
        }
        return Optional.of(new Section("themes", "What we found, theme by theme", blocks, themes));
    }

    private static Optional<Section> theme(ReviewBook book, Theme theme, FoundBlocks found, AskedBlocks asked) {
        String id = "theme-" + theme.id();
        List<Block> panels = new ArrayList<>();
        panel(
                panels,
                id + "-found",
                Tone.FOUND,
                "What we found",
                found.findings(book.argument().findings(theme)));
        panel(
                panels,
                id + "-concluded",
                Tone.CONCLUDED,
                "What we concluded",
                found.conclusions(book.argument().conclusions(theme)));
        panel(
                panels,
                id + "-recommended",
                Tone.RECOMMENDED,
                "What we recommend",
                asked.recommendations(book.argument().recommendations(theme)));
        return panels.isEmpty() ? Optional.empty() : Optional.of(Section.of(id, theme.name(), panels));
    }

    private static void panel(List<Block> panels, String id, Tone tone, String label, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            panels.add(new Panel(id, tone, label, blocks));
        }
    }

    private static String withheld(Material.Withheld withheld) {
        List<String> parts = new ArrayList<>();
        if (withheld.findings() > 0) {
            parts.add(Said.many(withheld.findings(), "finding", "findings"));
        }
        if (withheld.conclusions() > 0) {
            parts.add(Said.many(withheld.conclusions(), "conclusion", "conclusions"));
        }
        if (withheld.recommendations() > 0) {
            parts.add("the words of " + Said.many(withheld.recommendations(), "recommendation", "recommendations"));
        }
        // Local Government Act 2000, section 9FG: confidential information must be left out of what is published, and
        // exempt information may be. A reader should know that something is missing.
        return "This public version leaves out %s, because what they rest on is exempt or confidential."
                .formatted(Said.list(parts));
    }
}
