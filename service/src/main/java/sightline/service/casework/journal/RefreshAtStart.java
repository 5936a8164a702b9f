package sightline.service.casework.journal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A new version of Sightline may bring another law or calendar: looks when the application starts. */
@Component
@Order(50)
final class RefreshAtStart implements ApplicationRunner {

    private final Refresh refresh;

    RefreshAtStart(Refresh refresh) {
        this.refresh = refresh;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        refresh.all();
    }
}
