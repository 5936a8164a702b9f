package sightline.service.casework.advice;

import java.time.LocalDate;
import sightline.journey.reckoner.Clock;

/**
 * Why one request is due when it is.
 *
 * @param owed the request
 * @param today the day it is told for
 * @param clock its clock
 */
public record AdviceWhy(Owed owed, LocalDate today, Clock clock) {}
