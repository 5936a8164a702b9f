package sightline.papers.reading.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sightline.papers.reading.reply.Numbers.Naming;

/** Cuts a sentence that answers several recommendations into one piece for each answer. */
final class Clauses {

    private static final Pattern AGREES = Pattern.compile(
            "(?is).*\\b(?:(?:was|were|is|are|be|been|has been|have been|had been)\\s+(?:not\\s+|only\\s+|\\w+ly\\s+)?(?:agreed|accepted|rejected|supported|noted|deferred|declined|approved|endorsed|partially)|agreed|accepted|rejected|deferred|noted(?! that)|not (?:agreed|accepted|supported)|declined|supported|in principle|in part)\\b.*");

    private Clauses() {}

    /**
     * One answer.
     *
     * @param words from where the recommendations are named to the next naming
     */
    record Clause(List<String> numbers, String words) {

        boolean isAnswer() {
            return AGREES.matcher(words).matches();
        }
    }

    static List<Clause> of(String text) {
        List<Naming> namings = Numbers.in(text);
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < namings.size(); i++) {
            int from = i == 0 ? 0 : namings.get(i).from();
            int end = i + 1 < namings.size() ? namings.get(i + 1).from() : text.length();
            clauses.add(new Clause(namings.get(i).numbers(), text.substring(from, end)));
        }
        return clauses;
    }
}
