package sightline.service.review.theme;

import java.util.List;
import org.springframework.stereotype.Component;
import sightline.service.record.Body;
import sightline.service.record.Kind;
import sightline.service.record.Ledger;
import sightline.service.review.desk.Chamber;
import sightline.service.review.desk.Inside;
import sightline.service.review.search.PassageRows;
import sightline.service.review.search.Readings;
import sightline.service.review.search.Wanted;

/** The themes of a review: proposed, and accepted, renamed or refused by people. A refused one is never proposed again. */
@Component
public final class ProposedThemes {

    private final Chamber chamber;
    private final ThemeRows rows;
    private final PassageRows passages;
    private final Readings readings;
    private final Ledger record;

    ProposedThemes(Chamber chamber, ThemeRows rows, PassageRows passages, Readings readings, Ledger record) {
        this.chamber = chamber;
        this.rows = rows;
        this.passages = passages;
        this.readings = readings;
        this.record = record;
    }

    /** All of them, in the order of the report. */
    public List<ThemeRow> all(Inside inside) {
        return chamber.at(inside.desk(), () -> rows.all(inside));
    }

    /** Reads what is still unread, and proposes themes that nobody has proposed before; says how many. */
    public int propose(Inside inside) {
        readings.now(inside);
        return chamber.at(inside.desk(), () -> {
            List<Proposal> proposals =
                    Proposals.of(passages.meanings(inside, Wanted.ALL), rows.words(inside), rows.hearts(inside));
            for (Proposal proposal : proposals) {
                long theme = rows.insert(inside, proposal.name(), ThemeRow.State.PROPOSED);
                rows.keep(inside, theme, proposal);
                enter(inside, theme, "proposed");
            }
            return proposals.size();
        });
    }

    /** Adds a theme by hand; gives its number. */
    public long add(Inside inside, String name) {
        return chamber.at(inside.desk(), () -> {
            long theme = rows.insert(inside, name, ThemeRow.State.ACCEPTED);
            enter(inside, theme, "added");
            return theme;
        });
    }

    /**
     * Accepts a proposed theme under a name, and ties its items to it; or names an accepted one anew.
     *
     * @param seen the version that was seen
     * @return whether it was done; not where somebody else was first
     */
    public boolean name(Inside inside, long theme, long seen, String name) {
        return chamber.at(inside.desk(), () -> {
            boolean done = rows.of("""
                                    update review.theme set name = :name, state = 'ACCEPTED', version = version + 1
                                    where authority = :authority and review = :review and id = :theme and version = :seen
                                        and state <> 'REFUSED'
                                    """, inside)
                            .param("name", name)
                            .param("theme", theme)
                            .param("seen", seen)
                            .update()
                    == 1;
            if (done) {
                rows.tie(inside, theme);
                enter(inside, theme, "named");
            }
            return done;
        });
    }

    /** Refuses a proposed theme; says whether it was still proposed. */
    public boolean refuse(Inside inside, long theme) {
        return chamber.at(inside.desk(), () -> {
            boolean done = rows.of("""
                                    update review.theme set state = 'REFUSED', version = version + 1
                                    where authority = :authority and review = :review and id = :theme and state = 'PROPOSED'
                                    """, inside).param("theme", theme).update() == 1;
            if (done) {
                enter(inside, theme, "refused");
            }
            return done;
        });
    }

    private void enter(Inside inside, long theme, String what) {
        record.append(inside.desk()
                .entry(
                        Kind.THEME_CHANGED,
                        inside.id(),
                        Body.EMPTY.with("theme", theme).with("what", what)));
    }
}
