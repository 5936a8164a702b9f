package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import sightline.service.review.book.Conclusion;
import sightline.service.review.book.Finding;
import sightline.service.review.book.Recommendation;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.desk.ReviewHead;
import sightline.service.review.finding.Chain;
import sightline.service.review.finding.QuickWin;

/**
 * A note that takes a quick win to whoever can do it, before the report is out. It leaves the task group, so it says
 * nothing that rests on exempt or confidential evidence.
 *
 * @param head the review
 * @param recommendation what is asked
 * @param conclusions why, as the group concludes it
 * @param findings why, as it was found, where all that shows it may be public
 * @param leftOut how many conclusions and findings were left out
 * @param sent when it went, if it has gone
 */
public record NoteView(
        ReviewHead head,
        Recommendation recommendation,
        List<Conclusion> conclusions,
        List<Finding> findings,
        int leftOut,
        Optional<QuickWin> sent) {

    static NoteView of(ReviewBook book, Recommendation recommendation, Optional<QuickWin> sent) {
        Chain chain = new Chain(book);
        List<Finding> all = chain.findings(recommendation);
        List<Finding> open =
                all.stream().filter(finding -> isOpen(chain, finding)).toList();
        List<Conclusion> behind = chain.behind(recommendation);
        List<Conclusion> told = behind.stream()
                .filter(conclusion -> chain.behind(conclusion).stream().allMatch(finding -> isOpen(chain, finding)))
                .toList();
        int leftOut = all.size() - open.size() + behind.size() - told.size();
        return new NoteView(book.head(), recommendation, told, open, leftOut, sent);
    }

    private static boolean isOpen(Chain chain, Finding finding) {
        return chain.evidence(finding).stream().allMatch(item -> item.standing().isPublic());
    }
}
