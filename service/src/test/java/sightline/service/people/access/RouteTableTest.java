package sightline.service.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Site;

/** Every route has a rule, and docs/routes.md says which. */
@Site
class RouteTableTest {

    private static final Path FILE = Path.of(System.getProperty("sightline.root"), "docs", "routes.md");

    @Autowired
    RouteTable table;

    @Test
    void every_route_has_a_rule() {
        assertThat(table.routes()).isNotEmpty();
        RouteRules.allHaveOne(table);
    }

    @Test
    void the_table_in_the_documents_is_the_running_application() throws IOException {
        String now = table.markdown();
        if (Boolean.getBoolean("sightline.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, now);
        }
        assertThat(FILE)
                .as(
                        "docs/routes.md differs from the running application. Look at what changed; if it is meant, write it"
                                + " anew: mvn -pl service -am test -Dtest=RouteTableTest -Dsightline.write=true"
                                + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(now);
    }
}
