package sightline.service.documents;

import java.util.Optional;

/** Follows a PNG from part to part (ISO/IEC 15948, clause 5) without unpacking any. */
final class PngCheck {

    private static final int SIGNATURE = 8;

    /** A part's length, its name and its checksum. */
    private static final int AROUND = 12;

    private PngCheck() {}

    static Optional<Refused> check(FileBytes bytes) {
        if (!bytes.has("IHDR", SIGNATURE + 4)) {
            return Optional.of(Reason.DAMAGED.because("a PNG begins with its size, and this does not"));
        }
        return new Picture(bytes.four(SIGNATURE + 8), bytes.four(SIGNATURE + 12))
                .check()
                .or(() -> toTheEnd(bytes));
    }

    private static Optional<Refused> toTheEnd(FileBytes bytes) {
        boolean hasDots = false;
        long place = SIGNATURE;
        while (place + AROUND <= bytes.size()) {
            int part = (int) place;
            place += AROUND + bytes.four(part);
            hasDots |= bytes.has("IDAT", part + 4);
            if (bytes.has("IEND", part + 4)) {
                return atTheEnd(hasDots, place, bytes.size());
            }
        }
        return Optional.of(Reason.DAMAGED.because("the end of the picture is missing"));
    }

    private static Optional<Refused> atTheEnd(boolean hasDots, long end, int size) {
        if (!hasDots) {
            return Optional.of(Reason.DAMAGED.because("there is no picture in it"));
        }
        return end == size
                ? Optional.empty()
                : Optional.of(Reason.TWO_IN_ONE.because("something else stands after the picture"));
    }
}
