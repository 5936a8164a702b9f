package sightline.service.library.find;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import sightline.service.library.book.PaperKind;
import sightline.service.library.book.Reply;
import sightline.service.page.form.Typed;

/**
 * Which recommendations are wanted; what is empty makes no difference.
 *
 * @param reply how they were answered
 * @param kind in what kind of paper they stand
 */
public record Wanted(Optional<Reply> reply, Optional<PaperKind> kind) {

    /** Holds for accepted rows {@code i} of papers {@code p} that are wanted; goes with {@link #bind}. */
    static final String SQL = """
             i.standing = 'ACCEPTED' and (:reply::text is null or i.reply = :reply)
                and (:kind::text is null or p.kind = :kind)
            """;

    /** What an address asks for; what it asks wrongly is left out. */
    static Wanted of(Typed typed) {
        return new Wanted(
                Arrays.stream(Reply.values())
                        .filter(one -> one.name().equals(typed.text("reply")))
                        .findFirst(),
                Arrays.stream(PaperKind.values())
                        .filter(one -> one.name().equals(typed.text("kind")))
                        .findFirst());
    }

    /** Sets the parameters of {@link #SQL}. */
    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("reply", reply.map(Enum::name).orElse(null))
                .param("kind", kind.map(Enum::name).orElse(null));
    }

    /** Whether it asks for everything. */
    public boolean isAll() {
        return reply.isEmpty() && kind.isEmpty();
    }
}
