package sightline.service.review.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.report.open.Echoes;
import sightline.service.review.report.source.Material;

/**
 * What the page shows on which a report is published.
 *
 * @param review whose
 * @param state what stands against it, what is left out, what should be looked at
 * @param latest edition, if it was published before
 * @param due by when the executive must answer, where that is known
 * @param form what was typed and done
 */
public record PublishView(
        ReviewHead review, State state, Optional<Edition> latest, Optional<LocalDate> due, Form form) {

    /**
     * How it stands with the report.
     *
     * @param refusals what stands against publishing
     * @param withheld how much the public version leaves out
     * @param echoes words of shut evidence that it would repeat
     */
    public record State(List<Refusal> refusals, Material.Withheld withheld, List<Echoes.Echo> echoes) {}

    /**
     * The form.
     *
     * @param why the reason for another edition, as typed
     * @param mistakes to be mended
     * @param notice what has just been done
     */
    public record Form(String why, List<Mistake> mistakes, Optional<String> notice) {

        /** An empty one. */
        static final Form EMPTY = new Form("", List.of(), Optional.empty());
    }

    /** The number of the latest edition; 0 for none. */
    public int seen() {
        return latest.map(Edition::edition).orElse(0);
    }
}
