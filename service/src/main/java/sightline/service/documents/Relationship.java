package sightline.service.documents;

import java.util.List;
import java.util.Optional;

/** What one part of an Office document has to do with another (ECMA-376 part 2, clause 6.5). */
final class Relationship {

    private static final List<String> OBJECTS =
            List.of("/oleobject", "/package", "/control", "/activexcontrolbinary", "/afchunk", "/subdocument");

    private Relationship() {}

    /**
     * Refuses what brings in an object or a macro, and what is fetched from outside when the document is opened; a link
     * that somebody must press is none.
     *
     * @param type in small letters, as are the others
     * @param mode "external" for what is not in the document
     */
    static Optional<Refused> check(String type, String target, String mode) {
        if (type.contains("vbaproject")) {
            return Optional.of(Reason.MACROS.because());
        }
        if (OBJECTS.stream().anyMatch(type::endsWith)) {
            return Optional.of(Reason.OBJECT_INSIDE.because());
        }
        boolean outside = mode.equals("external") || target.contains("://") || target.startsWith("\\\\");
        return outside && !type.endsWith("/hyperlink")
                ? Optional.of(Reason.LINK_TO_OUTSIDE.because(what(type)))
                : Optional.empty();
    }

    private static String what(String type) {
        return switch (type.substring(type.lastIndexOf('/') + 1)) {
            case "attachedtemplate", "template" -> "a template";
            case "frame" -> "a frame";
            case "image" -> "a picture";
            default -> "another file";
        };
    }
}
