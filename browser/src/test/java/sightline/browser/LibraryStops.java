package sightline.browser;

import java.util.stream.Stream;
import sightline.service.people.Role;

/** States of the library's pages that no route shows by itself. */
final class LibraryStops {

    private LibraryStops() {}

    static Stream<Stop> all() {
        return Stream.of(
                Stop.at("/papers/1", Role.SCRUTINY_OFFICER),
                Stop.at("/papers/4", Role.ANALYST),
                Stop.at("/papers?done=removed", Role.ANALYST),
                Stop.at("/papers/999", 404),
                Stop.at("/papers?q=" + "x".repeat(301), 422),
                Stop.after(
                        "a paper without a file",
                        Role.SCRUTINY_OFFICER,
                        422,
                        v -> v.opens("/papers/new").presses("Read this paper")),
                Stop.after(
                        "a passage that isn’t there",
                        Role.SCRUTINY_OFFICER,
                        422,
                        v -> v.opens("/papers/4/add")
                                .types("The passage, as printed", "nowhere to be found")
                                .presses("Go on")),
                Stop.after(
                        "a paper taken in without its day",
                        Role.SCRUTINY_OFFICER,
                        422,
                        v -> v.opens("/papers/3/take").presses("Take them in")),
                Stop.after(
                        "a row that somebody else corrected first",
                        Role.SCRUTINY_OFFICER,
                        409,
                        LibraryStops::overtaken));
    }

    private static void overtaken(Visitor visitor) {
        visitor.opens("/papers/1/rows/1").types("To whom", "The head of the service");
        Visitor other = new Visitor(visitor.page().context().newPage());
        other.opens("/papers/1/rows/1")
                .types("To whom", "The Director of Education")
                .presses("Save");
        other.page().close();
        visitor.presses("Save");
    }
}
