package sightline.service.improvement.voices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.improvement.book.Origin;
import sightline.service.improvement.shown.Line;
import sightline.service.review.book.SourceKind;
import sightline.service.review.publication.Edition;

/**
 * What witnesses told a review, and what came of it.
 *
 * @param report the published report
 * @param origin the paper that its recommendations came in with; empty where they have not
 * @param groups one for each kind of witness that was heard, families first
 */
public record VoicesView(Edition report, Optional<Origin> origin, List<Group> groups) {

    /**
     * A kind of witness.
     *
     * @param source which
     * @param told what they told
     */
    public record Group(SourceKind source, List<Told> told) {

        /** How many recommendations were made because of them. */
        public long asked() {
            return told.stream()
                    .flatMap(one -> one.led().stream())
                    .map(line -> line.chain().recommendation().id())
                    .distinct()
                    .count();
        }

        /** How those who belong to it are spoken of. */
        public String heading() {
            return switch (source) {
                case FAMILY -> "Families said";
                case YOUNG_PERSON -> "Children and young people said";
                case STAFF -> "Council staff said";
                case SCHOOL -> "Schools, colleges and early years said";
                case HEALTH -> "Health services said";
                case SOCIAL_CARE -> "Social care said";
                case VOLUNTARY -> "Voluntary groups said";
                case COUNCILLOR -> "Councillors said";
                case OTHER_COUNCIL -> "Other councils said";
                case SURVEY -> "People said in surveys";
                case DATA, LAW, VISIT -> source.words();
            };
        }
    }

    /**
     * Something that they told.
     *
     * @param found what the review found because of it
     * @param by whom, by kind
     * @param led what was recommended for it
     */
    public record Told(String found, String by, List<Line> led) {}

    static List<Group> groups(List<Voice> voices, List<Line> lines) {
        return Arrays.stream(SourceKind.values())
                .map(source -> new Group(
                        source,
                        voices.stream()
                                .filter(voice -> voice.source() == source)
                                .map(voice -> new Told(voice.found(), voice.toldBy(), led(voice, lines)))
                                .toList()))
                .filter(group -> !group.told().isEmpty())
                .toList();
    }

    private static List<Line> led(Voice voice, List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        voice.led().contains(line.chain().recommendation().id()))
                .toList();
    }
}
