package sightline.papers.reading.paper;

import java.util.List;

/** What became of recommendations, as far as the paper says. */
public record Answered(List<Response> responses, List<Resolution> resolutions, List<Action> actions) {

    public Answered {
        responses = List.copyOf(responses);
        resolutions = List.copyOf(resolutions);
        actions = List.copyOf(actions);
    }
}
