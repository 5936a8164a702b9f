package sightline.service.record.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import sightline.service.record.Head;
import sightline.service.record.Ledger;
import sightline.service.record.Link;

/** Writes chains as JSON Lines. */
public final class RecordExport {

    private final Ledger ledger;

    public RecordExport(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Writes each chain up to its head.
     *
     * @param out gets UTF-8; what is buffered is flushed
     */
    public void write(List<Head> heads, OutputStream out) throws IOException {
        for (Head head : heads) {
            line(new ChainTitle(head).line(), out);
            try (Stream<Link> entries = ledger.read(head.authority(), 1)) {
                Iterator<Link> each = entries.takeWhile(entry -> entry.number() <= head.number())
                        .iterator();
                while (each.hasNext()) {
                    line(each.next().line(), out);
                }
            }
        }
        out.flush();
    }

    private static void line(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
