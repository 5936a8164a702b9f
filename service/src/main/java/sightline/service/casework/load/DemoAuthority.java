package sightline.service.casework.load;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.Progress;
import sightline.insight.exemplar.Order;

/** Makes the invented authority: its people, organisations, journeys and caseloads. */
@Component
public final class DemoAuthority {

    private final Loader loader;
    private final DemoOrganisations organisations;
    private final DemoStaff staff;
    private final Caseloads caseloads;
    private final JdbcClient database;

    DemoAuthority(
            Loader loader, DemoOrganisations organisations, DemoStaff staff, Caseloads caseloads, JdbcClient database) {
        this.loader = loader;
        this.organisations = organisations;
        this.staff = staff;
        this.caseloads = caseloads;
        this.database = database;
    }

    /** Whether it is there already. */
    boolean isMade(String authority) {
        return database.sql("select exists (select from casework.derivation where authority = ?)")
                .param(authority)
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes it.
     *
     * @param authority its code
     * @param order what the generator is to tell; it ends today
     * @return what was loaded
     */
    public Loaded make(String authority, Order order, Progress progress) {
        InventedAuthority invented = InventedAuthority.of(
                authority, order, percent -> progress.at("percent of an invented authority's years", percent, 100));
        organisations.add(authority, invented.settings());
        Loaded loaded = loader.load(authority, invented.persons(), invented.journeys(), progress);
        staff.place(authority);
        LocalDate newYear = order.end().withDayOfYear(1);
        caseloads.share(authority, cases -> staff.officers(authority, cases), newYear);
        return loaded;
    }
}
