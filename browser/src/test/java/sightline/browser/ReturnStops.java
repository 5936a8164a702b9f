package sightline.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sightline.service.people.Role;

/** Which addresses of returns to open, and states that no address alone shows. */
final class ReturnStops {

    private final List<String> returns;

    /** @param returns the numbers of the demonstration's returns, the oldest first */
    ReturnStops(List<String> returns) {
        this.returns = returns;
    }

    Map<String, List<String>> samples() {
        Map<String, List<String>> samples = new HashMap<>();
        for (String page : List.of("", "/findings", "/people", "/published", "/notes", "/delete")) {
            samples.put("/return/{id}" + page, List.of(last() + page));
        }
        samples.put("/return/{id}/bring", List.of(first() + "/bring"));
        samples.put("/return/{id}/brought", List.of(last() + "/brought"));
        samples.put("/return/{id}/changes", List.of(first() + "/changes", last() + "/changes"));
        samples.put("/return/{id}/notes/{rule}", List.of(last() + "/notes/P9"));
        return samples;
    }

    Stream<Stop> all() {
        return Stream.of(
                Stop.at(first() + "/findings?level=error&page=2", Role.ANALYST),
                Stop.at(last() + "/findings?person=999999", Role.ANALYST),
                Stop.at(last() + "/changes?show=went", Role.SEND_MANAGER),
                Stop.at(first() + "/bring", Role.SEND_MANAGER),
                Stop.at(last() + "/brought?done=brought", Role.ANALYST),
                Stop.after(
                        "a zip file that is damaged",
                        Role.ANALYST,
                        422,
                        v -> v.opens("/return")
                                .handsIn("The return", file("export.zip", "PK, and nothing of a zip file"))
                                .presses("Check this return")),
                Stop.after("no file", Role.ANALYST, 422, v -> v.opens("/return").presses("Check this return")),
                Stop.after(
                        "a file that is no return",
                        Role.ANALYST,
                        422,
                        v -> v.opens("/return")
                                .handsIn("The return", file("a-letter.xml", "Dear all"))
                                .presses("Check this return")),
                Stop.after(
                        "a note without words",
                        Role.ANALYST,
                        422,
                        v -> v.opens(last() + "/notes/P9")
                                .types("Our note for the Department", "")
                                .presses("Keep this note")));
    }

    static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private String first() {
        return "/return/" + returns.getFirst();
    }

    private String last() {
        return "/return/" + returns.getLast();
    }
}
