package sightline.papers.report;

import java.util.List;

/** Plain words. */
public record Text(String words) implements Run {

    public Text {
        words = Plain.run(words);
    }

    /** Plain words. */
    public static Text of(String words) {
        return new Text(words);
    }

    /** A list of runs that holds these plain words only. */
    public static List<Run> only(String words) {
        return List.of(of(words));
    }
}
