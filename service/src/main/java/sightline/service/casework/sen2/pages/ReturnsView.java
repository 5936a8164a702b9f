package sightline.service.casework.sen2.pages;

import java.util.List;
import java.util.Optional;
import sightline.service.casework.sen2.HandedIn;
import sightline.service.page.form.Choice;
import sightline.service.people.Mistake;

/**
 * What the page of all returns shows.
 *
 * @param uploads of this page, the newest first
 * @param page which page, from 1
 * @param pages how many there are
 * @param form what stands in the form
 * @param notice what was done
 */
public record ReturnsView(List<HandedIn> uploads, int page, int pages, Form form, Optional<String> notice) {

    /**
     * The form.
     *
     * @param year that is chosen
     * @param years to choose from, the latest first
     * @param mistakes to be mended
     */
    public record Form(String year, List<Choice> years, List<Mistake> mistakes) {}
}
