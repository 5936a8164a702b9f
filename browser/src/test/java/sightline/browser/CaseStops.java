package sightline.browser;

import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.people.Role;

/** States of the pages of cases that matter: parts of lists, empty ones, mistakes, and both sides of the wall. */
final class CaseStops {

    private final CaseAddresses cases;

    CaseStops(CaseAddresses cases) {
        this.cases = cases;
    }

    Stream<Stop> all() {
        String open = "/cases/" + cases.in("ASSESSING");
        return Stream.of(
                Stop.at("/day?show=overdue", Role.CASE_OFFICER),
                Stop.at("/day?show=chase", Role.CASE_OFFICER),
                Stop.at("/day?show=waiting", Role.CASE_OFFICER),
                Stop.at("/day?name=nobody-at-all", Role.CASE_OFFICER),
                Stop.at("/day?officer=everybody&page=2", Role.SEND_MANAGER),
                Stop.at("/cases?q=ash", Role.CASE_OFFICER),
                Stop.at("/cases?q=nobody-at-all", Role.CASE_OFFICER),
                Stop.at(open + "?history=whole", Role.CASE_OFFICER),
                Stop.at(open + "/record?event=ExceptionRecorded", Role.CASE_OFFICER),
                Stop.at(open + "/record?event=AdviceRequested", Role.CASE_OFFICER),
                Stop.after(
                        "nothing ticked",
                        Role.CASE_OFFICER,
                        422,
                        v -> v.opens("/day").presses("Give these cases")),
                Stop.after(
                        "an event without a day",
                        Role.CASE_OFFICER,
                        422,
                        v -> forgetsTheDay(v.opens(open + "/record?event=DecidedToIssue"))),
                Stop.after(
                        "a case without a name",
                        Role.CASE_OFFICER,
                        422,
                        v -> v.opens("/cases/new").presses("Open the case")),
                new Stop("a case that is not there", Optional.of(Role.CASE_OFFICER), 404, v -> v.opens("/cases/J0")),
                new Stop("a case for an adviser", Optional.of(Role.ADVISER), 403, v -> v.opens(open)),
                new Stop("a case for scrutiny", Optional.of(Role.SCRUTINY_OFFICER), 403, v -> v.opens(open)));
    }

    private static void forgetsTheDay(Visitor visitor) {
        visitor.page().locator("[name=happened-day]").fill("");
        visitor.presses("Record this");
    }
}
