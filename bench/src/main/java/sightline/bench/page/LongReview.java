package sightline.bench.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.desk.Reviews;
import sightline.service.review.search.Readings;
import sightline.service.time.WallClock;

/** An invented review with far more evidence than any, made of sentences that all differ. */
final class LongReview {

    private static final String AUTHORITY = "990";
    private static final List<String> WHO = List.of(
            "A mother",
            "The head teacher",
            "A case officer",
            "The psychologist",
            "A grandmother",
            "Our son’s teacher",
            "A speech therapist",
            "The school nurse",
            "A young person",
            "The panel",
            "A social worker",
            "The coordinator");
    private static final List<String> DID = List.of(
            "waited for",
            "asked twice about",
            "complained of",
            "was told nothing of",
            "praised",
            "could not find",
            "was sent the wrong",
            "had to explain",
            "paid for",
            "lost",
            "welcomed",
            "was surprised by");
    private static final List<String> WHAT = List.of(
            "the draft plan",
            "an assessment",
            "transport to school",
            "advice on speech and language",
            "the annual review",
            "a place at college",
            "the letter of refusal",
            "the meeting with the panel",
            "respite at weekends",
            "the phone line",
            "a report from the clinic",
            "mediation");
    private static final List<String> WHEN = List.of(
            "for seven months",
            "before the summer holidays",
            "after the move to Year 7",
            "in the twentieth week",
            "on the day of the meeting",
            "more than once",
            "without a word",
            "since the officer left",
            "at the very end",
            "when the school year had begun",
            "in spite of the law",
            "as they had been promised");

    private final Inside inside;
    private final String words;

    private LongReview(Inside inside, String words) {
        this.inside = inside;
        this.words = words;
    }

    static LongReview in(LiveServer server, int items) {
        ReviewDesk desk = ReviewDesk.system(AUTHORITY);
        Reviews reviews = server.part(Reviews.class);
        LocalDate today = WallClock.today();
        OffsetDateTime noon = today.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
        long id = reviews.open(desk, "A long review", "Scrutiny", today, Optional.empty());
        Inside inside = new Inside(desk, reviews.find(desk, id).orElseThrow());
        JdbcClient database = server.part(JdbcClient.class);
        Chamber chamber = server.part(Chamber.class);
        SplittableRandom chance = new SplittableRandom(5);
        chamber.at(desk, () -> {
            for (int i = 0; i < items; i++) {
                database.sql("""
                                insert into review.evidence (authority, review, kind, title, source, origin, day, words, at)
                                values (?, ?, 'NOTE', ?, 'STAFF', 'somebody', ?, ?, ?)
                                """)
                        .params(AUTHORITY, id, "Note " + i, today, text(chance, 6), noon)
                        .update();
            }
            return items;
        });
        server.part(Readings.class).now(inside);
        database.sql("analyze").update();
        long passages = chamber.at(
                desk,
                () -> database.sql("select count(*) from review.passage where review = ?")
                        .param(id)
                        .query(Long.class)
                        .single());
        return new LongReview(
                inside, String.format(Locale.UK, "a search among %,d items in %,d passages", items, passages));
    }

    private static String text(SplittableRandom chance, int sentences) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            text.add(
                    "%s %s %s %s.".formatted(one(WHO, chance), one(DID, chance), one(WHAT, chance), one(WHEN, chance)));
        }
        return String.join(" ", text);
    }

    private static String one(List<String> all, SplittableRandom chance) {
        return all.get(chance.nextInt(all.size()));
    }

    Inside inside() {
        return inside;
    }

    String words() {
        return words;
    }

    /** So many questions that nobody asked before. */
    List<String> questions(int round, int count) {
        SplittableRandom chance = new SplittableRandom(100L + round);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add("who %s %s %s".formatted(one(DID, chance), one(WHAT, chance), one(WHEN, chance)));
        }
        return questions;
    }
}
