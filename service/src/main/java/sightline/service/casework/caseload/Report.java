package sightline.service.casework.caseload;

import java.util.List;
import java.util.Optional;

/**
 * A page of the caseload.
 *
 * @param tab its place in the room's navigation
 * @param title the question it answers
 * @param lead the answer in a sentence
 * @param steps links to the same page for another month or another list, by what they say
 * @param parts the figures
 * @param paging where the list goes on, if it does
 */
public record Report(
        String tab, String title, String lead, List<Step> steps, List<Part> parts, Optional<Paging> paging) {

    static Report of(String tab, String title, String lead, List<Part> parts) {
        return new Report(tab, title, lead, List.of(), parts, Optional.empty());
    }

    /**
     * Another list on the same page.
     *
     * @param text what it says
     * @param href where it leads
     * @param current whether it is shown
     */
    public record Step(String text, String href, boolean current) {}

    /**
     * The pages of a long list.
     *
     * @param page from 1
     * @param pages how many
     * @param href the address up to the number
     */
    public record Paging(int page, int pages, String href) {}
}
