package sightline.journey.reckoner;

import sightline.journey.event.EventName;

/**
 * One small rule: when such an event has happened, look which clocks it starts.
 *
 * @param on the events that concern it
 * @param look what it does
 */
record Rule(Names on, Look look) {

    /** Looks at an event of a journey and adds the clocks that it starts. */
    interface Look {
        void at(Reckoning reckoning, int place);
    }

    static Rule on(EventName name, Look look) {
        return new Rule(Names.of(name), look);
    }

    static Rule on(Names names, Look look) {
        return new Rule(names, look);
    }
}
