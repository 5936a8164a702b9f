package sightline.service.casework.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.service.casework.plan.PlanText;
import sightline.service.casework.plan.Section;
import sightline.service.people.Mistake;

/**
 * What the page of one drawn plan shows.
 *
 * @param sample for which it was drawn
 * @param drawn the case
 * @param original its text; empty where none is kept
 * @param form what stands in the form
 * @param trouble what is to be mended, if anything is
 */
public record DrawnPlanView(AskedSample sample, DrawnCase drawn, PlanText original, Form form, Trouble trouble) {

    /**
     * The form.
     *
     * @param sections without names, one a section
     * @param doubts words that may be names of somebody whom the case's data doesn't know
     * @param named what is named still, when somebody wanted to give it out
     * @param version that is sent along
     */
    public record Form(List<String> sections, List<String> doubts, String named, long version) {

        /** The text of a section. */
        public String at(Section section) {
            return sections.get(section.ordinal());
        }
    }

    /**
     * What is to be mended.
     *
     * @param mistakes in the form
     * @param ground that was chosen for leaving it out
     * @param words about it
     * @param theirs what somebody else kept meanwhile
     */
    public record Trouble(List<Mistake> mistakes, String ground, String words, Optional<DrawnCase> theirs) {

        static final Trouble NONE = new Trouble(List.of(), "", "", Optional.empty());
    }

    /** The sections in which what somebody else kept differs from what was typed. */
    public List<Section> disputed() {
        return trouble.theirs()
                .flatMap(DrawnCase::sections)
                .map(theirs -> Arrays.stream(Section.values())
                        .filter(section -> !theirs.get(section.ordinal()).equals(form.at(section)))
                        .toList())
                .orElse(List.of());
    }
}
