package sightline.service.casework.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.load.Furnishing;

/** Plans for some cases of the demonstration, as two or more versions; every sentence is invented. */
@Component
final class InventedPlans implements Furnishing {

    private static final int OF_EACH = 25;

    private final Gate gate;
    private final JdbcClient database;
    private final PlanVersions versions;

    InventedPlans(Gate gate, JdbcClient database, PlanVersions versions) {
        this.gate = gate;
        this.database = database;
        this.versions = versions;
    }

    @Override
    public void furnish(String authority, LocalDate today) {
        Desk desk = Desk.system(authority);
        journeys(desk, "DRAFTED").forEach(journey -> write(desk, journey, PlanKind.WORKING, PlanKind.DRAFT));
        journeys(desk, "PLAN_IN_FORCE")
                .forEach(journey -> write(desk, journey, PlanKind.WORKING, PlanKind.DRAFT, PlanKind.FINAL));
        journeys(desk, "BEING_AMENDED")
                .forEach(journey -> write(desk, journey, PlanKind.DRAFT, PlanKind.FINAL, PlanKind.WORKING));
    }

    /** Those of an officer's latest cases, for they are on top of lists. */
    private List<String> journeys(Desk desk, String state) {
        return gate.at(
                desk,
                () -> database.sql("""
                        select journey from casework.standing where authority = ? and state = ?
                        order by officer, since desc, journey limit ?
                        """)
                        .params(desk.authority(), state, OF_EACH)
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    private void write(Desk desk, String journey, PlanKind... kinds) {
        InventedPlan plan = new InventedPlan(new SplittableRandom(journey.hashCode()));
        for (int i = 0; i < kinds.length; i++) {
            PlanKind kind = kinds[i];
            boolean first = i == 0;
            boolean again = i == 2 && kind == PlanKind.WORKING;
            versions.keep(desk, journey, i, kind, plan.text(kind, first, again));
        }
    }
}
