package sightline.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader did with each file it was given.
 *
 * @param files one a file, in the order read
 */
public record ReadingReport(List<FileReading> files) {

    public ReadingReport {
        files = List.copyOf(files);
    }

    /** Both reports, one after the other. */
    public ReadingReport and(ReadingReport other) {
        List<FileReading> all = new ArrayList<>(files);
        all.addAll(other.files);
        return new ReadingReport(all);
    }

    /** How many faults were found in all files; above zero the command ends with status 1. */
    public long faults() {
        return files.stream().mapToLong(FileReading::faults).sum();
    }

    /** Every remark of every file. */
    public List<Remark> remarks() {
        return files.stream().flatMap(file -> file.remarks().stream()).toList();
    }
}
