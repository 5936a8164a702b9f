package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sightline.papers.reading.about.Setting;
import sightline.papers.reading.page.Block;
import sightline.papers.reading.page.Marker;
import sightline.papers.reading.paper.DocType;
import sightline.papers.reading.words.Asking;

/** Goes through a paper once and gathers its lists, tables and resolutions. */
public final class Seeker {

    private static final double SAME = 0.8;

    private final List<Block> blocks;
    private final Setting setting;
    private final Leads leads;
    private final Found found = new Found();
    private final boolean[] taken;

    /** Items in a few words below a heading that says what they are: used where nothing fuller is printed. */
    private final List<Draft> brief = new ArrayList<>();

    private Seeker(List<Block> blocks, Setting setting) {
        this.blocks = blocks;
        this.setting = setting;
        this.leads = new Leads(setting.isByPeers());
        this.taken = new boolean[blocks.size()];
    }

    /** Everything that the paper asks for, resolves or plans. */
    public static Found in(List<Block> blocks, Setting setting) {
        Seeker seeker = new Seeker(blocks, setting);
        int i = 0;
        while (i < blocks.size()) {
            i = Math.max(i + 1, seeker.at(i));
        }
        Named.in(blocks, seeker.taken).forEach(seeker::keep);
        if (seeker.found.recommendations.isEmpty()) {
            seeker.brief.forEach(seeker::keep);
        }
        if (seeker.found.recommendations.isEmpty() && setting.docType() != DocType.NEWS_STATEMENT) {
            Inline.in(blocks, seeker.taken).forEach(seeker::keep);
        }
        seeker.found.recommendations.sort(
                Comparator.comparingInt(draft -> draft.passage().from()));
        return seeker.found;
    }

    private int at(int i) {
        Block block = blocks.get(i);
        Optional<Resolved.Gathered> resolved = Resolved.at(blocks, i);
        if (resolved.isPresent()) {
            return take(resolved.get());
        }
        if (block.is(Block.Kind.ROW)) {
            return take(Tables.at(blocks, i, isIntroduced(i)));
        }
        Optional<Tables.Gathered> flattened = Flattened.at(blocks, i);
        if (flattened.isPresent()) {
            return take(flattened.get());
        }
        return leads.of(block)
                .map(lead -> take(Lists.after(blocks, i, lead, leads)))
                .orElse(i);
    }

    private boolean isIntroduced(int i) {
        for (int j = Math.max(0, i - 3); j < i; j++) {
            if (leads.of(blocks.get(j)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int take(Resolved.Gathered resolved) {
        found.resolutions.addAll(resolved.items());
        if (!setting.byCabinet()
                && setting.docType() != DocType.CABINET_ITEM
                && setting.docType() != DocType.CABINET_DECISION) {
            resolved.recommending().forEach(this::keep);
        }
        mark(resolved.from(), resolved.end());
        return resolved.end();
    }

    private int take(Tables.Gathered table) {
        if (table.subject() == Column.ACTION) {
            found.actions.addAll(table.rows());
        } else {
            table.rows().stream()
                    .filter(row -> row.text().split(" ").length > 3)
                    .forEach(this::keep);
        }
        if (!table.rows().isEmpty()) {
            mark(table.from(), table.end());
        }
        return table.end();
    }

    private int take(Lists.Gathered list) {
        long asking =
                list.items().stream().filter(item -> Asking.is(item.text())).count();
        int size = list.items().size();
        boolean bullets = size > 0
                && list.items()
                        .getFirst()
                        .marker()
                        .filter(one -> one.style() != Marker.Style.BULLET)
                        .isEmpty();
        boolean accepted = switch (list.lead().form()) {
            case OPEN -> size > 0;
            case HEADING -> size > 0 && asking * (bullets ? 2 : 3) >= size;
            case FOLLOWING -> size > 0 && asking * 2 >= size;
        };
        if (!accepted) {
            if (list.lead().form() == Lead.Form.HEADING && size > 1 && followsAtOnce(list)) {
                brief.addAll(list.items());
            }
            return list.from() + 1;
        }
        boolean officers = Voices.isOfficers(setting, list.lead(), list.items());
        if (officers) {
            found.officers.addAll(list.items());
        } else {
            list.items().forEach(this::keep);
        }
        mark(list.from(), list.end());
        return list.end();
    }

    /** Items straight below the heading, with nothing between. */
    private boolean followsAtOnce(Lists.Gathered list) {
        Block first = blocks.get(list.from() + 1);
        return first.is(Block.Kind.ITEM)
                && first.text().equals(list.items().getFirst().text());
    }

    private void keep(Draft draft) {
        boolean again = found.recommendations.stream().anyMatch(one -> isSame(one, draft));
        (again ? found.reprints : found.recommendations).add(draft);
    }

    private static boolean isSame(Draft one, Draft other) {
        return Same.share(one.whole(), other.whole()) >= SAME + (one.number().equals(other.number()) ? 0 : 0.12)
                || Same.share(one.text(), other.text()) >= 0.95;
    }

    private void mark(int from, int end) {
        for (int i = from; i < end; i++) {
            taken[i] = true;
        }
    }
}
