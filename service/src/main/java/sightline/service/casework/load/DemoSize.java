package sightline.service.casework.load;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How large the invented authority is to be. */
@Component
final class DemoSize {

    private final int persons;
    private final int years;

    DemoSize(
            @Value("${sightline.demonstration.persons:5500}") int persons,
            @Value("${sightline.demonstration.years:4}") int years) {
        this.persons = persons;
        this.years = years;
    }

    /** How many people its log holds. */
    int persons() {
        return persons;
    }

    /** How many years it covers. */
    int years() {
        return years;
    }
}
