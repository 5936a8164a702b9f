package sightline.service.casework.gate;

/** Files that are kept for a day, until somebody brings them in. */
public interface ForADay {

    /**
     * Throws away what has been there for longer than a day; inside the gate.
     *
     * @return how many files that were
     */
    int sweep(Desk desk);
}
