package sightline.papers.reading.ask;

import java.util.List;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.page.Marker.Style;
import sightline.papers.reading.words.Asking;

/** What the first items of a list really are: items, a sentence before the list, or the heading of a group. */
final class Openings {

    private static final int FAR = 25;

    private Openings() {}

    /** Whether an item with a number is only the sentence before the list: "5.1 The Panel recommends that:". */
    static boolean isLead(List<Block> blocks, int at, Leads leads) {
        Block block = blocks.get(at);
        if (leads.of(block).isEmpty()) {
            return false;
        }
        if (block.isItem(Style.PARAGRAPH)) {
            return true;
        }
        return block.text().matches("(?is).*\\brecommend.*") && !hasNext(blocks, at);
    }

    private static boolean hasNext(List<Block> blocks, int at) {
        Marker first = blocks.get(at).marker().orElseThrow();
        for (int i = at + 1; i < Math.min(blocks.size(), at + FAR); i++) {
            Block block = blocks.get(i);
            if (block.marker()
                    .filter(one -> one.isLike(first) && one.place() == first.place() + 1)
                    .isPresent()) {
                return Asking.is(block.text());
            }
        }
        return false;
    }

    /** Whether a short item with other items below it is the heading of a group: "1. Workforce". */
    static boolean isGroup(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (!block.couldHead() || Asking.is(block.text()) || at + 1 >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(at + 1);
        return next.is(Block.Kind.ITEM)
                && !next.marker().orElseThrow().isLike(block.marker().orElseThrow());
    }
}
