package sightline.service.casework.plan;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;

/**
 * What the page that writes a plan shows.
 *
 * @param journey whose case
 * @param name of the child or young person
 * @param form what stands in the form
 * @param mistakes to be mended
 * @param merge what somebody else saved meanwhile
 */
public record EditPlanView(String journey, String name, Form form, List<Mistake> mistakes, Optional<Merge> merge) {

    /**
     * A form.
     *
     * @param seen the version that it goes on from; 0 for none
     * @param kind that is chosen
     * @param text of every section
     */
    public record Form(int seen, PlanKind kind, PlanText text) {}
}
