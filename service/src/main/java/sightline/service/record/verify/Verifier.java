package sightline.service.record.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sightline.exchange.UnusableInput;
import sightline.service.record.export.ChainTitle;

/** Checks an export, reading it once. */
public final class Verifier {

    private Verifier() {}

    /**
     * What an export is worth.
     *
     * @param name of the export, for a refusal
     * @param heads hashes that the reader holds from outside
     * @throws UnusableInput if it is no export of the record
     */
    public static Verification verify(String name, InputStream export, Set<String> heads) throws IOException {
        Lines lines = new Lines(export);
        List<ChainReport> chains = new ArrayList<>();
        ChainCheck chain = lines.next()
                .flatMap(ChainTitle::read)
                .map(title -> new ChainCheck(title, 1, heads))
                .orElseThrow(() -> new UnusableInput(
                        "%s is no export of the record: its first line is not a title of the form %s."
                                .formatted(name, ChainTitle.FORMAT),
                        "Give a file that './sightline export record' wrote."));
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            Optional<ChainTitle> title = line.flatMap(ChainTitle::read);
            if (title.isPresent()) {
                chains.add(chain.report());
                chain = new ChainCheck(title.get(), lines.count(), heads);
            } else {
                chain.take(line.get());
            }
        }
        chains.add(chain.report());
        Set<String> missed = new TreeSet<>(heads);
        chains.forEach(report -> missed.removeAll(report.held().keySet()));
        return new Verification(chains, missed);
    }
}
