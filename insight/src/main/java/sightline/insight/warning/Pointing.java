package sightline.insight.warning;

import java.util.Optional;

/**
 * How good a signal's pointing was, with intervals, and the cases themselves.
 *
 * @param cases hits, misses and false alarms, highest score first
 * @param precision percent of those pointed at to whom it happened; empty where none was pointed at
 * @param recall percent of those it happened to who were pointed at; empty where it happened to none
 * @param lift precision ÷ base rate; empty where either is
 */
public record Pointing(
        Flagged cases, Optional<Estimate> precision, Optional<Estimate> recall, Optional<Estimate> lift) {}
