package sightline.service.review.check;

import java.util.List;
import java.util.stream.Stream;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.check.rule.ConclusionWithoutFinding;
import sightline.service.review.check.rule.DriftedFigure;
import sightline.service.review.check.rule.FindingWithoutEvidence;
import sightline.service.review.check.rule.HardToRead;
import sightline.service.review.check.rule.LineWithoutAnswer;
import sightline.service.review.check.rule.LongTheme;
import sightline.service.review.check.rule.ManyRecommendations;
import sightline.service.review.check.rule.MemberWhoDidNotDeclare;
import sightline.service.review.check.rule.NamedWitness;
import sightline.service.review.check.rule.NotPublic;
import sightline.service.review.check.rule.OneSided;
import sightline.service.review.check.rule.OutsideThemes;
import sightline.service.review.check.rule.QuotationInOtherWords;
import sightline.service.review.check.rule.QuotationWithoutConsent;
import sightline.service.review.check.rule.RecommendationWithoutDate;
import sightline.service.review.check.rule.RecommendationWithoutFinding;
import sightline.service.review.check.rule.RecommendationWithoutMeasure;
import sightline.service.review.check.rule.RecommendationWithoutOwner;
import sightline.service.review.check.rule.SmallNumber;
import sightline.service.review.check.rule.TitledName;
import sightline.service.review.check.rule.TooMuchAtOnce;
import sightline.service.review.check.rule.UnseenTestimony;
import sightline.service.review.check.rule.UnusableEvidence;
import sightline.service.review.check.rule.VagueVerb;
import sightline.service.review.check.rule.WitnessWithoutConsent;

/** The check of a review, as a compiler checks a text: every rule, at every place, at once. */
public final class Check {

    /** What publishing refuses: a statement that hangs in the air, or a recommendation that nobody could follow up. */
    private static final List<Rule> REFUSED = List.of(
            new FindingWithoutEvidence(),
            new RecommendationWithoutFinding(),
            new RecommendationWithoutOwner(),
            new RecommendationWithoutMeasure());

    /** All rules, errors first, in the order in which they are best mended. */
    public static final List<Rule> RULES = List.of(
            new FindingWithoutEvidence(),
            new ConclusionWithoutFinding(),
            new RecommendationWithoutFinding(),
            new RecommendationWithoutOwner(),
            new RecommendationWithoutMeasure(),
            new QuotationWithoutConsent(),
            new NamedWitness(),
            new RecommendationWithoutDate(),
            new VagueVerb(),
            new UnusableEvidence(),
            new OutsideThemes(),
            new OneSided(),
            new LineWithoutAnswer(),
            new QuotationInOtherWords(),
            new TitledName(),
            new SmallNumber(),
            new NotPublic(),
            new DriftedFigure(),
            new MemberWhoDidNotDeclare(),
            new WitnessWithoutConsent(),
            new UnseenTestimony(),
            new ManyRecommendations(),
            new TooMuchAtOnce(),
            new HardToRead(),
            new LongTheme());

    private Check() {}

    /** Everything that the rules say of a review, in their order. */
    public static List<Message> of(Ground ground) {
        return RULES.stream().flatMap(rule -> messages(rule, ground)).toList();
    }

    /** What stands against publishing a review; nothing else does. */
    public static List<Message> refusals(ReviewBook book) {
        Ground ground = Ground.of(book);
        return REFUSED.stream().flatMap(rule -> messages(rule, ground)).toList();
    }

    /** Whether publishing refuses what this message says. */
    public static boolean isRefused(Message message) {
        return REFUSED.stream().anyMatch(rule -> rule.about().equals(message.rule()));
    }

    private static Stream<Message> messages(Rule rule, Ground ground) {
        return rule.look(ground)
                .map(found -> new Message(rule.about(), found.place(), found.sentence(), found.about()));
    }
}
