package sightline.service.review.finding.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sightline.service.page.form.Choice;
import sightline.service.review.book.Evidence;
import sightline.service.review.book.Finding;
import sightline.service.review.book.ReviewBook;
import sightline.service.review.finding.Sources;

/**
 * What the page shows on which evidence is chosen for a finding.
 *
 * @param book the review
 * @param finding which finding
 * @param version that the choice goes on from
 * @param search what is looked for, and which page of it
 * @param ticked the numbers of the items that are ticked
 * @param overtaken what somebody else saved meanwhile
 */
public record ChooserView(
        ReviewBook book,
        Finding finding,
        long version,
        Search search,
        Set<Long> ticked,
        Optional<Overtaken> overtaken) {

    private static final int PAGE = 25;

    /**
     * A search.
     *
     * @param filter what is looked for
     * @param page which page of what was found, from 1
     */
    record Search(EvidenceFilter filter, int page) {}

    /** What is looked for. */
    public EvidenceFilter filter() {
        return search.filter();
    }

    /** The items that are ticked, wherever the search has gone since. */
    public List<Evidence> chosen() {
        return book.evidence(ticked);
    }

    /** From how many sources the finding would be known with these. */
    public Sources sources() {
        return Sources.of(book, chosen());
    }

    /** The items of this page that fit and are not ticked yet. */
    public List<Evidence> offered() {
        return fitting().stream().skip((long) (page() - 1) * PAGE).limit(PAGE).toList();
    }

    /** How many fit in all. */
    public int found() {
        return fitting().size();
    }

    /** Which page this is. */
    public int page() {
        return Math.clamp(search.page(), 1, pages());
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(found(), PAGE));
    }

    /** The lines of enquiry to choose from. */
    public List<Choice> lines() {
        return book.lines().stream()
                .filter(line -> !line.dropped())
                .map(line -> new Choice(String.valueOf(line.number()), line.label() + ". " + line.question()))
                .toList();
    }

    private List<Evidence> fitting() {
        return book.evidence().stream()
                .filter(item -> !ticked.contains(item.id()) && search.filter().fits(item))
                .toList();
    }
}
