package sightline.service.review.figure;

import java.util.List;

/**
 * Where figures come from that can be frozen: published series, or an authority's own counts. A source that counts people
 * hides small counts before it answers; nothing else of them ever comes here.
 */
public interface FigureSource {

    /** Its name in queries. */
    String name();

    /**
     * Works a figure out.
     *
     * @param authority for which the reader takes part in scrutiny
     * @param query what is asked, always with the day of which the source's knowledge counts
     */
    Result run(String authority, FigureQuery query);

    /** What can be asked, for a page on which people choose; empty where the source has a form of its own. */
    List<Offer> offers(String authority);

    /** What became of a question. */
    sealed interface Result {

        /** A figure. */
        record Found(FrozenData data) implements Result {}

        /** There is none; the words say why and what to do. */
        record Unknown(String why) implements Result {}
    }

    /**
     * Something that can be asked.
     *
     * @param query how
     * @param words what it tells
     */
    record Offer(FigureQuery query, String words) {}
}
