package sightline.service.review.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.report.Block;
import sightline.papers.report.Paragraph;
import sightline.papers.report.Section;
import sightline.service.review.book.Capacity;
import sightline.service.review.report.source.Material;
import sightline.service.review.report.source.Slot;

/** Chapters that the task group writes itself; one without words is not printed. */
final class OwnChapter {

    private OwnChapter() {}

    static Optional<Section> foreword(Material material) {
        List<Block> blocks = new ArrayList<>(words(material, Slot.FOREWORD, "foreword"));
        if (!blocks.isEmpty()) {
            material.book().members().stream()
                    .filter(member -> member.capacity() == Capacity.CHAIR && member.belongs())
                    .findFirst()
                    .ifPresent(chair ->
                            blocks.add(Paragraph.of("foreword-by", chair.name() + ", chair of the task group")));
        }
        return section("foreword", "Foreword", blocks);
    }

    static Optional<Section> background(Material material) {
        return section("background", "Background", words(material, Slot.BACKGROUND, "background"));
    }

    static Optional<Section> conclusion(Material material) {
        return section("conclusion", "What it all comes to", words(material, Slot.CONCLUSION, "conclusion"));
    }

    static Optional<Section> acknowledgements(Material material) {
        return section("acknowledgements", "Thanks", words(material, Slot.ACKNOWLEDGEMENTS, "acknowledgements"));
    }

    /** What was typed into a place, as paragraphs. */
    static List<Paragraph> words(Material material, Slot slot, String id) {
        return Paragraph.each(id + "-words", material.words().words(slot));
    }

    private static Optional<Section> section(String id, String title, List<? extends Block> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(Section.of(id, title, blocks));
    }
}
