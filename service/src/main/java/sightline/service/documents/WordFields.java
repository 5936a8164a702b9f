package sightline.service.documents;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The instructions of a part's fields (ECMA-376 part 1, clause 17.16), pieced together as Word does. */
final class WordFields {

    private static final Pattern FETCHES =
            Pattern.compile("(?im)^\\s*\"?(dde|ddeauto|includetext|includepicture|import|link)\\b");

    private final StringBuilder instructions = new StringBuilder();

    Optional<Refused> see(String element, XMLStreamReader xml) throws XMLStreamException {
        switch (element) {
            case "fldChar" -> instructions.append('\n');
            case "fldSimple" ->
                instructions.append('\n').append(WordPart.value(xml, "instr")).append('\n');
            case "instrText" -> instructions.append(xml.getElementText());
            case "altChunk" -> {
                return Optional.of(Reason.OBJECT_INSIDE.because());
            }
            default -> {}
        }
        return Optional.empty();
    }

    /** Refuses fields that fetch from elsewhere or talk to another program. */
    Optional<Refused> refusal() {
        return FETCHES.matcher(instructions).find()
                ? Optional.of(Reason.LINK_TO_OUTSIDE.because("a field that fetches something"))
                : Optional.empty();
    }
}
