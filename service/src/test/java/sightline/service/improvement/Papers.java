package sightline.service.improvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import sightline.service.improvement.book.Addressee;
import sightline.service.improvement.book.OriginKind;
import sightline.service.improvement.book.Recommendation;
import sightline.service.improvement.take.NewOrigin;
import sightline.service.improvement.take.NewRecommendation;

/** Invented papers with what they recommend, for tests. */
public final class Papers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Papers() {}

    /** A peer review of that day. */
    public static NewOrigin peers(LocalDate day, boolean shown) {
        return new NewOrigin(
                OriginKind.PEER_REVIEW,
                "Peer review %d of waits".formatted(COUNT.incrementAndGet()),
                "A team of peers",
                day,
                Optional.empty(),
                Optional.empty(),
                "",
                shown);
    }

    /** So many recommendations, each of its own words. */
    public static List<NewRecommendation> recommendations(int many) {
        List<NewRecommendation> all = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            all.add(new NewRecommendation(
                    "P" + i,
                    "Answer each letter of a family within %d days.".formatted(i),
                    List.of(),
                    new Recommendation.Aim(
                            Addressee.EXECUTIVE,
                            "Head of SEND",
                            Optional.empty(),
                            "each term",
                            "on_time_ex",
                            "Share in time"),
                    Optional.empty()));
        }
        return all;
    }
}
