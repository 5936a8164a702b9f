package sightline.exchange.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.Listing;
import sightline.exchange.ReadingLog;
import sightline.exchange.ReadingReport;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Authority;

/**
 * Statistical neighbours as one row a pair: la_code, rank (1 nearest), neighbour_la_code, closeness. The model is the
 * National Foundation for Educational Research's, as the Department keeps it. Its workbooks (three header rows) are not
 * read.
 */
public final class NeighbourList {

    private static final List<String> COLUMNS = List.of("la_code", "rank", "neighbour_la_code", "closeness");

    private final ReadingLog log;
    private final Map<String, Authority> authorities;
    private final Set<String> places = new HashSet<>();
    private final List<Neighbour> kept = new ArrayList<>();

    private NeighbourList(ReadingLog log, Collection<Authority> authorities) {
        this.log = log;
        this.authorities = authorities.stream().collect(Collectors.toMap(Authority::code, Function.identity()));
    }

    /**
     * Reads the list; rows of abolished authorities are left out, and a pair with one is a fault.
     *
     * @throws UnusableInput if there is no such file or it isn't this list
     */
    public static Listing<Neighbour> read(Path file, Collection<Authority> authorities) {
        NeighbourList list = new NeighbourList(new ReadingLog(ReadingLog.name(file)), authorities);
        try (CsvFile csv = CsvFile.open(file, list.log)) {
            CsvHeader header = csv.header();
            List<String> missing = header.missing(COLUMNS);
            if (!missing.isEmpty()) {
                throw new UnusableInput(
                        "%s has no column %s.".formatted(file, String.join(", ", missing)),
                        "Give a CSV with la_code, rank, neighbour_la_code and closeness.");
            }
            csv.rows(
                    header,
                    line -> list.read(
                            line,
                            COLUMNS.stream()
                                    .map(name ->
                                            line.cell(header.find(List.of(name)).orElseThrow()))
                                    .toList()));
        }
        return new Listing<>(list.kept, new ReadingReport(List.of(list.log.done())));
    }

    private void read(CsvLine line, List<String> cells) {
        Optional<Authority> authority = Optional.ofNullable(authorities.get(cells.get(0)));
        Optional<Authority> neighbour = Optional.ofNullable(authorities.get(cells.get(2)));
        Optional<Closeness> closeness = Closeness.of(cells.get(3));
        if (authority.flatMap(Authority::lastYear).isPresent()) {
            log.leftOut("rows of an authority that has been abolished");
        } else if (authority.isEmpty() || neighbour.isEmpty()) {
            log.fault(
                    line.number(),
                    "no authority has the code %s; the row is left out."
                            .formatted(authority.isEmpty() ? cells.get(0) : cells.get(2)));
        } else if (neighbour.get().lastYear().isPresent()) {
            log.fault(
                    line.number(), "the neighbour %s has been abolished; the row is left out.".formatted(cells.get(2)));
        } else if (!cells.get(1).matches("10|[1-9]") || closeness.isEmpty()) {
            log.fault(
                    line.number(),
                    "\"%s\" isn't a rank from 1 to 10, or \"%s\" isn't a closeness; the row is left out."
                            .formatted(cells.get(1), cells.get(3)));
        } else if (!places.add(cells.get(0) + "/" + cells.get(1))) {
            log.fault(
                    line.number(),
                    "%s has two neighbours of rank %s; the first stays.".formatted(cells.get(0), cells.get(1)));
        } else {
            kept.add(new Neighbour(cells.get(0), Integer.parseInt(cells.get(1)), cells.get(2), closeness.get()));
            log.kept(1);
        }
    }
}
