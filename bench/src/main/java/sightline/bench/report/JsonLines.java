package sightline.bench.report;

import java.io.PrintStream;
import sightline.bench.measure.Finding;
import sightline.bench.subject.About;

/** One JSON object a finding. */
public final class JsonLines implements Report {

    private final PrintStream out;

    /** Lines on this stream. */
    public JsonLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(About about) {}

    @Override
    public void found(About about, Finding finding) {
        out.println(Fields.json(Fields.of(about, finding)));
        out.flush();
    }
}
