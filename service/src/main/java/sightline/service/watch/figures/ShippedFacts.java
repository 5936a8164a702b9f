package sightline.service.watch.figures;

import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import sightline.exchange.facts.Facts;

/** Puts the facts that this version of the product carries on the shelf, once, so the first page shows real figures. */
@Component
class ShippedFacts implements ApplicationRunner {

    private final Shelf shelf;
    private final ImportLog log;

    ShippedFacts(Shelf shelf, ImportLog log) {
        this.shelf = shelf;
        this.log = log;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String edition = "The published figures that come with Sightline " + version();
        if (!log.has(edition)) {
            shelf.put(edition, Facts.shipped());
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(
                ShippedFacts.class.getPackage().getImplementationVersion(), "from its sources");
    }
}
