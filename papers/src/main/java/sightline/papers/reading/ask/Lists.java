package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.page.Marker.Style;
import sightline.papers.reading.words.Asking;

/** Gathers the items of one list from what introduces it to where it ends. */
final class Lists {

    private static final int NEAR = 9;

    private final List<Block> blocks;
    private final Leads leads;
    private final List<Draft> items = new ArrayList<>();

    private Lead lead;
    private Optional<String> group = Optional.empty();
    private Optional<Marker> shape = Optional.empty();
    private Optional<Column> open = Optional.empty();
    private boolean grouped;
    private int indent;
    private int end;

    private Lists(List<Block> blocks, Leads leads, Lead lead) {
        this.blocks = blocks;
        this.leads = leads;
        this.lead = lead;
    }

    /**
     * A list with where it stands among the blocks.
     *
     * @param end the block after its last
     */
    record Gathered(Lead lead, List<Draft> items, int from, int end) {

        Gathered {
            items = List.copyOf(items);
        }
    }

    /** The list that the block introduces; it may turn out to have no items. */
    static Gathered after(List<Block> blocks, int at, Lead lead, Leads leads) {
        Lists list = new Lists(blocks, leads, lead);
        list.end = at + 1;
        int i = at + 1;
        while (i < blocks.size() && list.takes(i, at)) {
            i++;
        }
        return new Gathered(list.lead, list.items, at, list.end);
    }

    private boolean takes(int i, int at) {
        Block block = blocks.get(i);
        Optional<Keyed> alone = Keyed.alone(block.text())
                .filter(key -> !items.isEmpty()
                        && shape.filter(one -> one.style() == Style.NAMED).isPresent());
        if (alone.isPresent()) {
            return tell(alone.get(), i);
        }
        if (Endings.isOne(block) && !isNext(block) || isNextSection(block, at)) {
            return false;
        }
        if (open.isPresent() && !items.isEmpty() && !isLike(block)) {
            put(items.removeLast().with(open.get(), block.text(), block.passage()), i);
            open = Optional.empty();
            return true;
        }
        return switch (block.kind()) {
            case ROW -> false;
            case HEADING -> heads(block, i);
            case ITEM -> item(block, i);
            case PARAGRAPH -> paragraph(block, i);
        };
    }

    /** The section after "11. Recommendations" is 12. */
    private boolean isNextSection(Block block, int at) {
        Block before = blocks.get(at);
        return block.couldHead()
                && before.marker().isPresent()
                && block.marker()
                        .filter(one -> one.isLike(before.marker().get())
                                && one.place() == before.marker().get().place() + 1)
                        .isPresent()
                && !isNext(block)
                && !Asking.is(block.text());
    }

    private boolean isLike(Block block) {
        return shape.isPresent() && block.marker().filter(shape.get()::isLike).isPresent();
    }

    private boolean isNext(Block block) {
        return isLike(block)
                && block.marker().orElseThrow().place() > 0
                && block.marker().orElseThrow().place() == last() + 1;
    }

    private int last() {
        return items.isEmpty() ? 0 : items.getLast().marker().map(Marker::place).orElse(0);
    }

    private boolean heads(Block block, int i) {
        if (block.isItem(Style.NAMED)) {
            return item(block, i);
        }
        if (lead.level() > 0 && block.level() <= lead.level() || leads.of(block).isPresent() && !items.isEmpty()) {
            return false;
        }
        return group(block, i);
    }

    private boolean group(Block block, int i) {
        if (!itemsFollow(i + 1)) {
            return false;
        }
        group = Optional.of(block.text().replaceFirst(":$", ""));
        grouped = true;
        return true;
    }

