package sightline.service.casework.journal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which organisation of an authority answers which request for advice. */
public final class AdviceRoutes {

    private record Route(String adviser, String setting) {}

    private final Map<Route, String> organisations = new HashMap<>();

    private AdviceRoutes() {}

    static AdviceRoutes of(JdbcClient database, String authority) {
        AdviceRoutes routes = new AdviceRoutes();
        database.sql("select adviser, setting, organisation from casework.advice_route where authority = ?")
                .param(authority)
                .query(row -> {
                    routes.organisations.put(
                            new Route(row.getString("adviser"), row.getString("setting")),
                            row.getString("organisation"));
                });
        return routes;
    }

    /** The organisation that owes what a clock of duty A6 asks for; the setting's own goes before one for all. */
    Optional<String> organisation(Due clock) {
        return !clock.duty().equals("A6")
                ? Optional.empty()
                : clock.subject()
                        .flatMap(adviser -> clock.setting()
                                .flatMap(setting -> at(adviser, setting))
                                .or(() -> at(adviser, "")));
    }

    private Optional<String> at(String adviser, String setting) {
        return Optional.ofNullable(organisations.get(new Route(adviser, setting)));
    }
}
