package sightline.service.people.access;

import static org.assertj.core.api.Assertions.assertThat;

/** The check that no route was left without a rule. */
final class RouteRules {

    private RouteRules() {}

    static void allHaveOne(RouteTable table) {
        assertThat(table.withoutRule())
                .as("routes without a rule: put @OpenToAll or @OpenTo on the method or its class")
                .isEmpty();
    }
}
