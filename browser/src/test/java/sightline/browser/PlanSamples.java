package sightline.browser;

import java.util.List;
import java.util.Map;

/** Which addresses to open for the routes of the action plan: those of the demonstration's invented plan. */
final class PlanSamples {

    /** One that stands still, one that is done, one that is no longer feasible, one that another was made one with. */
    static final Map<String, List<String>> ALL = Map.of(
            "/plan",
                    List.of(
                            "/plan",
                            "/plan?view=stages&only=stalled",
                            "/plan?view=time",
                            "/plan?view=groups",
                            "/plan?view=lights",
                            "/plan?stage=CLOSED&only=late"),
            "/plan/{action}", List.of("/plan/6", "/plan/8", "/plan/20", "/plan/9"),
            "/plan/{action}/edit", List.of("/plan/6/edit"),
            "/plan/{action}/move", List.of("/plan/6/move", "/plan/8/move"),
            "/plan/{action}/updates/{update}", List.of("/plan/7/updates/5", "/plan/2/updates/2"),
            "/plan/alike/{one}/{other}", List.of("/plan/alike/4/14", "/plan/alike/11/16"),
            "/plan/boards/{board}", List.of("/plan/boards/4"),
            "/plan/strategies/{strategy}", List.of("/plan/strategies/2"),
            "/plan/posts/{post}", List.of("/plan/posts/1"),
            // This needs a link: see PlanStops.
            "/update/{token}", List.of());

    private PlanSamples() {}
}
