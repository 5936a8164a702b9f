package sightline.service.casework.extract;

import java.util.List;
import sightline.service.people.Mistake;

/**
 * What the first page of extracts shows.
 *
 * @param mappings that are kept
 * @param waiting extracts that are not brought in yet
 * @param imports the last ones
 * @param chosen the mapping to read the next extract by; blank: a new one
 * @param mistakes to mend first
 */
public record ExtractView(
        List<KeptMapping> mappings,
        List<HandedIn.Waiting> waiting,
        List<Imported> imports,
        String chosen,
        List<Mistake> mistakes) {}