    /** Whether what comes next belongs to the list. */
    private boolean itemsFollow(int i) {
        if (i >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(i);
        boolean item = next.marker().isPresent() && !next.is(Block.Kind.HEADING);
        if (shape.isPresent() && item) {
            return isLike(next) || shape.get().style() == Style.BULLET && Asking.is(next.text());
        }
        return item
                ? items.isEmpty() || Asking.is(next.text())
                : !next.is(Block.Kind.HEADING) && Asking.is(next.text());
    }

    private boolean item(Block block, int i) {
        Optional<Keyed> keyed = block.isItem(Style.BULLET) ? Keyed.of(block.text()) : Optional.empty();
        if (keyed.isPresent() && !items.isEmpty()) {
            return tell(keyed.get(), i);
        }
        if (items.isEmpty() && Openings.isLead(blocks, i, leads)) {
            lead = leads.of(block).orElse(lead);
            return true;
        }
        if (shape.isEmpty() && Openings.isGroup(blocks, i)) {
            return group(block, i);
        }
        if (isPart(block)) {
            put(items.removeLast().with(new Piece(block.marker(), block.text(), block.passage())), i);
            return true;
        }
        boolean first = items.isEmpty() || shape.isEmpty();
        if (first ? mayBegin(block) : isLike(block) && mayFollow(block) || grouped && Asking.is(block.text())) {
            shape = first ? block.marker() : shape;
            indent = first ? block.level() : indent;
            grouped = false;
            put(Draft.of(block, group, lead.addressed()), i);
            return true;
        }
        return skips(block, i);
    }

    private boolean mayBegin(Block block) {
        boolean narrates = block.isItem(Style.PARAGRAPH) && lead.form() != Lead.Form.OPEN || concludes();
        return narrates
                ? Asking.is(block.text())
                : block.marker().map(Marker::place).orElse(0) < 2 || Asking.is(block.text());
    }

    private boolean concludes() {
        return lead.form() == Lead.Form.HEADING
                && lead.text().toLowerCase(java.util.Locale.ROOT).contains("conclusion");
    }

    private boolean mayFollow(Block block) {
        int place = block.marker().map(Marker::place).orElse(0);
        boolean inOrder = place == 0 || place == last() + 1 || place == 1 && grouped;
        boolean plain = !block.isItem(Style.PARAGRAPH) || lead.form() == Lead.Form.OPEN;
        return inOrder && plain && !concludes() || Asking.is(block.text());
    }

    private boolean isPart(Block block) {
        if (items.isEmpty()) {
            return false;
        }
        Draft current = items.getLast();
        boolean opens = current.parts().isEmpty()
                && current.text().matches("(?s).*(?::|\\bto|\\bthat|[:;,] and|–|\\bincluding)\\s*$");
        if (shape.isEmpty() || isLike(block)) {
            return isLike(block) && shape.get().style() == Style.BULLET && !grouped && block.level() > indent + 1
                    || shape.isEmpty() && opens;
        }
        boolean deeper = block.marker().orElseThrow().style().compareTo(Style.BULLET) == 0
                ? opens || !current.parts().isEmpty() || block.level() > indent || Asking.is(block.text())
                : shape.get().style() != Style.BULLET
                        || opens
                        || !current.parts().isEmpty();
        return deeper && !grouped;
    }

    private boolean paragraph(Block block, int i) {
        Optional<Keyed> keyed = Keyed.of(block.text());
        if (!items.isEmpty() && keyed.isPresent()) {
            return tell(keyed.get(), i);
        }
        Optional<Lead> next = leads.of(block);
        if (next.isPresent()) {
            if (!items.isEmpty()) {
                return false;
            }
            lead = next.get();
            return true;
        }
        boolean asks = Asking.is(block.text());
        if (block.couldHead() && itemsFollow(i + 1) && !(asks && shape.isEmpty())) {
            return group(block, i);
        }
        if (asks && (shape.isEmpty() || grouped)) {
            grouped = false;
            put(Draft.of(block, group, lead.addressed()), i);
            return true;
        }
        return skips(block, i);
    }

    /** A reason printed between two items ends no list, nor do a few words before the first. */
    private boolean skips(Block block, int i) {
        if (items.isEmpty()) {
            return lead.form() == Lead.Form.HEADING && i - end < 4
                    || block.text().isEmpty();
        }
        for (int j = i + 1; j < Math.min(blocks.size(), i + NEAR); j++) {
            Block next = blocks.get(j);
            if (next.is(Block.Kind.HEADING)
                    || Endings.isOne(next)
                    || leads.of(next).isPresent()) {
                return isNext(next) || concludes() && isLike(next);
            }
            if (isNext(next) || concludes() && isLike(next) && Asking.is(next.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean tell(Keyed keyed, int i) {
        put(items.removeLast().with(keyed.column(), keyed.value(), blocks.get(i).passage()), i);
        open = keyed.value().isEmpty() ? Optional.of(keyed.column()) : Optional.empty();
        return true;
    }

    private void put(Draft draft, int i) {
        items.add(draft);
        end = i + 1;
    }
}
