package sightline.service.library.find;

import java.util.List;
import java.util.Optional;
import sightline.service.people.Mistake;

/**
 * What the library's first page shows.
 *
 * @param words that were asked for
 * @param wanted among which rows
 * @param answer what was found; empty where nothing was asked
 * @param shelf the papers, where nothing was asked
 * @param desk what those see besides who add papers; empty for everybody else
 */
public record LibraryView(
        String words, Wanted wanted, Optional<Found> answer, Papers shelf, Optional<List<Line>> desk) {

    /** The most that can be asked for at once. */
    static final int LONGEST = 300;

    /**
     * What was found.
     *
     * @param hits the best first
     * @param meaning whether meanings could be looked at, and not words alone
     * @param waiting how many rows still wait for their meaning
     */
    public record Found(List<Hit> hits, boolean meaning, long waiting) {}

    /**
     * A page of the papers.
     *
     * @param lines the papers on it
     * @param page which page, from 1
     * @param all how many papers there are on all pages
     */
    public record Papers(List<Line> lines, int page, long all) {

        /** How many pages there are. */
        public int pages() {
            return (int) Math.max(1, Math.ceilDiv(all, PaperList.SIZE));
        }
    }

    /** What is to be mended. */
    public List<Mistake> mistakes() {
        return words.length() > LONGEST ? List.of(new Mistake("q", "Search for at most 300 characters")) : List.of();
    }

    /** What was found, in a sentence. */
    public String found() {
        int hits = answer.map(some -> some.hits().size()).orElse(0);
        String order = words.isEmpty() ? "the latest first" : "the best first";
        return hits == 1 ? "1 recommendation." : "%d recommendations, %s.".formatted(hits, order);
    }
}
