package sightline.papers.report;

import java.util.List;

/**
 * A part of a report under its own heading.
 *
 * @param sections parts of this part; how deep one lies is the level of its heading
 */
public record Section(String id, String title, List<Block> blocks, List<Section> sections) {

    public Section {
        title = Plain.words(title);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /** A section without parts. */
    public static Section of(String id, String title, Block... blocks) {
        return new Section(id, title, List.of(blocks), List.of());
    }

    /** A section without parts. */
    public static Section of(String id, String title, List<? extends Block> blocks) {
        return new Section(id, title, List.copyOf(blocks), List.of());
    }
}
