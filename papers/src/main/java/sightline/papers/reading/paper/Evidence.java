package sightline.papers.reading.paper;

import java.util.List;

/** What a review looked at, found and concluded. */
public record Evidence(
        Scope scope,
        List<String> themes,
        Methodology methodology,
        List<Finding> findings,
        List<Conclusion> conclusions,
        List<Figure> figures,
        List<Lesson> lessons) {

    public Evidence {
        themes = List.copyOf(themes);
        findings = List.copyOf(findings);
        conclusions = List.copyOf(conclusions);
        figures = List.copyOf(figures);
        lessons = List.copyOf(lessons);
    }
}
