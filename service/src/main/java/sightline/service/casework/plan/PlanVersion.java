package sightline.service.casework.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan as it stood once.
 *
 * @param number from 1
 * @param kind what it was for
 * @param text of every section
 * @param day it was kept
 * @param author by name; empty where the account is gone
 */
public record PlanVersion(int number, PlanKind kind, PlanText text, LocalDate day, Optional<String> author) {}
