package sightline.service.review.check.rule;

import java.util.stream.Stream;
import sightline.service.review.book.Member;
import sightline.service.review.check.Ground;
import sightline.service.review.check.Level;
import sightline.service.review.check.Place;
import sightline.service.review.check.Rule;

/** A member of whom nobody knows whether there is an interest to declare. */
public final class MemberWhoDidNotDeclare implements Rule {

    @Override
    public About about() {
        return new About("undeclared-member", Level.WARNING, "Members who have not declared");
    }

    @Override
    public Stream<Found> look(Ground ground) {
        return ground.book().members().stream()
                .filter(member -> member.isMember()
                        && member.belongs()
                        && member.declared().isEmpty())
                .map(member -> new Found(
                        Place.of(member),
                        "There is no declaration yet. “Nothing to declare” is one too: ask, and enter the day.",
                        about(member)));
    }

    private static String about(Member member) {
        return member.name() + " since " + member.since();
    }
}
