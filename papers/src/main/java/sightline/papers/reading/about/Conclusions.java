package sightline.papers.reading.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.Conclusion;
import sightline.papers.reading.words.Asking;

/** What was concluded: below a heading that says so, or before the list of recommendations. */
final class Conclusions {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)^(?:\\d+\\.?\\s+)?(?:our |the |overall |summary |key )*conclusions?(?: and recommendations)?$");
    private static final Pattern BEFORE = Pattern.compile("(?i)^(?:\\d+\\.?\\s+)?(?:our |the |key )*recommendations?$");
    private static final int SHORTEST = 120;

    private Conclusions() {}

    static List<Conclusion> in(List<Block> blocks) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Sections.Section section : Sections.of(blocks)) {
            boolean concludes = HEADING.matcher(section.heading()).find();
            if (!concludes && !BEFORE.matcher(section.heading()).find()) {
                continue;
            }
            for (Block block : section.blocks()) {
                boolean words = block.is(Block.Kind.PARAGRAPH)
                        || block.isItem(Marker.Style.PARAGRAPH)
                        || concludes && block.isItem(Marker.Style.NUMBER);
                if (!words
                        || Asking.is(block.text())
                        || block.text().endsWith(":")
                        || !concludes && (block.text().length() < SHORTEST || block.is(Block.Kind.ITEM))) {
                    if (!concludes) {
                        break;
                    }
                    continue;
                }
                Optional<String> para = block.marker().flatMap(Marker::number);
                conclusions.add(new Conclusion(para, block.text(), block.passage()));
            }
        }
        return conclusions;
    }
}
