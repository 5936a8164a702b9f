package sightline.bench.subject;

import java.util.function.Consumer;
import sightline.bench.measure.Finding;

/** Something whose speed is measured; it does a fixed amount of work and then stops. */
public interface Benchmark {

    /** What its figures mean. */
    About about();

    /** Measures on this ground and hands over each finding as soon as it is there. */
    void run(Ground ground, Consumer<Finding> findings);
}
