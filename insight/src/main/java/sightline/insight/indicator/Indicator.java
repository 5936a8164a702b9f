package sightline.insight.indicator;

/**
 * Something that is measured, with everything a reader needs to trust or doubt it.
 *
 * @param id stable name, as used in addresses and exports
 * @param name what people call it
 * @param definition what it counts, in one sentence
 * @param source the publication or rule that defines it
 * @param numerator what is counted
 * @param denominator what it is counted out of; empty where the indicator is a plain count
 * @param unit the unit of its value
 * @param direction which way is better
 * @param period how often there is a value, in words ("calendar year")
 * @param publication when a period's value becomes public, in words ("by the end of June of the year after")
 */
public record Indicator(
        String id,
        String name,
        String definition,
        String source,
        String numerator,
        String denominator,
        Unit unit,
        Direction direction,
        String period,
        String publication) {}
