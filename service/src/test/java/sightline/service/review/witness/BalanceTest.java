package sightline.service.review.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import sightline.service.review.book.SourceKind;
import sightline.service.review.book.Witness.State;

/** The balance of the two sides, in a sentence. */
final class BalanceTest {

    @Test
    void both_sides_are_counted_and_those_who_do_not_come_are_not() {
        Balance balance = Balance.of(List.of(
                witness(SourceKind.FAMILY, State.HEARD, ""),
                witness(SourceKind.YOUNG_PERSON, State.COMING, ""),
                witness(SourceKind.SCHOOL, State.ASKED, "Larch Primary"),
                witness(SourceKind.HEALTH, State.WANTED, "larch primary "),
                witness(SourceKind.HEALTH, State.DECLINED, "A trust")));
        assertThat(balance.sentence())
                .isEqualTo("4 witnesses: 2 families and young people and 2 professionals. 1 was heard so far.");
        assertThat(balance.organisations()).isEqualTo(1);
    }

    @Test
    void a_review_that_hears_one_side_alone_is_told() {
        assertThat(Balance.of(List.of(witness(SourceKind.SCHOOL, State.WANTED, "A school")))
                        .sentence())
                .isEqualTo("1 witness: 0 families and young people and 1 professional. None has been heard so far."
                        + " No family or young person is among them yet.");
        List<WitnessFile> many = new ArrayList<>();
        many.add(witness(SourceKind.FAMILY, State.WANTED, ""));
        for (int i = 0; i < 4; i++) {
            many.add(witness(SourceKind.STAFF, State.WANTED, "The council"));
        }
        assertThat(Balance.of(many).sentence()).endsWith("There are more than three professionals to each family.");
    }

    @Test
    void nobody_is_said_too() {
        assertThat(Balance.of(List.of()).sentence()).isEqualTo("No witness has been named yet.");
    }

    private static WitnessFile witness(SourceKind source, State state, String organisation) {
        return new WitnessFile(
                1,
                new NewWitness(
                        new Named(source, "", "somebody", organisation, "", ""),
                        Needs.NONE,
                        new Calling(Calling.How.INVITED, state, Optional.empty()),
                        Agreed.NOT_YET),
                0);
    }
}
