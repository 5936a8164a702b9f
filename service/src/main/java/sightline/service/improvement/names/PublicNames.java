package sightline.service.improvement.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import sightline.service.page.form.Typed;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.ReviewDesk;
import sightline.service.review.form.Answers;
import sightline.service.review.report.open.Masks;

/**
 * Knows whose names must not stand in what everybody reads: witnesses of reviews and holders of posts. Children's cases are
 * not asked, for a form that knew their names would tell whoever types one that the child has a case.
 */
@Component
public final class PublicNames {

    private final Chamber chamber;
    private final JdbcClient database;

    PublicNames(Chamber chamber, JdbcClient database) {
        this.chamber = chamber;
        this.database = database;
    }

    /** Reads a form whose words will be public: a name in one of them is something to mend. */
    public Answers answers(ReviewDesk desk, Typed typed) {
        Veil veil = veil(desk.authority());
        return new Answers(typed, words -> wrong(veil, words));
    }

    /** What is wrong with words that everybody reads; empty where no name stands in them. */
    public static Optional<String> wrong(Veil veil, String words) {
        List<String> names = veil.namesIn(words);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Everybody can read this, and %s may be the name of a person. Write what they are instead: a post such as “Head of SEND”, “a parent”, “a pupil”"
                                .formatted(names.stream()
                                        .map(name -> "“" + name + "”")
                                        .collect(Collectors.joining(", "))));
    }

    /** What finds the names that an authority knows. */
    public Veil veil(String authority) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Names are asked for before a desk sits down in the chamber.");
        }
        return chamber.at(
                ReviewDesk.system(authority),
                () -> new Veil(database
                        .sql("""
                                select h.person as name, h.email, p.name as shown_as
                                from improvement.post_holder h
                                join improvement.post p on p.authority = h.authority and p.id = h.post
                                where h.authority = :authority and h.person <> ''
                                union all
                                select name, email, shown_as from review.witness
                                where authority = :authority and name <> '' and position(name in shown_as) = 0
                                """)
                        .param("authority", authority)
                        .query((row, n) -> new Masks.Known(
                                row.getString("name"), row.getString("email"), row.getString("shown_as")))
                        .list()
                        .stream()
                        .filter(PublicNames::isNamed)
                        .toList()));
    }

    /** Somebody may have typed “a mother” where the name stands: then there is none. */
    private static boolean isNamed(Masks.Known known) {
        return known.name().strip().matches("\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*)*");
    }
}
