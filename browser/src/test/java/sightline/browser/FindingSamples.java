package sightline.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which addresses to open for the routes of findings and of the check: the demonstration's first finding, conclusion and
 * recommendation, which is a quick win, and a message that its number of recommendations calls for.
 */
final class FindingSamples {

    private static final List<String> ROUTES = List.of(
            "/reviews/{review}/findings",
            "/reviews/{review}/findings/board",
            "/reviews/{review}/findings/tree",
            "/reviews/{review}/findings/withdrawn",
            "/reviews/{review}/findings/themes",
            "/reviews/{review}/findings/new",
            "/reviews/{review}/findings/{finding}",
            "/reviews/{review}/findings/{finding}/evidence",
            "/reviews/{review}/findings/{id}/move",
            "/reviews/{review}/findings/{id}/withdraw",
            "/reviews/{review}/conclusions/new",
            "/reviews/{review}/conclusions/{conclusion}",
            "/reviews/{review}/conclusions/{id}/move",
            "/reviews/{review}/conclusions/{id}/withdraw",
            "/reviews/{review}/recommendations/new",
            "/reviews/{review}/recommendations/{recommendation}",
            "/reviews/{review}/recommendations/{id}/move",
            "/reviews/{review}/recommendations/{id}/withdraw",
            "/reviews/{review}/recommendations/{recommendation}/send",
            "/reviews/{review}/recommendations/{recommendation}/note",
            "/reviews/{review}/check",
            "/reviews/{review}/check/answer");

    private FindingSamples() {}

    /** One address a route. */
    static Map<String, List<String>> of(String review) {
        return ROUTES.stream().collect(Collectors.toMap(route -> route, route -> List.of(address(route, review))));
    }

    private static String address(String route, String review) {
        return route.replace("{review}", review).replaceAll("\\{(finding|conclusion|recommendation|id)}", "1")
                + (route.endsWith("/answer") ? "?rule=many-recommendations&place=report" : "");
    }
}
