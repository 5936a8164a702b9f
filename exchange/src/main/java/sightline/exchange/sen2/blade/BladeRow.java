package sightline.exchange.sen2.blade;

import java.util.Map;
import sightline.exchange.sen2.form.Item;

/**
 * One row of one file.
 *
 * @param line the line it stands on
 * @param key its own key
 * @param parent the key of the row that it belongs to
 * @param order its place among its siblings
 * @param values its values, as a return writes them
 */
record BladeRow(long line, String key, String parent, double order, Map<Item, String> values) {}
