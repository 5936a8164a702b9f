package sightline.service.review.shape;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import sightline.service.review.Hall;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;
import sightline.service.review.shape.Shape.Row;

/**
 * A shape as it is kept in the room.
 *
 * @param shape that was entered
 * @param review its number
 * @param keys of its rows
 */
record Entered(Shape shape, long review, Keys keys) {

    private static final Map<String, Entered> ALL = new ConcurrentHashMap<>();

    /** The shape of that name, entered through the stores that pages call; once for all tests. */
    static Entered of(String name, Hall hall, Reviews reviews, AutowireCapableBeanFactory beans) {
        return ALL.computeIfAbsent(name, given -> enter(Shape.of(given), hall, reviews, beans));
    }

    private static Entered enter(Shape shape, Hall hall, Reviews reviews, AutowireCapableBeanFactory beans) {
        Optional<Long> before = shape.row("earlier").map(row -> open(reviews, row, Optional.empty()));
        long review = open(reviews, shape.row("review").orElseThrow(), before);
        Inside inside = hall.inside(review);
        Keys keys = new Keys();
        PeopleClerk people = beans.createBean(PeopleClerk.class);
        GroundClerk ground = beans.createBean(GroundClerk.class);
        ArgumentClerk argument = beans.createBean(ArgumentClerk.class);
        for (Row row : shape.rows()) {
            people.enter(inside, keys, row);
            ground.enter(inside, keys, row);
            argument.enter(inside, keys, shape, row);
        }
        ground.terms(inside, shape);
        return new Entered(shape, review, keys);
    }

    private static long open(Reviews reviews, Row row, Optional<Long> follows) {
        return reviews.open(ReviewDesk.system(Hall.EXEMPLAR), row.text(1), row.text(2), row.day(3), follows);
    }

    /** Where its pages begin. */
    String path() {
        return "/reviews/" + review;
    }
}
