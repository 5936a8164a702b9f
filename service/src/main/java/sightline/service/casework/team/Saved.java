package sightline.service.casework.team;

/** What became of something that somebody saved. */
enum Saved {
    /** It is saved. */
    DONE,
    /** Somebody else saved first. */
    OVERTAKEN,
    /** There is no such thing here. */
    NOWHERE
}
