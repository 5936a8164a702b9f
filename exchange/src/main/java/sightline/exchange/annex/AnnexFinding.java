package sightline.exchange.annex;

/**
 * What a rule found in a list. It names nobody.
 *
 * @param rule the rule's number as Data to Insight's validator has it, such as 101a
 * @param level "error" or "query"
 * @param line the line to look at
 * @param column the column's heading
 * @param message what is wrong
 */
public record AnnexFinding(String rule, String level, long line, String column, String message) {}
