package sightline.exchange.sen2.form;

import java.util.Set;
import java.util.TreeSet;
import sightline.journey.event.IsoDay;

/** What a data item may hold. */
public sealed interface Values {

    /** Whether a text is such a value. */
    boolean allow(String text);

    /** What is wanted, for a sentence that ends "… write". */
    String wanted();

    /** Any text. */
    record Text() implements Values {
        @Override
        public boolean allow(String text) {
            return true;
        }

        @Override
        public String wanted() {
            return "any text";
        }
    }

    /** A day, as 2026-01-15. */
    record Day() implements Values {
        @Override
        public boolean allow(String text) {
            return IsoDay.of(text).isPresent();
        }

        @Override
        public String wanted() {
            return "a day such as 2026-01-15";
        }
    }

    /** So many digits and nothing else. */
    record Digits(int fewest, int most) implements Values {
        @Override
        public boolean allow(String text) {
            return text.length() >= fewest && text.length() <= most && areDigits(text);
        }

        private static boolean areDigits(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String wanted() {
            return fewest == most ? fewest + " digits" : "up to %d digits".formatted(most);
        }
    }

    /** One of a set of codes. */
    record Codes(Set<String> codes) implements Values {
        private static final int FEW = 14;

        public Codes {
            codes = Set.copyOf(codes);
        }

        @Override
        public boolean allow(String text) {
            return codes.contains(text);
        }

        @Override
        public String wanted() {
            return codes.size() > FEW
                    ? "a code of the guide's list"
                    : "one of " + String.join(", ", new TreeSet<>(codes));
        }
    }
}
