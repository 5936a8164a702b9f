package sightline.service.improvement.governance;

import java.util.Optional;

/**
 * A board, partnership or committee that holds part of the plan.
 *
 * @param id its number
 * @param name what it is called
 * @param holds what it is answerable for
 * @param tells the board that it reports to
 * @param howOften it does so, in words; may be empty
 * @param version of this row
 */
public record Board(long id, String name, String holds, Optional<Long> tells, String howOften, long version) {}
