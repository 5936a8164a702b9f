package sightline.insight.log;

/** What becomes of the detail of a row that is read. */
public enum Details {
    /** It is kept as it stands and nobody asks what it says. */
    AS_WRITTEN,
    /** A row whose detail can't be understood is left out, as everywhere where clocks are reckoned. */
    UNDERSTOOD
}
