package sightline.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Role;
import sightline.service.people.account.DemoPeople;

/** A SEND manager finds where the weeks go, and tries out what would help. */
@OnTheSite
class ManagerTriesTest {

    @Autowired
    DemoPeople people;

    @Test
    void finds_the_bottleneck_and_is_told_what_to_put_right_before_anything_is_tried(Visits visits) {
        Visitor he = visits.withoutScript().signsIn(OwnReview.person(people, Role.SEND_MANAGER));
        he.opens("/watch/late").readsHeading("Which step made late plans late?");
        he.opens("/watch/map").readsHeading("Where do the weeks go?").reads("Where most weeks are spent");
        he.follows("what would help").readsHeading("What would happen if?");
        he.types("Requests, percent more or fewer", "many").presses("Try it out");
        he.reads("There is a problem");
    }
}
