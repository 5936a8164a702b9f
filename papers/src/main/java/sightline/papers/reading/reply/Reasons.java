package sightline.papers.reading.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sightline.papers.reading.words.Sentences;

/** What an answer gives as its reason. */
final class Reasons {

    private static final Pattern BECAUSE = Pattern.compile(
            "(?is)\\b(?:because|as|since|on the grounds? that|for the reason that|given that|although|but|due to)\\b,?\\s+(.{12,})$");
    private static final Pattern AFTER_STATUS = Pattern.compile(
            "(?is)^[^.:;–—]{0,40}?(?:agreed?|accepted|rejected|supported|noted|deferred|declined|approved|in part|in principle)\\b[^.:;–—-]{0,25}[.:;–—-]+\\s*(.{8,})$");

    private Reasons() {}

    static Optional<String> in(String answer) {
        Matcher after = AFTER_STATUS.matcher(answer.strip());
        if (after.matches()) {
            return Optional.of(after.group(1).strip());
        }
        List<Sentences.Sentence> sentences = Sentences.of(answer);
        for (Sentences.Sentence sentence : sentences) {
            Matcher because = BECAUSE.matcher(sentence.text());
            if (because.find()) {
                return Optional.of(because.group(1).strip());
            }
        }
        return sentences.size() > 1 ? Optional.of(sentences.getLast().text()) : Optional.empty();
    }
}
