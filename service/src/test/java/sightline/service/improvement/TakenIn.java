package sightline.service.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.Chain;
import sightline.service.improvement.book.Chains;
import sightline.service.improvement.book.Duty;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.duty.Duties;
import sightline.service.improvement.take.Intake;
import sightline.service.improvement.take.NewOrigin;
import sightline.service.improvement.take.NewRecommendation;
import sightline.service.review.Hall;
import sightline.service.review.desk.ReviewDesk;

/**
 * A paper of Exemplar that was taken in for one test.
 *
 * @param origin its number
 * @param title that no other test has
 * @param ids of what it recommends
 */
public record TakenIn(long origin, String title, List<Long> ids) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Sightline's own desk. */
    public static final ReviewDesk DESK = ReviewDesk.system(Hall.EXEMPLAR);

    /** A paper of today that everybody sees; a recommendation's parts follow its words after strokes. */
    public static TakenIn of(Intake intake, Chains chains, String... recommendations) {
        return on(intake, chains, Hall.today(), true, recommendations);
    }

    /** A paper of a day. */
    public static TakenIn on(Intake intake, Chains chains, LocalDate day, boolean shown, String... recommendations) {
        String title = "Paper %d on waits".formatted(COUNT.incrementAndGet());
        long origin = intake.take(
                        DESK,
                        new NewOrigin(
                                OriginKind.PEER_REVIEW,
                                title,
                                "Peers of other councils",
                                day,
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                shown),
                        Arrays.stream(recommendations).map(TakenIn::asked).toList())
                .orElseThrow();
        return new TakenIn(
                origin,
                title,
                chains.all(DESK).stream()
                        .filter(chain -> chain.origin().id() == origin)
                        .map((Chain chain) -> chain.recommendation().id())
                        .toList());
    }

    /** Sets the executive's clock. */
    public void received(Duties duties, LocalDate day) {
        duties.keep(DESK, new Duty(origin, Duty.Clock.EXECUTIVE, day, day, true, Optional.empty(), Duties.NEW));
    }

    /** Says that the whole answer is out, though no clock runs. */
    public void answered(Duties duties) {
        duties.answeredWithoutClock(DESK, origin, Hall.today());
    }

    /** Where the first recommendation is. */
    public String path() {
        return "/recommendations/" + ids.getFirst();
    }

    private static NewRecommendation asked(String words) {
        String[] all = words.split("\\|");
        List<Recommendation.Part> parts = new ArrayList<>();
        for (int i = 1; i < all.length; i++) {
            parts.add(new Recommendation.Part(String.valueOf((char) ('a' + i - 1)), all[i]));
        }
        return new NewRecommendation(
                "",
                all[0],
                parts,
                new Recommendation.Aim(Addressee.EXECUTIVE, "Head of SEND", Optional.empty(), "", "", ""),
                Optional.empty());
    }
}
