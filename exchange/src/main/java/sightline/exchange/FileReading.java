package sightline.exchange;

import java.util.List;
import java.util.Map;

/**
 * What became of one file.
 *
 * @param file its name with the folder it stands in
 * @param setAside true where the whole file was left out; a remark says why
 * @param rows rows read, the header not counted
 * @param figures figures kept
 * @param leftOut rows left out by reason, in plain words ("rows of a breakdown, not a total")
 * @param faults faults found; only the first hundred have a remark of their own
 * @param remarks faults and notes, by line
 */
public record FileReading(
        String file,
        boolean setAside,
        long rows,
        long figures,
        Map<String, Long> leftOut,
        long faults,
        List<Remark> remarks) {

    public FileReading {
        leftOut = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(leftOut));
        remarks = List.copyOf(remarks);
    }
}
