package sightline.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;

/** Which addresses of cases to open: of the demonstration's journeys, those with the most on them and those with little. */
@Component
public final class CaseAddresses {

    private static final String AUTHORITY = "990";

    private final Gate gate;
    private final JdbcClient database;

    CaseAddresses(Gate gate, JdbcClient database) {
        this.gate = gate;
        this.database = database;
    }

    /** A journey in a state. */
    String in(String state) {
        return one(
                "select journey from casework.standing where state = '%s' order by journey limit 1".formatted(state));
    }

    /** The answer to a question about the demonstration's cases. */
    List<String> all(String sql) {
        return gate.at(
                Desk.system(AUTHORITY),
                () -> database.sql(sql).query((row, n) -> row.getString(1)).list());
    }

    private String one(String sql) {
        return all(sql).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demonstration has nothing for: " + sql));
    }

    /** What to open for each route with a variable. */
    Map<String, List<String>> samples() {
        String talked = one("select journey from casework.contact group by journey order by count(*) desc limit 1");
        String planned =
                one("select journey from casework.plan_version group by journey order by count(*) desc limit 1");
        String person = one("select s.journey || '/people/' || p.id from casework.party p"
                + " join casework.standing s using (authority, person) order by p.id limit 1");
        String asked = one("select journey from casework.clock where duty = 'A6' and open"
                + " and organisation = 'psychology' and subject = 'psychological' order by due limit 1");
        Map<String, List<String>> samples = new HashMap<>();
        samples.put("/advice/{journey}/{adviser}", List.of("/advice/" + asked + "/psychological"));
        samples.put("/advice/{journey}/{adviser}/why", List.of("/advice/" + asked + "/psychological/why"));
        samples.put("/caseload/team/organisations/{id}", List.of("/caseload/team/organisations/psychology"));
        samples.put(
                "/caseload/team/people/{account}",
                List.of("/caseload/team/people/"
                        + one("select account from casework.member where organisation = 'psychology'")));
        samples.put(
                "/caseload/team/settings/{code}",
                List.of("/caseload/team/settings/"
                        + one("select code from casework.setting where authority = '990' order by code limit 1")));
        samples.put(
                "/cases/{journey}",
                List.of("/cases/" + talked, "/cases/" + in("REQUESTED"), "/cases/" + in("ENDED"), "/cases/" + planned));
        samples.put("/cases/{journey}/contacts", List.of("/cases/" + talked + "/contacts"));
        samples.put("/cases/{journey}/documents", List.of("/cases/" + talked + "/documents"));
        samples.put("/cases/{journey}/events/{number}/correct", List.of("/cases/" + talked + "/events/1/correct"));
        samples.put("/cases/{journey}/letters", List.of("/cases/" + planned + "/letters"));
        samples.put("/cases/{journey}/letters/{letter}/{key}", List.of(letter()));
        samples.put("/cases/{journey}/people/new", List.of("/cases/" + talked + "/people/new"));
        samples.put("/cases/{journey}/people/{id}", List.of("/cases/" + person));
        samples.put("/cases/{journey}/plan", List.of("/cases/" + planned + "/plan"));
        samples.put("/cases/{journey}/plan/compare", List.of("/cases/" + planned + "/plan/compare?from=1&to=2"));
        samples.put("/cases/{journey}/plan/edit", List.of("/cases/" + planned + "/plan/edit"));
        samples.put("/cases/{journey}/plan/{number}", List.of("/cases/" + planned + "/plan/1"));
        samples.put("/cases/{journey}/record", List.of("/cases/" + talked + "/record"));
        samples.put("/cases/{journey}/why/{number}", List.of("/cases/" + talked + "/why/1"));
        return samples;
    }

    private String letter() {
        return one("select '/cases/' || journey || '/letters/assess-yes/' || day from casework.event"
                + " where name = 'DecidedToAssess' order by day desc limit 1");
    }
}
