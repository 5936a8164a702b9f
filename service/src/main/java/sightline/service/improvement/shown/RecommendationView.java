package sightline.service.improvement.shown;

import java.util.List;
import java.util.Optional;
import sightline.service.improvement.answer.AnswerVersion;
import sightline.service.improvement.answer.Openness;
import sightline.service.improvement.book.Answer;
import sightline.service.improvement.repeat.Repeat;
import sightline.service.review.desk.Part;

/**
 * What the page of a recommendation shows.
 *
 * @param line itself
 * @param council whose
 * @param history of its answers, the latest first
 * @param repeats earlier ones that it repeats, or may repeat
 * @param reader who reads it
 */
public record RecommendationView(
        Line line, String council, List<AnswerVersion> history, List<Repeat> repeats, Reader reader) {

    /**
     * Who reads it.
     *
     * @param part of them in the authority's scrutiny; empty for everybody else
     * @param notice what they have just done
     */
    public record Reader(Optional<Part> part, Optional<String> notice) {}

    /** What happens next. */
    public Next next() {
        return Next.of(line);
    }

    /** Whether the reader may answer it. */
    public boolean mayAnswer() {
        return is(Part.OFFICER) || is(Part.READER);
    }

    /** Whether the reader decides on repeats and writes the committee's closing down. */
    public boolean mayDecide() {
        return is(Part.OFFICER);
    }

    /** Whether the reader takes part. */
    public boolean takesPart() {
        return reader.part().isPresent();
    }

    /** Whether its answer is still a draft that only those see who take part. */
    public boolean isDraft() {
        return !line.chain().answers().isEmpty() && !Openness.isPublic(line.chain());
    }

    /** Versions that no longer count. */
    public List<AnswerVersion> earlier() {
        return history.stream()
                .filter(version -> line.chain()
                        .answer(version.answer().letter())
                        .filter(now -> now.version() == version.answer().version())
                        .isEmpty())
                .toList();
    }

    /** In what part an answer was given; empty where that is not known. */
    public String as(Answer answer) {
        return history.stream()
                .filter(version -> version.answer().letter().equals(answer.letter())
                        && version.answer().version() == answer.version())
                .map(AnswerVersion::as)
                .findFirst()
                .orElse("");
    }

    private boolean is(Part part) {
        return reader.part().filter(part::equals).isPresent();
    }
}
