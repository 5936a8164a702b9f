package sightline.journey.time;

import java.time.LocalDate;

/** A sentence that becomes a text. */
public final class PlainSentence implements Sentence {

    private final StringBuilder text = new StringBuilder(160);

    @Override
    public PlainSentence add(String words) {
        text.append(words);
        return this;
    }

    @Override
    public PlainSentence add(LocalDate day) {
        text.append(DayWords.of(day));
        return this;
    }

    /** The text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
