package sightline.service.record;

/** What an entry tells. Names are only ever added: old exports hold them. */
public enum Kind {

    /** An event of a journey was written down. */
    EVENT_RECORDED,

    /** An event of a journey was corrected by a later one. */
    EVENT_CORRECTED,

    /** A person's record was shown on a screen. */
    VIEWED,

    /** A list that names several people was shown on a screen. */
    LISTED,

    /** A person's record was printed. */
    PRINTED,

    /** A person's record was written into a file. */
    EXPORTED,

    /** Somebody signed in. */
    SIGNED_IN,

    /** An account was made. */
    ACCOUNT_ADDED,

    /** An account's name, roles or right to sign in were changed. */
    ACCOUNT_CHANGED,

    /** An account has a new password. */
    PASSWORD_CHANGED,

    /** Published figures were put on the shelf. */
    FIGURES_IMPORTED,

    /** Many events of journeys came in at once. */
    EVENTS_IMPORTED,

    /** A journey was given to an officer, or to nobody. */
    ASSIGNED,

    /** Another law or calendar has moved open clocks. */
    CLOCKS_MOVED,

    /** A document was kept with a case. */
    DOCUMENT_KEPT,

    /** A plan, or a draft of one, was kept as a new version. */
    PLAN_VERSION_KEPT,

    /** A question or message of a family, or its answer, was written down. */
    CONTACT_RECORDED,

    /** Somebody on a case, such as a parent, was added or changed. */
    PARTY_KEPT,

    /** An adviser was reminded of advice that was asked for. */
    ADVICE_CHASED
}
