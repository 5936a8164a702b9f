package sightline.service.review.session.briefing;

import java.util.List;

/**
 * What members may ask about a line of enquiry.
 *
 * @param line its number
 * @param words a question a line
 * @param version of them; 0 where they still are what every line begins with
 */
public record Questions(int line, String words, long version) {

    private static final String USUAL = """
            What works well, and who makes it work?
            What gets in the way?
            What one change would help most?""";

    /** What every line begins with. */
    static Questions usual(int line) {
        return new Questions(line, USUAL, 0);
    }

    /** One question each. */
    public List<String> each() {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
