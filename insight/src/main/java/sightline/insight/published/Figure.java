package sightline.insight.published;

import java.util.OptionalLong;

/** One printed cell: a count, or the reason why there is none. A reason is never read as nought. */
public sealed interface Figure {

    /** The count, or empty where none was printed. */
    OptionalLong count();

    /** A printed count; publishers do print negative ones (a reporting fault), and what they print is kept. */
    record Counted(long value) implements Figure {
        @Override
        public OptionalLong count() {
            return OptionalLong.of(value);
        }
    }

    /** A cell without a count. */
    record Withheld(Marker why) implements Figure {
        @Override
        public OptionalLong count() {
            return OptionalLong.empty();
        }
    }
}
