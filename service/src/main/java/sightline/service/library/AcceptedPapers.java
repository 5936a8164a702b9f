package sightline.service.library;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sightline.service.library.book.Item;
import sightline.service.library.book.Items;
import sightline.service.library.book.KeptPaper;
import sightline.service.library.book.Papers;

/** What people have accepted of the library's papers: all that anybody else may see of them. */
@Component
public final class AcceptedPapers {

    private final Papers papers;
    private final Items items;

    AcceptedPapers(Papers papers, Items items) {
        this.papers = papers;
        this.items = items;
    }

    /**
     * A paper, as far as it is accepted.
     *
     * @param paper the paper
     * @param items its accepted rows as they stand in it
     */
    public record Accepted(KeptPaper paper, List<Item> items) {

        /** What it recommends. */
        public List<Item> recommendations() {
            return items.stream()
                    .filter(item -> item.sort() == Item.Sort.RECOMMENDATION)
                    .toList();
        }
    }

    /** A paper of which something is accepted. */
    public Optional<Accepted> find(long id) {
        return papers.find(id)
                .map(paper -> new Accepted(
                        paper,
                        items.of(id).stream()
                                .filter(item -> item.standing() == Item.Standing.ACCEPTED)
                                .toList()))
                .filter(accepted -> !accepted.items().isEmpty());
    }
}
