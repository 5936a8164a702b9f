package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.Passage;
import sightline.papers.reading.words.Asking;

/** Gathers what a meeting resolved, and says which of it recommends. */
final class Resolved {

    private static final Pattern OPENS = Pattern.compile(
            "^(?:(?:Decision|It was|The (?:Committee|Panel|Board|Cabinet|Executive|Commission)(?: \\w+ly)?|Following .{3,80}, it was)?\\s*)?(RESOLVED|Resolved|resolved|RECOMMENDED|AGREED(?=\\s*[:–-]|\\s+that|$))\\b\\s*(?:\\(?(?:unanimously|nem\\.? con\\.?)\\)?)?\\s*[:–—-]*\\s*");
    private static final Pattern RECOMMENDS = Pattern.compile(
            "(?i)^\\W*(?:that\\s+)?(?:to\\s+)?recommend(?:s|ed)?\\b|\\b(?:be|it be) recommended\\b|^RECOMMENDED");
    private static final Pattern NEXT = Pattern.compile(
            "(?i)^(?:reasons?\\b.*|alternative.*|\\d+\\.?\\s+[A-Z].*|note.*|action.*|the meeting.*|chair.*|supporting.*)");

    private Resolved() {}

    /**
     * What was resolved together.
     *
     * @param opening the words before the list
     */
    record Gathered(String opening, List<Draft> items, int from, int end) {

        Gathered {
            items = List.copyOf(items);
        }

        /** Those items that recommend something to somebody else. */
        List<Draft> recommending() {
            if (opening.startsWith("RECOMMENDED")
                    || RECOMMENDS
                            .matcher(opening.replaceFirst("(?i)^.*?resolved\\b\\W*", ""))
                            .find()) {
                return items;
            }
            return items.stream()
                    .filter(item -> RECOMMENDS.matcher(item.text()).find())
                    .toList();
        }
    }

    /** What the block begins, if it says that something was resolved. */
    static Optional<Gathered> at(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        Matcher opens = OPENS.matcher(block.text());
        if (block.is(Block.Kind.ROW)
                || !opens.find()
                || block.marker().isPresent() && !block.text().startsWith("RESOLVED")) {
            return Optional.empty();
        }
        String rest = block.text().substring(opens.end()).strip();
        List<Draft> items = new ArrayList<>();
        boolean introduces = rest.isEmpty()
                || rest.matches(
                        "(?is)(?:that|to recommend[^:]*|that it be recommended[^:]*|the (?:committee|panel|cabinet)[^:]{0,60}|as follows|to)?\\s*[:–-]*")
                || rest.endsWith(":");
        int end = at + 1;
        Optional<Labels.Split> split = introduces
                ? Optional.empty()
                : Labels.split(rest).filter(one -> one.stem().matches("(?is).*(?::|\\bthat|\\bto|–)\\s*$"));
        if (split.isPresent()) {
            items.addAll(apart(block, rest, split.get()));
            return Optional.of(new Gathered(opens.group(1) + " " + split.get().stem(), items, at, end));
        }
        if (!introduces) {
            items.add(item(block, rest));
        }
        Optional<Marker> shape = Optional.empty();
        for (int i = at + 1; i < blocks.size(); i++) {
            Block next = blocks.get(i);
            if (next.is(Block.Kind.ITEM)
                    && !(NEXT.matcher(next.text()).matches() && next.couldHead())
                    && (introduces || Asking.is(next.text()))) {
                if (shape.isPresent() && isElsewhere(next, items.size())) {
                    break;
                }
                boolean like = shape.isEmpty() || next.marker().orElseThrow().isLike(shape.get());
                if (shape.isPresent() && !like && items.isEmpty()) {
                    break;
                }
                shape = shape.or(next::marker);
                if (like) {
                    items.add(Draft.of(next, Optional.empty(), List.of()));
                } else {
                    items.add(items.removeLast().with(new Piece(next.marker(), next.text(), next.passage())));
                }
            } else if (next.is(Block.Kind.PARAGRAPH) && items.isEmpty() && introduces && Asking.is(next.text())) {
                items.add(Draft.of(next, Optional.empty(), List.of()));
            } else {
                break;
            }
            end = i + 1;
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gathered(opens.group(1) + " " + (introduces ? rest : ""), items, at, end));
    }

    /** A heading that is numbered as an item of the agenda. */
    private static boolean isElsewhere(Block next, int items) {
        return next.couldHead()
                && next.isItem(Marker.Style.NUMBER)
                && next.marker().orElseThrow().place() > items + 1
                && !Asking.is(next.text());
    }

    private static List<Draft> apart(Block block, String rest, Labels.Split split) {
        int begins = block.passage().to()
                - Math.min(rest.length(), block.passage().to() - block.passage().from());
        return split.items().stream()
                .map(one -> {
                    int from = Math.min(block.passage().to(), begins + one.from());
                    Marker marker = new Marker(one.printed(), Optional.of(one.number()), Marker.Style.NUMBER, "inline");
                    return Draft.of(
                            Optional.of(marker),
                            Optional.empty(),
                            one.words(),
                            new Passage(
                                    from,
                                    Math.min(
                                            block.passage().to(),
                                            from + one.words().length())));
                })
                .toList();
    }

    private static Draft item(Block block, String rest) {
        int from = block.passage().to()
                - Math.min(rest.length(), block.passage().to() - block.passage().from());
        return Draft.of(
                block.marker(),
                Optional.empty(),
                rest,
                new Passage(from, block.passage().to()));
    }
}
