package sightline.service.casework.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.service.page.InWords;
import sightline.service.people.Mistake;

/**
 * An answer that is typed and not sent as a file.
 *
 * @param views of the child or young person
 * @param needs as the adviser sees them
 * @param provision that would meet them
 * @param outcomes to be reached with it
 */
public record AnswerText(String views, String needs, String provision, String outcomes) {

    /** Nothing typed. */
    static final AnswerText EMPTY = new AnswerText("", "", "", "");

    private static final int MOST = 20_000;

    /** The answer without spaces around it and with one sort of line end. */
    static AnswerText of(String views, String needs, String provision, String outcomes) {
        return new AnswerText(tidy(views), tidy(needs), tidy(provision), tidy(outcomes));
    }

    private static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    /** Whether nothing was typed. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** Each part by the name of its field. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("views", views);
        parts.put("needs", needs);
        parts.put("provision", provision);
        parts.put("outcomes", outcomes);
        return parts;
    }

    /** What each part is called. */
    public static String label(String part) {
        return switch (part) {
            case "views" -> "Views of the child or young person";
            case "needs" -> "Needs";
            case "provision" -> "Provision";
            default -> "Outcomes";
        };
    }

    /** What each part is for. */
    public static String hint(String part) {
        return switch (part) {
            case "views" -> "What they told you or showed you, in their own words where you can";
            case "needs" -> "What you found, and how you found it";
            case "provision" -> "What help would meet the needs: who gives it, how much and how often";
            default -> "What should change because of it, and by when";
        };
    }

    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        parts().forEach((part, text) -> {
            if (text.length() > MOST) {
                mistakes.add(new Mistake(
                        part,
                        "%s must have at most %s characters. Send longer advice as a document"
                                .formatted(label(part), InWords.count(MOST))));
            }
        });
        return mistakes;
    }

    /** The answer as a document of its own. */
    String document(Owed owed, LocalDate day) {
        return parts().entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> label(part.getKey()) + "\n\n" + part.getValue() + "\n")
                .collect(Collectors.joining(
                        "\n", "%s\nCase %s\n%s\n\n".formatted(owed.kind(), owed.journey(), InWords.date(day)), ""));
    }
}
