package sightline.service.casework.shelf;

import java.io.IOException;
import java.nio.file.Path;

/** Looks files over before they are kept. */
interface Lookover {

    /**
     * Looks one over without changing it.
     *
     * @param name as the person's computer sent it
     * @throws IOException if our own disk can't be read
     */
    Looked look(String name, Path file) throws IOException;
}
