package sightline.insight.log;

/** Something that is counted case by case, and can be taken back case by case. */
public interface CaseMeasure {

    /**
     * Counts a case.
     *
     * @param events its events; valid only during the call
     * @param weight 1, or -1 to take back a case that was counted with the very same events
     */
    void weigh(CaseEvents events, int weight);

    /** Whether it reads the details of events; if not, they needn't be fetched. */
    default boolean readsDetails() {
        return false;
    }
}
