package sightline.service.review.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import sightline.service.page.form.Typed;
import sightline.service.people.Mistake;
import sightline.service.review.report.source.OwnWords;
import sightline.service.review.report.source.Slot;

/** Reads forms for the group's own words: a field for each place, and a hidden one with the version that was seen. */
final class WordsForm {

    private static final int MOST = 40_000;

    private WordsForm() {}

    static Map<Slot, OwnWords.Written> read(List<Slot> slots, Typed typed) {
        Map<Slot, OwnWords.Written> read = new EnumMap<>(Slot.class);
        slots.forEach(slot -> read.put(
                slot,
                new OwnWords.Written(
                        typed.text(slot.slug()).replace("\r\n", "\n"), number(typed.text("seen-" + slot.slug())))));
        return read;
    }

    static Map<Slot, OwnWords.Written> of(List<Slot> slots, OwnWords words) {
        Map<Slot, OwnWords.Written> shown = new EnumMap<>(Slot.class);
        slots.forEach(slot -> shown.put(slot, words.at(slot)));
        return shown;
    }

    static List<Mistake> mistakes(Map<Slot, OwnWords.Written> typed) {
        return typed.entrySet().stream()
                .filter(one -> one.getValue().words().length() > MOST)
                .map(one -> new Mistake(
                        one.getKey().slug(),
                        "%s must have at most 40,000 characters. Move what is longer into a document"
                                .formatted(one.getKey().title())))
                .toList();
    }

    /**
     * What a form shows after somebody else was first: where both changed a place, what was typed, going on from theirs;
     * elsewhere what was typed, or theirs where nothing was.
     */
    static Map<Slot, OwnWords.Written> goingOn(Map<Slot, OwnWords.Written> typed, Merged merged) {
        Map<Slot, OwnWords.Written> next = new EnumMap<>(Slot.class);
        typed.forEach((slot, mine) -> {
            OwnWords.Written saved = merged.now().at(slot);
            boolean kept = merged.theirs().containsKey(slot) || saved.version() == mine.version();
            next.put(slot, new OwnWords.Written(kept ? mine.words() : saved.words(), saved.version()));
        });
        return next;
    }

    /**
     * What stands now.
     *
     * @param now everything
     * @param theirs places that both changed
     */
    record Merged(OwnWords now, Map<Slot, OwnWords.Written> theirs) {}

    private static long number(String written) {
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
