package sightline.service.review.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sightline.service.page.form.Choice;
import sightline.service.people.Mistake;
import sightline.service.review.book.Line;
import sightline.service.review.witness.WitnessFile;

/**
 * Everybody who is to be heard at a session.
 *
 * @param sitting the session
 * @param hearings who is on its list
 * @param witnesses of the review
 * @param lines of enquiry
 * @param told what has just been done, and what is to be mended
 */
public record HearingsView(
        Sitting sitting, List<Hearing> hearings, List<WitnessFile> witnesses, List<Line> lines, Told told) {

    /**
     * What the page says about the last press.
     *
     * @param done what was done
     * @param mistakes to mend
     */
    public record Told(Optional<String> done, List<Mistake> mistakes) {}

    /** Witnesses who could be put on the list. */
    public List<Choice> others() {
        return witnesses.stream()
                .filter(file -> hearings.stream().noneMatch(hearing -> hearing.witness() == file.id()))
                .map(file -> new Choice(
                        String.valueOf(file.id()),
                        file.named().called() + ", " + file.named().source().words()))
                .toList();
    }

    /** The labels of the lines that a witness speaks to: "1, 2(b)". */
    public String lines(Hearing hearing) {
        return labels(lines, hearing);
    }

    /** The labels of the lines that a witness speaks to, as the review prints them. */
    public static String labels(List<Line> lines, Hearing hearing) {
        return lines.stream()
                .filter(line -> hearing.wants().lines().contains(line.number()))
                .map(Line::label)
                .collect(Collectors.joining(", "));
    }

    /** What the witness needs, in sentences. */
    public List<String> needs(Hearing hearing) {
        Map<Long, WitnessFile> files = witnesses.stream().collect(Collectors.toMap(WitnessFile::id, file -> file));
        return Optional.ofNullable(files.get(hearing.witness()))
                .map(file -> file.known().needs().words())
                .orElse(List.of());
    }
}
