package sightline.exchange.panel;

/**
 * What an authority was called in one year's row.
 *
 * @param code three-digit code
 * @param year calendar year
 * @param name its name in that row
 */
public record NamedRow(String code, int year, String name) {}
