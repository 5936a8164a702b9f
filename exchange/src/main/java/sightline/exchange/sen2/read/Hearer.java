package sightline.exchange.sen2.read;

import sightline.exchange.sen2.form.Section;

/** Hears what a return says, piece by piece, in the order of the return. */
public interface Hearer {

    /** The header, whole; heard once, before the first person. One that isn't there where the return has none. */
    void header(Section header);

    /**
     * A person with all that stands in it.
     *
     * @param index their place in the return, from 1
     */
    void person(int index, Section person);

    /** Something that doesn't fit the form; heard before the person or header that it stands in. */
    void fault(Fault fault);
}
