package sightline.service.casework.advice;

/**
 * How much an organisation was asked.
 *
 * @param open requests that are still to be answered
 * @param overdue of these, those whose last day is past
 * @param week of these, those due within seven days
 * @param onTime answered within their limit in the last twelve months
 * @param late answered after it in the last twelve months
 */
public record Tally(int open, int overdue, int week, int onTime, int late) {

    /** Answers of the last twelve months. */
    public int answered() {
        return onTime + late;
    }
}
