package sightline.service.casework.load;

import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations that give advice in the invented authority, and its settings. */
@Component
final class DemoOrganisations {

    static final String PSYCHOLOGISTS = "psychology";

    private final JdbcClient database;

    DemoOrganisations(JdbcClient database) {
        this.database = database;
    }

    void add(String authority, Map<String, String> settings) {
        organisation(authority, PSYCHOLOGISTS, "Exemplar Educational Psychology Service", "psychological");
        organisation(authority, "health", "Exemplar Community Health Trust", "medical");
        organisation(authority, "social-care", "Exemplar Children's Social Care", "social-care");
        organisation(authority, "sensory", "Exemplar Sensory Support Service", "hearing-vision");
        organisation(authority, "adulthood", "Exemplar Preparing for Adulthood Team", "preparing-for-adulthood");
        organisation(authority, "therapies", "Exemplar Therapies Service", "other:speech and language therapy");
        settings.forEach((code, name) -> {
            database.sql("insert into casework.setting (authority, code, name) values (?, ?, ?) on conflict do nothing")
                    .params(authority, code, name)
                    .update();
            String id = "setting-" + code.toLowerCase(Locale.ROOT);
            add(authority, id, name);
            route(authority, "educational", code, id);
        });
    }

    private void organisation(String authority, String id, String name, String adviser) {
        add(authority, id, name);
        route(authority, adviser, "", id);
    }

    private void add(String authority, String id, String name) {
        database.sql("insert into casework.organisation (authority, id, name) values (?, ?, ?) on conflict do nothing")
                .params(authority, id, name)
                .update();
    }

    private void route(String authority, String adviser, String setting, String organisation) {
        database.sql("""
                        insert into casework.advice_route (authority, adviser, setting, organisation)
                        values (?, ?, ?, ?) on conflict do nothing
                        """).params(authority, adviser, setting, organisation).update();
    }
}
