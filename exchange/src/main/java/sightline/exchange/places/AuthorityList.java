package sightline.exchange.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sightline.exchange.CsvFile;
import sightline.exchange.CsvHeader;
import sightline.exchange.CsvLine;
import sightline.exchange.Listing;
import sightline.exchange.ReadingLog;
import sightline.exchange.ReadingReport;
import sightline.exchange.UnusableInput;
import sightline.insight.published.Authority;

/**
 * The list of authorities as the Department's Local Authority Interactive Tool keeps it: LA Number, LA Name, Region,
 * Type. Inner and Outer London are one region here, as in every other statistic of the Department.
 */
public final class AuthorityList {

    private static final List<String> COLUMNS = List.of("LA Number", "LA Name", "Region", "Type");

    /** Two names the list prints that nobody uses alone, by code. */
    private static final Map<String, String> NAMES = Map.of("840", "County Durham", "835", "Dorset (to 2019)");

    private AuthorityList() {}

    /**
     * Reads the list; rows of regions and of England are left out.
     *
     * @throws UnusableInput if there is no such file or it isn't this list
     */
    public static Listing<Authority> read(Path file) {
        ReadingLog log = new ReadingLog(ReadingLog.name(file));
        Map<String, Authority> found = new TreeMap<>();
        try (CsvFile csv = CsvFile.open(file, log)) {
            CsvHeader header = csv.header();
            List<String> missing = header.missing(COLUMNS);
            if (!missing.isEmpty()) {
                throw new UnusableInput(
                        "%s has no column %s.".formatted(file, String.join(", ", missing)),
                        "Give the Department's list of local authority codes.");
            }
            csv.rows(
                    header,
                    line -> authority(line, header, log).ifPresent(authority -> {
                        if (found.putIfAbsent(authority.code(), authority) == null) {
                            log.kept(1);
                        } else {
                            log.fault(
                                    line.number(), "%s is listed twice; the first stays.".formatted(authority.code()));
                        }
                    }));
        }
        return new Listing<>(new ArrayList<>(found.values()), new ReadingReport(List.of(log.done())));
    }

    private static Optional<Authority> authority(CsvLine line, CsvHeader header, ReadingLog log) {
        List<String> cells = COLUMNS.stream()
                .map(name -> line.cell(header.find(List.of(name)).orElseThrow()))
                .toList();
        String code = cells.get(0);
        if (cells.get(3).isEmpty()) {
            log.leftOut("rows of a region or of England");
            return Optional.empty();
        }
        if (!code.matches("\\d{3}")) {
            log.fault(line.number(), "\"%s\" isn't a three-digit code; the row is left out.".formatted(code));
            return Optional.empty();
        }
        Optional<AuthorityChanges.Change> change = AuthorityChanges.of(code);
        return Optional.of(new Authority(
                code,
                NAMES.getOrDefault(code, AuthorityNames.everyday(cells.get(1))),
                region(cells.get(2)),
                change.map(AuthorityChanges.Change::lastYear),
                change.map(AuthorityChanges.Change::successors).orElse(List.of())));
    }

    private static String region(String printed) {
        return printed.endsWith("London") ? "London" : printed;
    }
}
