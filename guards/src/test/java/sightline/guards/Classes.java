package sightline.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/**
 * Classes to hold a rule against.
 *
 * @param root the package under which this ground has its modules, as the house has them under "sightline"
 * @param classes every class below the root
 */
public record Classes(String root, JavaClasses classes) {

    /** What is handed out: the classes below this root that aren't tests. */
    static Classes handedOut(String root) {
        return new Classes(
                root,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root));
    }

    /** Every class below this root, tests and planted violations included. */
    public static Classes below(String root) {
        return new Classes(root, new ClassFileImporter().importPackages(root));
    }

    static Classes none() {
        return new Classes("nowhere", new ClassFileImporter().importClasses(List.of()));
    }

    /** The pattern of a package named from the root, and all below it. */
    public String in(String name) {
        return "%s.%s..".formatted(root, name);
    }

    /** The patterns of several packages, see {@link #in}. */
    public String[] in(List<String> names) {
        return names.stream().map(this::in).toArray(String[]::new);
    }

    boolean has(String name) {
        return classes.stream().anyMatch(type -> type.getPackageName().startsWith(root + "." + name));
    }
}
