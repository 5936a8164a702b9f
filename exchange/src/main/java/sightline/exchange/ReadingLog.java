package sightline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Notes down, while one file is read, what becomes of its rows. */
public final class ReadingLog {

    private static final int FAULTS_SPELT_OUT = 100;

    private final String file;
    private final Map<String, Long> leftOut = new TreeMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long rows;
    private long figures;
    private long faults;

    /** @param file the file's name with the folder it stands in, as it is to be shown */
    public ReadingLog(String file) {
        this.file = file;
    }

    /** The name a file goes by in reports: its folder and its own name. */
    public static String name(java.nio.file.Path file) {
        java.nio.file.Path folder = file.toAbsolutePath().getParent();
        java.nio.file.Path last = folder == null ? null : folder.getFileName();
        return last == null ? file.toString() : last + "/" + file.getFileName();
    }

    /** One more row was read. */
    public void row() {
        rows++;
    }

    /** More figures were kept. */
    public void kept(long more) {
        figures += more;
    }

    /** One row was rightly left out. */
    public void leftOut(String why) {
        leftOut.merge(why, 1L, Long::sum);
    }

    /** One row or cell is wrong and is left out. */
    public void fault(long line, String words) {
        fault(OptionalLong.of(line), words);
    }

    /** The file as a whole is wrong in some way. */
    public void fault(String words) {
        fault(OptionalLong.empty(), words);
    }

    /** What was done, with nothing wrong. */
    public void note(String words) {
        remarks.add(new Remark(Remark.Kind.NOTE, file, OptionalLong.empty(), words));
    }

    /** What was done at a line, with nothing wrong. */
    public void note(long line, String words) {
        remarks.add(new Remark(Remark.Kind.NOTE, file, OptionalLong.of(line), words));
    }

    /** What became of the file. */
    public FileReading done() {
        return new FileReading(file, false, rows, figures, leftOut, faults, remarks);
    }

    /** The whole file is left out. */
    public FileReading setAside(String why) {
        note(why);
        return new FileReading(file, true, rows, figures, leftOut, faults, remarks);
    }

    private void fault(OptionalLong line, String words) {
        faults++;
        if (faults <= FAULTS_SPELT_OUT) {
            remarks.add(new Remark(Remark.Kind.FAULT, file, line, words));
        }
    }
}
