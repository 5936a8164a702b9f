package sightline.service.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.exchange.Progress;
import sightline.insight.exemplar.Order;
import sightline.insight.exemplar.Stories;
import sightline.journey.state.JourneyState;
import sightline.service.casework.gate.Desk;
import sightline.service.casework.gate.Gate;
import sightline.service.casework.gate.Members;
import sightline.service.casework.gate.Part;
import sightline.service.casework.load.DemoAuthority;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.account.Person;

/** Two invented authorities with their journeys, made once for all tests of an application, and people who work there. */
@Component
public final class Town {

    public static final String EXEMPLAR = "990";
    public static final String ELSEWHERE = "991";
    public static final String PSYCHOLOGY = "psychology";
    public static final String HEALTH = "health";

    private static final int YEARS = 2;
    private static final int PERSONS = 260;

    /** Fewer, so that Exemplar has journeys whose keys are unknown there. */
    private static final int PERSONS_ELSEWHERE = 120;

    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final DemoAuthority authorities;
    private final Members members;
    private final Gate gate;
    private final Cast cast;
    private final JdbcClient database;
    private final Clock clock;

    Town(DemoAuthority authorities, Members members, Gate gate, Cast cast, JdbcClient database, Clock clock) {
        this.authorities = authorities;
        this.members = members;
        this.gate = gate;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
    }

    /** Today, by the clock that tests set. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Somebody who can sign in and works for the authority's own team. */
    public Person officer(String authority) {
        return placed(authority, Optional.empty(), Role.CASE_OFFICER);
    }

    /** Somebody who manages the team. */
    public Person manager(String authority) {
        return placed(authority, Optional.empty(), Role.SEND_MANAGER);
    }

    /** Somebody who answers for the figures of an authority, which need not have been made. */
    public Person analyst(String authority) {
        Person person = cast.person(Role.ANALYST);
        members.place(person.id(), authority, Optional.empty());
        return person;
    }

    /** Somebody who gives advice for an organisation. */
    public Person adviser(String authority, String organisation) {
        return placed(authority, Optional.of(organisation), Role.ADVISER);
    }

    private Person placed(String authority, Optional<String> organisation, Role role) {
        make(authority);
        Person person = cast.person(role);
        members.place(person.id(), authority, organisation);
        return person;
    }

    /** The desk of an officer or manager. */
    public Desk desk(String authority, Person person) {
        make(authority);
        return new Desk(authority, Part.OFFICER, Optional.of(person.id()), Optional.empty());
    }

    /** The desk of an adviser. */
    public Desk desk(String authority, Person person, String organisation) {
        make(authority);
        return new Desk(authority, Part.ADVISER, Optional.of(person.id()), Optional.of(organisation));
    }

    /** Journeys of an authority in a state, by key. */
    public List<String> journeys(String authority, JourneyState state) {
        make(authority);
        return at(
                authority,
                () -> database.sql("""
                        select journey from casework.standing
                        where authority = ? and state = ? and journey like 'J%' order by journey
                        """)
                        .params(authority, state.name())
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    /** A journey of Exemplar whose key means nothing elsewhere. */
    public String onlyInExemplar() {
        make(ELSEWHERE);
        List<String> there = keys(ELSEWHERE);
        return made(EXEMPLAR).stream()
                .filter(key -> !there.contains(key))
                .findFirst()
                .orElseThrow();
    }

    /** Journeys that were made with an authority, not those that a test brought in: every child among them has a name. */
    public List<String> made(String authority) {
        return keys(authority).stream().filter(key -> key.startsWith("J")).toList();
    }

    /** Every journey of an authority. */
    public List<String> keys(String authority) {
        return at(
                authority,
                () -> database.sql("select journey from casework.standing where authority = ? order by journey")
                        .param(authority)
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    /** Looks at the database as Sightline itself does. */
    public <T> T at(String authority, Supplier<T> look) {
        make(authority);
        return gate.at(Desk.system(authority), look);
    }

    /** Makes the authority, if it is not there yet. */
    public void make(String authority) {
        synchronized (made) {
            if (made.add(authority)) {
                authorities.make(
                        authority,
                        new Order(
                                authority.equals(EXEMPLAR) ? PERSONS : PERSONS_ELSEWHERE,
                                YEARS,
                                authority.hashCode(),
                                today().minusYears(YEARS),
                                Stories.ALL.getFirst()),
                        Progress.SILENT);
            }
        }
    }
}
