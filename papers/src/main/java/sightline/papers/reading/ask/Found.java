package sightline.papers.reading.ask;

import java.util.ArrayList;
import java.util.List;

/** Everything that a paper asks for, resolves or plans, as drafts. */
public final class Found {

    final List<Draft> recommendations = new ArrayList<>();
    final List<Draft> officers = new ArrayList<>();
    final List<Draft> resolutions = new ArrayList<>();
    final List<Draft> actions = new ArrayList<>();
    final List<Draft> reprints = new ArrayList<>();

    Found() {}

    public List<Draft> recommendations() {
        return List.copyOf(recommendations);
    }

    /** An officer's recommendations to the meeting. */
    public List<Draft> officers() {
        return List.copyOf(officers);
    }

    public List<Draft> resolutions() {
        return List.copyOf(resolutions);
    }

    public List<Draft> actions() {
        return List.copyOf(actions);
    }

    /** Recommendations that are printed once more. */
    public List<Draft> reprints() {
        return List.copyOf(reprints);
    }
}
