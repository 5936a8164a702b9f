package sightline.service.review.terms;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What two editors wrote, both going on from the same version.
 *
 * @param before the version that both had seen
 * @param theirs what is saved now
 * @param mine what was typed and is not saved
 */
public record TermsMerge(TermsText before, TermsText theirs, TermsText mine) {

    /** The text that goes on from both: mine where I changed a part, theirs everywhere else. */
    public TermsText together() {
        return TermsText.of(part -> changed(mine, part) ? mine.at(part) : theirs.at(part));
    }

    /** Parts that both changed, each in another way: somebody must choose. */
    public List<TermsPart> disputed() {
        return parts(part ->
                changed(mine, part) && changed(theirs, part) && !mine.at(part).equals(theirs.at(part)));
    }

    /** Parts that only they changed. */
    public List<TermsPart> onlyTheirs() {
        return parts(part -> changed(theirs, part) && !changed(mine, part));
    }

    /** Parts that only I changed. */
    public List<TermsPart> onlyMine() {
        return parts(part -> changed(mine, part) && !changed(theirs, part));
    }

    private boolean changed(TermsText text, TermsPart part) {
        return !text.at(part).equals(before.at(part));
    }

    private static List<TermsPart> parts(Predicate<TermsPart> which) {
        return Arrays.stream(TermsPart.values()).filter(which).toList();
    }
}
