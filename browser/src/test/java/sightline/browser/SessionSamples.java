package sightline.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which addresses to open for the routes of sessions and witnesses: the demonstration's first session is a day of
 * hearings, on whose list its first witness stands.
 */
final class SessionSamples {

    private static final List<String> ROUTES = List.of(
            "/reviews/{review}/witnesses",
            "/reviews/{review}/witnesses/new",
            "/reviews/{review}/witnesses/{witness}",
            "/reviews/{review}/sessions",
            "/reviews/{review}/sessions/new",
            "/reviews/{review}/sessions/{session}",
            "/reviews/{review}/sessions/{session}/edit",
            "/reviews/{review}/sessions/{session}/day",
            "/reviews/{review}/sessions/{session}/hearings",
            "/reviews/{review}/sessions/{session}/hearings/{witness}",
            "/reviews/{review}/sessions/{session}/timetable",
            "/reviews/{review}/sessions/{session}/timetable/print",
            "/reviews/{review}/sessions/{session}/timetable/search",
            "/reviews/{review}/sessions/{session}/timetable/{witness}",
            "/reviews/{review}/sessions/{session}/invitations",
            "/reviews/{review}/sessions/{session}/briefing",
            "/reviews/{review}/sessions/{session}/briefing/edit",
            "/reviews/{review}/sessions/{session}/briefing/questions/{line}",
            "/reviews/{review}/sessions/{session}/attendance",
            "/reviews/{review}/sessions/{session}/notes",
            "/reviews/{review}/sessions/{session}/notes/{witness}",
            "/reviews/{review}/sessions/{session}/notes/{witness}/evidence",
            "/reviews/{review}/sessions/{session}/follow-ups",
            "/reviews/{review}/sessions/{session}/after");

    private SessionSamples() {}

    /** One address a route, and the notes of a whole session besides. */
    static Map<String, List<String>> of(String review) {
        return ROUTES.stream().collect(Collectors.toMap(route -> route, route -> addresses(route, review)));
    }

    private static List<String> addresses(String route, String review) {
        String address = route.replace("{review}", review)
                .replace("{session}", "1")
                .replace("{line}", "1")
                .replace("{witness}", "1");
        return Stream.of(address, address.replaceAll("/notes/1$", "/notes/0"))
                .distinct()
                .toList();
    }
}
