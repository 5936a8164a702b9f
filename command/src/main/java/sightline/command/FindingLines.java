package sightline.command;

import java.io.PrintStream;
import sightline.exchange.sen2.rule.Finding;

/** Prints findings about a return as they come. */
@FunctionalInterface
interface FindingLines {

    void print(Finding finding);

    /** One JSON object a finding. */
    static FindingLines json(PrintStream out) {
        JsonLines lines = new JsonLines(out);
        return finding -> lines.print(fields -> FindingJson.write(fields, finding));
    }

    /** One row of a table a finding. */
    static FindingLines table(PrintStream out) {
        out.append("Rule  Level  Person  Request    Line  What is wrong\n");
        return finding -> out.append("%-4s  %-5s  %6s  %7s  %6d  %s%n"
                .formatted(
                        finding.rule(),
                        finding.level().word(),
                        finding.person().isPresent() ? finding.person().getAsInt() : "-",
                        finding.request().isPresent() ? finding.request().getAsInt() : "-",
                        finding.line(),
                        finding.message()));
    }
}
