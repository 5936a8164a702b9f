package sightline.insight.log;

/** Hears which rows of a file are left out. */
public interface Faults {

    /** One more row was read, be it right or wrong. */
    void row();

    /**
     * A row is left out.
     *
     * @param line the line of the file on which it begins
     * @param why a sentence with what to do
     */
    void fault(long line, String why);

    /** The file breaks off; what came before is kept. */
    void brokenOff();
}
