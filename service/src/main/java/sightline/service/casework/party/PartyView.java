package sightline.service.casework.party;

import java.util.List;
import java.util.Optional;
import sightline.service.casework.journal.CaseFile;

/**
 * What the page about a person on a case shows.
 *
 * @param file the case
 * @param action where the form is sent
 * @param form as typed, or as kept
 * @param theirs what somebody else kept in the meantime, to be compared with the form
 */
public record PartyView(CaseFile file, String action, PartyForm form, Optional<Party> theirs) {

    /**
     * One line of a comparison.
     *
     * @param label what it is about
     * @param theirs what is kept now
     * @param typed what was typed
     */
    public record Line(String label, String theirs, String typed) {}

    /** What is kept now beside what was typed. */
    public List<Line> lines() {
        return theirs.flatMap(kept -> form.party()
                        .map(mine -> List.of(
                                new Line(
                                        "Part", kept.part().words(), mine.part().words()),
                                new Line("Name", kept.name(), mine.name()),
                                new Line("Relation or workplace", kept.relation(), mine.relation()),
                                new Line(
                                        "Phone",
                                        kept.reach().phone(),
                                        mine.reach().phone()),
                                new Line(
                                        "Email",
                                        kept.reach().email(),
                                        mine.reach().email()),
                                new Line(
                                        "Address",
                                        kept.reach().address(),
                                        mine.reach().address()),
                                new Line("Do not share", yes(kept), yes(mine)))))
                .orElse(List.of());
    }

    private static String yes(Party party) {
        return party.reach().confidential() ? "Yes" : "No";
    }
}
