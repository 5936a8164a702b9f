package sightline.service.documents;

import java.util.Optional;

/**
 * Follows a JPEG from marker to marker (ITU T.81, annex B) without unpacking it. Cameras put second pictures after the
 * first, so what follows the end is let be; nothing here reads it, and archives there are found elsewhere.
 */
final class JpegCheck {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private JpegCheck() {}

    static Optional<Refused> check(FileBytes bytes) {
        Optional<Picture> size = Optional.empty();
        int place = 2;
        while (place >= 0 && bytes.at(place) == 0xFF) {
            int marker = bytes.at(place + 1);
            if (marker == END) {
                return size.isEmpty() ? Optional.of(noSize()) : Optional.empty();
            }
            if (isFrame(marker)) {
                Picture picture = new Picture(bytes.two(place + 7), bytes.two(place + 5));
                Optional<Refused> refused = picture.check();
                if (refused.isPresent()) {
                    return refused;
                }
                size = Optional.of(picture);
            }
            if (marker == START_OF_SCAN && size.isEmpty()) {
                return Optional.of(noSize());
            }
            place = next(bytes, place, marker);
        }
        return Optional.of(Reason.DAMAGED.because("the end of the picture is missing"));
    }

    /** Where the next marker stands; -1 where a length makes no sense. */
    private static int next(FileBytes bytes, int place, int marker) {
        if (marker == 0xFF) {
            return place + 1;
        }
        if (standsAlone(marker)) {
            return place + 2;
        }
        int length = bytes.two(place + 2);
        int end = place + 2 + length;
        return length < 2 ? -1 : marker == START_OF_SCAN ? afterScan(bytes, end) : end;
    }

    /** In a scan FF is followed by 00, or by a restart marker. */
    private static int afterScan(FileBytes bytes, int from) {
        for (int place = from; place < bytes.size(); place++) {
            if (bytes.at(place) == 0xFF) {
                int next = bytes.at(place + 1);
                if (next > 0 && !standsAlone(next)) {
                    return place;
                }
            }
        }
        return -1;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Refused noSize() {
        return Reason.DAMAGED.because("the picture does not say how large it is");
    }
}
