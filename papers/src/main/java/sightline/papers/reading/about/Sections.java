package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;

/** Finds what stands below a heading. */
final class Sections {

    private Sections() {}

    /**
     * A section.
     *
     * @param heading as printed
     * @param blocks what stands below it up to the next heading
     */
    record Section(String heading, List<Block> blocks) {

        Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** Every section; one before the first heading has an empty heading. */
    static List<Section> of(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        String heading = "";
        List<Block> below = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isHeading(blocks, i)) {
                sections.add(new Section(heading, below));
                heading = blocks.get(i).text();
                below = new ArrayList<>();
            } else {
                below.add(blocks.get(i));
            }
        }
        sections.add(new Section(heading, below));
        return sections;
    }

    static Optional<Section> first(List<Section> sections, Pattern heading) {
        return sections.stream()
                .filter(section -> heading.matcher(section.heading()).find()
                        && !section.blocks().isEmpty())
                .findFirst();
    }

    /** Marked as one, or a short line with something longer below it. */
    static boolean isHeading(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        if (block.is(Block.Kind.HEADING)) {
            return true;
        }
        boolean followed = i + 1 < blocks.size()
                && (!blocks.get(i + 1).couldHead() || blocks.get(i + 1).is(Block.Kind.ITEM));
        boolean plain = block.is(Block.Kind.PARAGRAPH)
                || block.marker().filter(marker -> marker.place() > 0).isPresent();
        return plain
                && block.couldHead()
                && block.text().length() < 90
                && !block.text().startsWith("\"")
                && !block.text().startsWith("“")
                && followed;
    }
}
