package sightline.service.review.sample;

/**
 * What the side of the cases does for a sample. It keeps which key is which case, tells nothing of it, and gives out
 * each drawn plan later, without names, through {@link PlanTray}.
 */
public interface PlanFrames {

    /**
     * Makes the frame and draws from it.
     *
     * @param keep keeps on scrutiny's side what may be known there, in the same transaction
     */
    Answer draw(Ask ask, Keep keep);

    /** Keeps a frame. */
    @FunctionalInterface
    interface Keep {

        /** Keeps it. */
        void keep(Frame frame);
    }

    /** What came of it. */
    sealed interface Answer {

        /** It is drawn. */
        record Drawn(Frame frame) implements Answer {}

        /** The frame is so small that it could give away a family. */
        record TooFew() implements Answer {}

        /**
         * More plans were asked for than there are.
         *
         * @param there how many there are
         */
        record NotSoMany(int there) implements Answer {}
    }
}
