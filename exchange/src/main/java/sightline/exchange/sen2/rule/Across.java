package sightline.exchange.sen2.rule;

/** A rule that looks at all persons of one return; made anew for each. */
interface Across {

    /** Looks at the next person. */
    void person(Person person, Findings out);

    /** All have been looked at. */
    void end(Findings out);
}
