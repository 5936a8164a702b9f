package sightline.service.record.verify;

import java.util.Optional;
import sightline.service.record.Head;
import sightline.service.record.Link;

/** The first line that does not fit, and what the lines after it say about it. */
final class Misfit {

    private final Optional<Link> found;
    private final Head before;
    private final long line;
    private boolean expectedComesLater;
    private boolean foundComesAgain;

    /**
     * @param found the entry on the line, if it is one whose hash is right
     * @param before the last entry that fitted
     */
    Misfit(Optional<Link> found, Head before, long line) {
        this.found = found;
        this.before = before;
        this.line = line;
    }

    void see(Optional<Link> later) {
        expectedComesLater |= later.filter(link ->
                        link.number() == before.number() + 1 && link.previous().equals(before.hash()))
                .isPresent();
        foundComesAgain |= later.isPresent() && later.equals(found);
    }

    Break verdict() {
        return new Break(
                before.number() + 1,
                line,
                found.map(this::wrong).orElse(expectedComesLater ? Wrong.INSERTED : Wrong.CHANGED));
    }

    private Wrong wrong(Link link) {
        return switch (Long.compare(link.number(), before.number() + 1)) {
            case -1 -> Wrong.INSERTED;
            case 0 -> expectedComesLater ? Wrong.INSERTED : Wrong.WRONG_PREVIOUS;
            default -> expectedComesLater ? movedOrCopied() : Wrong.MISSING;
        };
    }

    private Wrong movedOrCopied() {
        return foundComesAgain ? Wrong.INSERTED : Wrong.OUT_OF_ORDER;
    }
}
