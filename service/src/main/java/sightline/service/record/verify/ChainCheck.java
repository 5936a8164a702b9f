package sightline.service.record.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.service.record.Head;
import sightline.service.record.Link;
import sightline.service.record.Seal;
import sightline.service.record.export.ChainTitle;

/**
 * Follows one chain line by line. At the first line that does not fit it goes on reading, to tell an entry that is gone
 * from one that was moved.
 */
final class ChainCheck {

    private final Head promised;
    private final Set<String> heads;
    private final Seal seal = new Seal();
    private final Map<String, Long> held = new HashMap<>();
    private Head last;
    private long line;
    private @Nullable Misfit misfit;

    ChainCheck(ChainTitle title, long line, Set<String> heads) {
        this.promised = title.head();
        this.line = line;
        this.heads = heads;
        this.last = new Head(promised.authority(), 0, Link.NONE_BEFORE);
    }

    /** Takes the next line of the chain. */
    void take(String text) {
        line++;
        Optional<Link> entry = Link.read(text)
                .filter(link -> link.authority().equals(promised.authority()))
                .filter(link -> seal.fits(link, text));
        if (misfit != null) {
            misfit.see(entry);
        } else if (entry.filter(this::follows).isPresent()) {
            last = entry.get().head();
            if (heads.contains(last.hash())) {
                held.put(last.hash(), last.number());
            }
        } else {
            misfit = new Misfit(entry, last, line);
        }
    }

    /** What is known once the chain's lines are over. */
    ChainReport report() {
        return new ChainReport(last, Map.copyOf(held), misfit == null ? atTheEnd() : Optional.of(misfit.verdict()));
    }

    private boolean follows(Link link) {
        return link.number() == last.number() + 1 && link.previous().equals(last.hash());
    }

    /** The title promises a head; without it the end could be cut off by anybody. */
    private Optional<Break> atTheEnd() {
        if (last.number() < promised.number()) {
            return Optional.of(new Break(last.number() + 1, line + 1, Wrong.MISSING));
        }
        if (last.number() > promised.number()) {
            return Optional.of(
                    new Break(promised.number() + 1, line - last.number() + promised.number() + 1, Wrong.INSERTED));
        }
        return last.hash().equals(promised.hash())
                ? Optional.empty()
                : Optional.of(new Break(last.number(), line, Wrong.CHANGED));
    }
}
