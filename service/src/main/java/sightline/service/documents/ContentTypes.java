package sightline.service.documents;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the parts of an Office document are (ECMA-376 part 2, clause 7.2.3). Parts are known by their names in small
 * letters, without the first slash.
 *
 * @param endings the type of each ending
 * @param parts the type of each part that has one of its own
 */
record ContentTypes(Map<String, String> endings, Map<String, String> parts) {

    /** The part that holds them. */
    static final String PART = "[Content_Types].xml";

    ContentTypes {
        endings = Map.copyOf(endings);
        parts = Map.copyOf(parts);
    }

    /** The type of a part in small letters; empty where none is given. */
    String of(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return parts.getOrDefault(name, endings.getOrDefault(ending, ""));
    }

    /** Whether one of these parts is the text of a Word document. */
    boolean hasMain(Stream<String> names) {
        return names.anyMatch(name -> of(name).endsWith("wordprocessingml.document.main+xml"));
    }

    /** Whether programs read a part as XML. */
    boolean isXml(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.equals(PART.toLowerCase(Locale.ROOT))
                || name.endsWith(".xml")
                || name.endsWith(".rels")
                || name.endsWith(".vml")
                || of(part).endsWith("xml");
    }
}
