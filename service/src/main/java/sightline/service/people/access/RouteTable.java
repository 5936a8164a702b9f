package sightline.service.people.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import sightline.service.people.Role;

/** Every route of the running application and who may use it. */
@Component
public final class RouteTable {

    private static final String HEAD = """
            # Who may open what

            Written by RouteTableTest from the running application; after a change write it anew with
            `mvn -pl service -am test -Dtest=RouteTableTest -Dsightline.write=true -Dsurefire.failIfNoSpecifiedTests=false`.

            A route without a rule is closed to everybody. Static files are open to everybody. The security filters
            answer `POST /sign-in`, `POST /sign-out`, `GET /oauth2/authorization/organisation` and
            `GET /login/oauth2/code/organisation` themselves, for everybody.

            """;

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    RouteTable(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Every route, by path; error pages are left out, because nobody can ask for them. */
    public List<Route> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(RouteTable::routes)
                .filter(route -> !route.rule().equals(Optional.of(new Rule.FailedRequests())))
                .sorted()
                .toList();
    }

    /** Routes that nobody can use because somebody forgot their rule. */
    public List<Route> withoutRule() {
        return routes().stream().filter(r -> r.rule().isEmpty()).toList();
    }

    /** The table for docs/routes.md. */
    public String markdown() {
        String roles = Arrays.stream(Role.values()).map(Role::words).collect(Collectors.joining(" | "));
        String line = "|---|---|" + ":-:|".repeat(Role.values().length) + "\n";
        return HEAD + "| Route | Not signed in | " + roles + " |\n" + line
                + routes().stream().map(RouteTable::row).collect(Collectors.joining());
    }

    private static String row(Route route) {
        Stream<Optional<Role>> readers = Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Role.values()).map(Optional::of));
        return readers.map(reader -> route.rule().filter(r -> r.admits(reader)).isPresent() ? "yes" : "–")
                .collect(Collectors.joining(" | ", "| `" + route.words() + "` | ", " |\n"));
    }

    private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> mapped) {
        Set<RequestMethod> named = mapped.getKey().getMethodsCondition().getMethods();
        List<String> methods = named.isEmpty()
                ? List.of("ANY")
                : named.stream().map(Enum::name).toList();
        Optional<Rule> rule = Rule.of(mapped.getValue());
        return mapped.getKey().getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> new Route(method, path, rule)));
    }
}
