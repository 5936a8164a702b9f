package sightline.service.improvement.take;

import java.util.Optional;
import sightline.service.library.AcceptedPapers.Accepted;

/**
 * What the page shows that takes a paper in.
 *
 * @param paper as far as it is accepted
 * @param form what is typed
 * @param taken the number under which it is here already
 */
public record TakePaperView(Accepted paper, TakePaperForm form, Optional<Long> taken) {}
