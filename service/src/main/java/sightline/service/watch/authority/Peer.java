package sightline.service.watch.authority;

import java.util.Optional;
import sightline.insight.indicator.Proportion;

/**
 * Somebody to compare with.
 *
 * @param name as people call it
 * @param code three-digit code, empty for a region or England
 * @param onTime plans on time in the latest year, exceptions left out; empty where there is no figure
 * @param self whether it is the authority itself
 */
public record Peer(String name, Optional<String> code, Optional<Proportion> onTime, boolean self) {}
