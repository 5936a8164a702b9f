package sightline.service.casework.plan;

import java.util.Arrays;
import java.util.List;

/**
 * What two editors wrote, both going on from the same version.
 *
 * @param base the version that both had seen
 * @param theirs what is saved now
 * @param mine what was typed and is not saved
 */
public record Merge(PlanText base, PlanText theirs, PlanText mine) {

    /** The text that goes on from both: mine where I changed a section, theirs everywhere else. */
    public PlanText together() {
        return PlanText.of(
                section -> mine.at(section).equals(base.at(section)) ? theirs.at(section) : mine.at(section));
    }

    /** Sections that both changed, each in another way: somebody must choose. */
    public List<Section> disputed() {
        return Arrays.stream(Section.values())
                .filter(section -> !mine.at(section).equals(base.at(section))
                        && !theirs.at(section).equals(base.at(section))
                        && !theirs.at(section).equals(mine.at(section)))
                .toList();
    }

    /** Sections that only they changed. */
    public List<Section> onlyTheirs() {
        return Arrays.stream(Section.values())
                .filter(section -> mine.at(section).equals(base.at(section))
                        && !theirs.at(section).equals(base.at(section)))
                .toList();
    }

    /** Sections that only I changed. */
    public List<Section> onlyMine() {
        return Arrays.stream(Section.values())
                .filter(section -> theirs.at(section).equals(base.at(section))
                        && !mine.at(section).equals(base.at(section)))
                .toList();
    }
}
