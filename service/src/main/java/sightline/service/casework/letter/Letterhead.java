package sightline.service.casework.letter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What every letter of an authority says about the authority and about those who help a family.
 *
 * @param texts what is set
 * @param version grows with every save; 0 where nothing is saved
 */
public record Letterhead(Map<Entry, String> texts, long version) {

    /** Nothing set yet. */
    static final Letterhead EMPTY = new Letterhead(Map.of(), 0);

    /** One thing to set. */
    public enum Entry {
        /** The council. */
        AUTHORITY("authority", "Name of the council", "As it stands at the head of a letter"),
        /** Where to write to. */
        ADDRESS("address", "Address of the council", "With the postcode"),
        /** The team's number. */
        TELEPHONE("telephone", "Telephone number of the SEND team", "A number that somebody answers"),
        /** The team's address. */
        EMAIL("email", "Email address of the SEND team", "Like name@example.org"),
        /** Reg 32 and 33. */
        MEDIATION("mediation", "Mediation adviser", "Name, telephone number and email address, as one sentence"),
        /** Section 32 of the Act. */
        ADVICE_SERVICE(
                "advice-service", "Advice and support service (SENDIASS)", "Name and how to reach it, as one sentence"),
        /** Section 57 of the Act. */
        DISAGREEMENT("disagreement", "Disagreement resolution service", "Name and how to reach it, as one sentence"),
        /** Section 30 of the Act. */
        LOCAL_OFFER("local-offer", "Local offer", "The web address, and how to get it on paper, as one sentence");

        private final String field;
        private final String label;
        private final String hint;

        Entry(String field, String label, String hint) {
            this.field = field;
            this.label = label;
            this.hint = hint;
        }

        /** The name of its field, and of its place in letters. */
        public String field() {
            return field;
        }

        /** What it is. */
        public String label() {
            return label;
        }

        /** How to write it. */
        public String hint() {
            return hint;
        }

        static Entry of(String field) {
            return Arrays.stream(values())
                    .filter(entry -> entry.field.equals(field))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(field));
        }
    }

    public Letterhead {
        texts = new EnumMap<>(complete(texts));
    }

    private static Map<Entry, String> complete(Map<Entry, String> texts) {
        Map<Entry, String> all = new EnumMap<>(Entry.class);
        for (Entry entry : Entry.values()) {
            all.put(
                    entry,
                    texts.getOrDefault(entry, "")
                            .replace("\r\n", "\n")
                            .replace("\u0000", "")
                            .strip());
        }
        return all;
    }

    /** What is set, or nothing. */
    public Optional<String> at(Entry entry) {
        return Optional.ofNullable(texts.get(entry)).filter(text -> !text.isEmpty());
    }

    /** What is set, or an empty text. */
    public String text(Entry entry) {
        return at(entry).orElse("");
    }
}
