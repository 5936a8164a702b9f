package sightline.service.watch.scorecard;

import java.util.Optional;
import sightline.insight.control.Assurance;
import sightline.insight.control.Variation;

/**
 * The two icons of a row, after the scheme of NHS England's Making Data Count and with its meanings: shape and letter say
 * the same as the colour, and the words beside them say it all, so they are hidden from assistive technology.
 */
final class ScoreIcons {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sl-icon\" viewBox=\"0 0 40 40\" width=\"40\" height=\"40\" aria-hidden=\"true\">";
    private static final String GREY = "#6b7276";
    private static final String BLUE = "#0088c6";
    private static final String ORANGE = "#f46a25";
    private static final String PURPLE = "#801650";
    private static final String UP = "M12 27L20 13L28 27z";
    private static final String DOWN = "M12 13L28 13L20 27z";
    private static final String WAVE = "M9 22q5.5 -10 11 -2t11 -2";

    private ScoreIcons() {}

    static String of(Optional<Variation> variation) {
        if (variation.isEmpty()) {
            return ring(GREY, letter("–"));
        }
        return switch (variation.get()) {
            case COMMON_CAUSE ->
                ring(GREY, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"3\"/>".formatted(WAVE, GREY));
            case IMPROVEMENT_HIGH -> ring(BLUE, shape(UP, BLUE));
            case IMPROVEMENT_LOW -> ring(BLUE, shape(DOWN, BLUE));
            case CONCERN_HIGH -> ring(ORANGE, shape(UP, ORANGE));
            case CONCERN_LOW -> ring(ORANGE, shape(DOWN, ORANGE));
            case NEUTRAL_HIGH -> ring(PURPLE, shape(UP, PURPLE));
            case NEUTRAL_LOW -> ring(PURPLE, shape(DOWN, PURPLE));
        };
    }

    static String ofTarget(Optional<Assurance> assurance) {
        return assurance
                .map(sure -> switch (sure) {
                    case CONSISTENT_PASS -> ring(BLUE, letter("P"));
                    case CONSISTENT_FAIL -> ring(ORANGE, letter("F"));
                    case INCONSISTENT -> ring(GREY, letter("?"));
                })
                .orElseGet(() -> ring(GREY, letter("–")));
    }

    private static String ring(String colour, String inside) {
        return OPEN
                + "<circle cx=\"20\" cy=\"20\" r=\"18\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"3\"/>"
                        .formatted(colour)
                + inside + "</svg>";
    }

    private static String shape(String path, String colour) {
        return "<path d=\"%s\" fill=\"%s\"/>".formatted(path, colour);
    }

    private static String letter(String letter) {
        return "<text x=\"20\" y=\"26\" text-anchor=\"middle\" font-family=\"Arial, sans-serif\" font-size=\"18\" font-weight=\"700\" fill=\"#0b0c0c\">%s</text>"
                .formatted(letter);
    }
}
