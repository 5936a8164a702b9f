package sightline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sightline.exchange.FileReading;
import sightline.exchange.ReadingReport;
import sightline.exchange.Remark;

/** The report of an import for people: what was read, what was left out and why. */
final class ReportText {

    private ReportText() {}

    static List<String> lines(ReadingReport report) {
        List<String> lines = new ArrayList<>();
        for (FileReading file : report.files()) {
            lines.add(
                    file.setAside()
                            ? file.file() + ": left out whole"
                            : format("%s: %,d rows read, %,d figures kept", file.file(), file.rows(), file.figures()));
            file.leftOut().forEach((reason, count) -> lines.add(format("  left out: %,d %s", count, reason)));
            file.remarks().forEach(remark -> lines.add("  " + line(remark)));
        }
        lines.add("");
        lines.add(format(
                "%s, %,d rows read, %,d figures kept, %,d faults.",
                report.files().size() == 1 ? "1 file" : report.files().size() + " files",
                report.files().stream().mapToLong(FileReading::rows).sum(),
                report.files().stream().mapToLong(FileReading::figures).sum(),
                report.faults()));
        return lines;
    }

    private static String format(String text, Object... values) {
        return String.format(Locale.UK, text, values);
    }

    private static String line(Remark remark) {
        String where =
                remark.line().isPresent() ? "line %d: ".formatted(remark.line().getAsLong()) : "";
        return (remark.kind() == Remark.Kind.FAULT ? "fault, " : "note: ") + where + remark.words();
    }
}
