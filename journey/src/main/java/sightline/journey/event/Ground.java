package sightline.journey.event;

/** The grounds that may free somebody from a time limit. */
public enum Ground {
    /** The setting that was asked for advice is closed for four weeks or more. */
    X1,
    /** The provider of early education that was asked for advice is closed for four weeks or more. */
    X2,
    /** Exceptional personal circumstances of the child, the parent or the young person. */
    X3,
    /** The family is away from the area for four weeks or more. */
    X4,
    /** The family is away from the area for two weeks or more, after an order of the Tribunal. */
    X4T,
    /** The child or young person misses an appointment with the adviser. */
    X5,
    /** A reason to do with coronavirus; only in the temporary rules of 2020. */
    C19
}
