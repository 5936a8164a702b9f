package sightline.guards.build;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import planted.flat.Flat;
import planted.rooms.House;
import sightline.guards.Guard;
import sightline.guards.Planted;
import sightline.service.Application;

/** The rooms of the service know each other only by the front door, and never in a circle (Spring Modulith). */
final class RoomsTest implements Guard<ApplicationModules> {

    private static final ImportOption EVERYTHING = location -> true;

    @Override
    public String rule() {
        return "A room uses only what another room shows, and no two need each other. Move what both need to the left.";
    }

    @Override
    public List<String> findings(ApplicationModules ground) {
        Violations violations = ground.detectViolations();
        return ground.stream().allMatch(room -> room.isRootModule())
                ? List.of("This application has no rooms.")
                : violations.getMessages();
    }

    @Override
    public ApplicationModules house() {
        return ApplicationModules.of(Application.class);
    }

    @Override
    public Planted<ApplicationModules> planted() {
        return Planted.on(
                ApplicationModules.of(House.class, EVERYTHING),
                "Cycle detected",
                "'guest' depends on non-exposed type");
    }

    @Override
    public ApplicationModules nothing() {
        return ApplicationModules.of(Flat.class, EVERYTHING);
    }
}
