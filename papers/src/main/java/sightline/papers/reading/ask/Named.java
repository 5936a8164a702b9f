package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.page.Marker.Style;
import sightline.papers.reading.words.Asking;

/** Recommendations that stand in the body of a paper, each with its name: "Recommendation 4: …". */
final class Named {

    private static final Pattern REPLIES = Pattern.compile(
            "(?i)^(?:(?:not |partially |partly )?(?:agreed|accepted|rejected|supported|noted|deferred|complete\\w*|implemented)\\b|response\\b|(?:is|was|were|has|had|have|will)\\b)");
    private static final Pattern CONTENTS = Pattern.compile("\\.{3,}|…{2,}");

    private Named() {}

    /** The one that begins there, if one does. */
    static Optional<Draft> at(List<Block> blocks, int at, Optional<String> group) {
        Block block = blocks.get(at);
        if (!block.isItem(Style.NAMED)
                || block.is(Block.Kind.ROW)
                || CONTENTS.matcher(block.text()).find()) {
            return Optional.empty();
        }
        Draft draft = Draft.of(block, group, List.of());
        int next = at + 1;
        if (needsMore(block, blocks, next)) {
            Block words = blocks.get(next);
            boolean titled = !block.text().isEmpty();
            draft = Draft.of(block.marker(), titled ? Optional.of(block.text()) : group, words.text(), words.passage());
            next++;
        }
        if (draft.text().isEmpty() || REPLIES.matcher(draft.text()).find() || !Asking.is(draft.text())) {
            return Optional.empty();
        }
        return Optional.of(withParts(draft, blocks, next));
    }

    private static boolean needsMore(Block block, List<Block> blocks, int next) {
        if (next >= blocks.size()) {
            return false;
        }
        Block words = blocks.get(next);
        boolean titled = block.couldHead()
                && words.is(Block.Kind.PARAGRAPH)
                && words.ends()
                && words.text().length() > block.text().length()
                && Keyed.of(words.text()).isEmpty();
        if (Asking.is(block.text()) && !titled) {
            return false;
        }
        boolean bare = words.is(Block.Kind.PARAGRAPH) || words.isItem(Style.BULLET) || words.isItem(Style.NUMBER);
        return bare && Asking.is(words.text()) && (block.text().isEmpty() || block.couldHead());
    }

    private static Draft withParts(Draft named, List<Block> blocks, int from) {
        Draft draft = named;
        boolean opens = draft.text().matches("(?s).*(?::|\\bto|\\bthat)\\s*$");
        Optional<Column> open = Optional.empty();
        for (int i = from; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Keyed> keyed = Keyed.of(block.text()).or(() -> Keyed.alone(block.text()));
            if (keyed.isPresent()) {
                draft = draft.with(keyed.get().column(), keyed.get().value(), block.passage());
                open = keyed.get().value().isEmpty() ? keyed.map(Keyed::column) : Optional.empty();
            } else if (open.isPresent() && block.is(Block.Kind.PARAGRAPH)) {
                draft = draft.with(open.get(), block.text(), block.passage());
                open = Optional.empty();
            } else if (block.is(Block.Kind.ITEM)
                    && !block.isItem(Style.NAMED)
                    && !block.isItem(Style.PARAGRAPH)
                    && opens) {
                draft = draft.with(new Piece(block.marker(), block.text(), block.passage()));
            } else {
                return draft;
            }
        }
        return draft;
    }

    /** All of them, outside the places that are taken. */
    static List<Draft> in(List<Block> blocks, boolean[] taken) {
        List<Draft> found = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.HEADING)
                    && block.marker()
                            .filter(one -> one.style() == Marker.Style.NAMED)
                            .isEmpty()) {
                group = Optional.of(block.text());
            }
            if (!taken[i]) {
                at(blocks, i, group).ifPresent(found::add);
            }
        }
        return found;
    }
}
