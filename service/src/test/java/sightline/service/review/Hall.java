package sightline.service.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sightline.service.people.Browser;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.account.Person;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.Part;
import sightline.service.review.desk.Places;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;

/** Two invented authorities that hold reviews, the people who take part, and reviews made for one test each. */
@Component
public final class Hall {

    public static final String EXEMPLAR = "990";
    public static final String ELSEWHERE = "991";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Places places;
    private final Reviews reviews;
    private final Chamber chamber;
    private final Cast cast;
    private final JdbcClient database;

    Hall(Places places, Reviews reviews, Chamber chamber, Cast cast, JdbcClient database) {
        this.places = places;
        this.reviews = reviews;
        this.chamber = chamber;
        this.cast = cast;
        this.database = database;
    }

    /** The day on which these tests take place. */
    public static LocalDate today() {
        return LocalDate.of(2026, 2, 14);
    }

    /** Somebody with a role who takes part for an authority. */
    public Person person(String authority, Role role) {
        Person person = cast.person(role);
        places.place(person.id(), authority);
        return person;
    }

    /** A scrutiny officer of Exemplar. */
    public Person officer() {
        return person(EXEMPLAR, Role.SCRUTINY_OFFICER);
    }

    /** A committee member of Exemplar who belongs to the task group of a review. */
    public Person member(long review) {
        Person person = person(EXEMPLAR, Role.COMMITTEE_MEMBER);
        at(() -> database.sql("""
                        insert into review.member (authority, review, name, capacity, party, account, since)
                        values ('990', ?, ?, 'MEMBER', 'Independent', ?, date '2026-01-05')
                        """).params(review, person.name(), person.id()).update());
        return person;
    }

    /** A new review of Exemplar. */
    public long review() {
        return reviews.open(
                ReviewDesk.system(EXEMPLAR),
                "Review %d of waits for plans".formatted(COUNT.incrementAndGet()),
                "Children and Education Scrutiny Committee",
                today().minusDays(40),
                Optional.empty());
    }

    /** A review of Exemplar, open before an officer. */
    public Inside inside(long review) {
        ReviewDesk desk =
                new ReviewDesk(EXEMPLAR, Part.OFFICER, Optional.of(officer().id()), java.util.Set.of());
        return new Inside(desk, reviews.find(desk, review).orElseThrow());
    }

    /** A new browser in which this person is signed in. */
    public static Browser browser(int port, Person person) {
        Browser browser = new Browser(port);
        browser.signIn(person);
        return browser;
    }

    /** Looks at Exemplar's reviews, or changes them, as Sightline itself does. */
    public <T> T at(Supplier<T> look) {
        return chamber.at(ReviewDesk.system(EXEMPLAR), look);
    }

    /** One number out of Exemplar's reviews. */
    public long number(String sql, Object... parameters) {
        return at(() -> database.sql(sql).params(parameters).query(Long.class).single());
    }

    /** Changes Exemplar's reviews. */
    public int change(String sql, Object... parameters) {
        return at(() -> database.sql(sql).params(parameters).update());
    }
}
