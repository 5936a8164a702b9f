package sightline.service.casework.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.journey.state.JourneyState;
import sightline.service.casework.Town;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.journal.CaseFile;
import sightline.service.casework.journal.Cases;
import sightline.service.casework.party.Parties;
import sightline.service.casework.party.Party;
import sightline.service.casework.party.PartyRole;
import sightline.service.casework.plan.PlanKind;
import sightline.service.casework.plan.PlanText;
import sightline.service.casework.plan.PlanVersions;
import sightline.service.people.account.Person;
import sightline.service.review.ReviewSite;

/** Everything that a case's own data knows is planted in a plan, and none of it is left in what is given out. */
@ReviewSite
final class PlantedNamesTest {

    private static final int CASES = 12;

    @Autowired
    private Town town;

    @Autowired
    private Gate gate;

    @Autowired
    private Cases cases;

    @Autowired
    private Parties parties;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private DrawnPlans plans;

    @Autowired
    private JdbcClient database;

    @Test
    void none_of_them_is_left() {
        Person officer = town.officer(Town.EXEMPLAR);
        Desk desk = town.desk(Town.EXEMPLAR, officer);
        List<String> journeys =
                town.journeys(Town.EXEMPLAR, JourneyState.PLAN_IN_FORCE).subList(0, CASES);
        for (String journey : journeys) {
            List<String> planted = plant(desk, officer, journey);
            assertThat(planted).hasSizeGreaterThan(12);
            String original = "Known: %s. Written small: %s."
                    .formatted(
                            String.join("; ", planted),
                            String.join("; ", planted).toLowerCase(Locale.UK));
            write(desk, journey, original);

            String released = String.join("\n", plans.veiled(desk, journey)).toLowerCase(Locale.UK);

            assertThat(planted)
                    .as("left in %s", released)
                    .noneMatch(name -> released.contains(name.toLowerCase(Locale.UK)));
            assertThat(released).contains("[the child]", "[a parent]", "[date of birth]", "[a phone number]");
        }
    }

    /** The last line of the test above would notice a name: here one is known to nobody, and stays. */
    @Test
    void what_nothing_knows_stays_and_is_doubted() {
        Person officer = town.officer(Town.EXEMPLAR);
        Desk desk = town.desk(Town.EXEMPLAR, officer);
        String journey =
                town.journeys(Town.EXEMPLAR, JourneyState.PLAN_IN_FORCE).get(CASES);
        write(desk, journey, "His nickname is Quillwort.");
        assertThat(String.join("", plans.veiled(desk, journey))).contains("Quillwort");
        assertThat(Veil.doubts(plans.veiled(desk, journey).stream())).containsExactly("Quillwort");
    }

    private List<String> plant(Desk desk, Person officer, String journey) {
        CaseFile file = gate.at(desk, () -> cases.read(desk, journey)).orElseThrow();
        var child = file.person().orElseThrow();
        party(desk, file, PartyRole.PARENT, "Amaryllis Quenby", "Parent");
        party(desk, file, PartyRole.SENCO, "Peregrine Holmfirth", "Larkrise Infant School");
        party(desk, file, PartyRole.ADVISER, "Dr Ottilie Vance", "Speech therapist");
        town.at(
                Town.EXEMPLAR,
                () -> database.sql("update casework.standing set officer = ? where journey = ?")
                        .params(officer.id(), journey)
                        .update());
        List<String> planted = new ArrayList<>(List.of(
                child.forename(),
                child.surname(),
                child.person(),
                journey,
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(child.born()),
                DateTimeFormatter.ofPattern("dd/MM/uuuu").format(child.born()),
                "Amaryllis",
                "Quenby",
                "Holmfirth",
                "Ottilie",
                "Larkrise",
                "01632 960123",
                "quenby@example.org",
                "7 Foxglove Terrace",
                "EX4 9ZZ",
                officer.name()));
        planted.addAll(settings(file));
        return planted;
    }

    private List<String> settings(CaseFile file) {
        List<String> codes = file.written().stream()
                .flatMap(written -> written.event().at().detail().value("setting").stream())
                .distinct()
                .toList();
        return database.sql("select name from casework.setting where authority = '990' and code = any(:codes)")
                .param("codes", codes.toArray(new String[0]))
                .query((row, n) -> row.getString(1))
                .list();
    }

    private void party(Desk desk, CaseFile file, PartyRole part, String name, String relation) {
        parties.add(
                desk,
                file.id().person(),
                new Party(
                        0,
                        part,
                        name,
                        relation,
                        new Party.Reach("01632 960123", "quenby@example.org", "7 Foxglove Terrace\nEX4 9ZZ", false),
                        0));
    }

    private void write(Desk desk, String journey, String words) {
        int seen =
                versions.latest(desk, journey).map(version -> version.number()).orElse(0);
        versions.keep(desk, journey, seen, PlanKind.FINAL, PlanText.of(section -> words));
    }
}
