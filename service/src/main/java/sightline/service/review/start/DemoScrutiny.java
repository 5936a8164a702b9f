package sightline.service.review.start;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sightline.service.people.InventedPeople;
import sightline.service.review.desk.Places;

/** Gives the demonstration's people a part in the scrutiny of the invented authority; anywhere else there are none. */
@Component
@Order(20) // after the demonstration's people
final class DemoScrutiny implements ApplicationRunner {

    /** The code of the invented authority; no real one has it. */
    private static final String EXEMPLAR = "990";

    private final InventedPeople people;
    private final Places places;

    DemoScrutiny(InventedPeople people, Places places) {
        this.people = people;
        this.places = places;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.offered().stream()
                .filter(person -> Placing.ROLES.contains(person.role()))
                .map(InventedPeople.Offered::account)
                .filter(account -> places.authority(account).isEmpty())
                .forEach(account -> places.place(account, EXEMPLAR));
    }
}
