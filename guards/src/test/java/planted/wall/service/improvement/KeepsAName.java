package planted.wall.service.improvement;

import java.util.List;
import planted.wall.service.casework.Child;

/** Planted: the child is only inside a list inside a method. */
final class KeepsAName {

    private KeepsAName() {}

    static List<String> names() {
        return List.of(new Child("Ada")).stream().map(Child::name).toList();
    }
}
