package sightline.service.watch.figures;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that the first page shows real figures. */
@Component
@Order(30) // before what freezes figures
class ShippedFacts implements ApplicationRunner {

    private final Shelf shelf;

    ShippedFacts(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        shelf.stock();
    }
}
