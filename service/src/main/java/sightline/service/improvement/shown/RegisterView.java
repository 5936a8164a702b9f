package sightline.service.improvement.shown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sightline.service.improvement.book.Verdict;
import sightline.service.page.chart.Chart;
import sightline.service.page.form.Choice;
import sightline.service.review.desk.Part;

/**
 * What the list of recommendations shows.
 *
 * @param all how many the reader may see
 * @param found those that are wanted
 * @param wanted the filter
 * @param choices what can be filtered by
 * @param place of the list
 */
public record RegisterView(int all, List<Line> found, Wanted wanted, Choices choices, Place place) {

    /** Answers to filter by. */
    public static final List<Choice> ANSWERS = Stream.concat(
                    Stream.of(new Choice(Wanted.NONE, "No answer yet")),
                    Arrays.stream(Verdict.values()).map(said -> new Choice(said.name(), said.words())))
            .toList();

    /** Standings to filter by. */
    public static final List<Choice> STAGES = Arrays.stream(Standing.values())
            .map(standing -> new Choice(standing.name(), standing.words()))
            .toList();

    /** As many as one page holds. */
    static final int PAGE = 30;

    /**
     * What can be filtered by.
     *
     * @param councils by code
     * @param papers by number
     */
    public record Choices(List<Choice> councils, List<Choice> papers) {}

    /**
     * A place in the list.
     *
     * @param page from 1
     * @param part of the reader in scrutiny; empty for those who take none
     */
    public record Place(int page, Optional<Part> part) {

        /** Whether the reader takes part. */
        public boolean takesPart() {
            return part.isPresent();
        }

        /** Whether the reader goes to the committee's meetings. */
        public boolean meets() {
            return part.filter(one -> one == Part.OFFICER || one == Part.MEMBER).isPresent();
        }
    }

    /** The part of the list on this page. */
    public List<Line> lines() {
        return found.stream().skip((long) (place.page() - 1) * PAGE).limit(PAGE).toList();
    }

    /** How many pages there are. */
    public int pages() {
        return Math.max(1, (found.size() + PAGE - 1) / PAGE);
    }

    /** The address of a page of this list, up to its number. */
    public String address() {
        return "/recommendations?" + (wanted.isAll() ? "" : wanted.query() + "&") + "page=";
    }

    /** The address of this list in another form. */
    public String file(String end) {
        return "/recommendations" + end + (wanted.isAll() ? "" : "?" + wanted.query());
    }

    /** The picture of how they stand; none where there is nothing to draw. */
    public Optional<Chart> chart() {
        return found.isEmpty() ? Optional.empty() : Optional.of(StandingChart.of(found));
    }

    /** How many of those that are wanted stand so. */
    public long count(Standing standing) {
        return StandingChart.count(found, standing);
    }

    /** How many have an answer that accepts them at least in part. */
    public long accepted() {
        return found.stream()
                .filter(line -> line.verdict().filter(Verdict::accepted).isPresent())
                .count();
    }

    /** How many were answered. */
    public long answered() {
        return found.stream().filter(line -> line.verdict().isPresent()).count();
    }

    /** How many are carried out, the closed ones that were among them. */
    public long carriedOut() {
        return found.stream()
                .filter(line -> line.standing() == Standing.CARRIED_OUT
                        || line.chain().closed()
                                && line.chain().closings().getLast().carriedOut())
                .count();
    }

    /** How many are overdue in some way. */
    public long late() {
        return found.stream().filter(line -> line.late().isPresent()).count();
    }
}
