package sightline.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sightline.service.people.Role;

/** Which addresses of extracts and of inspection lists to open: the demonstration's first extract came in, its second waits. */
final class ExtractSamples {

    private ExtractSamples() {}

    static Map<String, List<String>> all() {
        return Map.of(
                "/extract/{id}",
                List.of("/extract/2"),
                "/extract/{id}/text",
                List.of("/extract/2/text"),
                "/extract/{id}/preview",
                List.of("/extract/2/preview"),
                "/extract/imports/{number}",
                List.of("/extract/imports/1"),
                "/inspection/lists/{number}",
                List.of("/inspection/lists/1", "/inspection/lists/2?rule=201b"));
    }

    /** States that matter, beside the pages themselves. */
    static Stream<Stop> states() {
        return Stream.of(
                Stop.at("/extract", Role.ANALYST),
                Stop.at("/extract?mapping=Monthly+case+extract", Role.SEND_MANAGER),
                Stop.at("/inspection/lists/1?rule=199", Role.SEND_MANAGER),
                Stop.after("the stories of a child who is named", Role.SEND_MANAGER, 200, ExtractSamples::namesOne),
                Stop.after(
                        "a child whom nobody knows",
                        Role.SEND_MANAGER,
                        422,
                        v -> v.opens("/inspection/pack")
                                .types("Whom have the inspectors named?", "NOBODY-1")
                                .presses("Show their stories")),
                Stop.after(
                        "an extract without a file",
                        Role.SEND_MANAGER,
                        422,
                        v -> v.opens("/extract").presses("Look at its columns")),
                Stop.after(
                        "an extract that is no table",
                        Role.SEND_MANAGER,
                        422,
                        v -> v.opens("/extract")
                                .handsIn("Extract", file("photo.png", "x"))
                                .presses("Look at its columns")),
                Stop.after(
                        "a new extract",
                        Role.SEND_MANAGER,
                        200,
                        v -> v.opens("/extract")
                                .handsIn(
                                        "Extract", file("panel.csv", "Child,When seen,Outcome\nP1,14/02/2025,Agreed\n"))
                                .presses("Look at its columns")),
                Stop.after(
                        "columns that are chosen twice",
                        Role.SEND_MANAGER,
                        422,
                        v -> v.opens("/extract/2")
                                .chooses("What Person ID means", "Which case: the key of the request or plan")
                                .presses("Show what comes out")),
                Stop.after(
                        "a mapping that can't be read",
                        Role.SEND_MANAGER,
                        422,
                        v -> v.opens("/extract/2/text")
                                .types("Mapping", "person: [")
                                .presses("Show what comes out")),
                Stop.after(
                        "an extract brought in without a name",
                        Role.SEND_MANAGER,
                        422,
                        v -> v.opens("/extract/2/preview")
                                .types("Name of the mapping", "")
                                .presses("Bring in 2 journeys")));
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void namesOne(Visitor visitor) {
        String first = visitor.opens("/inspection/pack")
                .page()
                .locator("main h2 a[href^='/cases/']")
                .first()
                .getAttribute("href");
        visitor.types("Whom have the inspectors named?", first.substring("/cases/".length()))
                .presses("Show their stories");
    }
}
