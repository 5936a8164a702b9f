package sightline.bench.report;

import sightline.bench.measure.Finding;
import sightline.bench.subject.About;

/** Hears every finding as soon as it is there. */
public interface Report {

    /** A benchmark begins. */
    void begins(About about);

    /** One of its findings. */
    void found(About about, Finding finding);
}
