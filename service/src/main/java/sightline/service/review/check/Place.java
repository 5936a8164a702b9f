package sightline.service.review.check;

import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Line;
import sightline.service.review.book.Member;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.Theme;
import sightline.service.review.book.Witness;
import sightline.service.review.finding.Step;

/**
 * A place in a review that a message is about.
 *
 * @param id as it is kept: {@code finding-12}
 * @param label as people read it: "Finding F12"
 * @param path where it is, below the review's own address
 */
public record Place(String id, String label, String path) {

    /** The report as a whole. */
    public static final Place REPORT = new Place("report", "The report", "/findings");

    /** A finding. */
    public static Place of(Finding finding) {
        return step(Step.FINDING, finding.id(), "Finding F" + finding.id());
    }

    /** A conclusion. */
    public static Place of(Conclusion conclusion) {
        return step(Step.CONCLUSION, conclusion.id(), "Conclusion C" + conclusion.id());
    }

    /** A recommendation; kept by its id, read by its number. */
    public static Place of(Recommendation recommendation) {
        return step(Step.RECOMMENDATION, recommendation.id(), "Recommendation R" + recommendation.number());
    }

    /** A theme. */
    public static Place of(Theme theme) {
        String id = "theme-" + theme.id();
        return new Place(id, "Theme “%s”".formatted(theme.name()), "/findings#" + id);
    }

    /** A line of enquiry. */
    public static Place of(Line line) {
        String id = "line-" + line.number();
        return new Place(id, "Line " + line.label(), "/lines#" + id);
    }

    /** An item of evidence. */
    public static Place of(Evidence item) {
        return new Place("evidence-" + item.id(), item.label() + ", " + item.title(), "/evidence/" + item.id());
    }

    /** Somebody of the task group. */
    public static Place of(Member member) {
        return new Place("member-" + member.id(), member.name(), "/members");
    }

    /** A witness, as they are shown. */
    public static Place of(Witness witness) {
        return new Place("witness-" + witness.id(), "Witness: " + witness.shownAs(), "/witnesses");
    }

    private static Place step(Step step, long id, String label) {
        String anchor = step.anchor(id);
        return new Place(anchor, label, "/findings#" + anchor);
    }
}
