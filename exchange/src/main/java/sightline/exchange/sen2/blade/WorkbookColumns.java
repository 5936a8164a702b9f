package sightline.exchange.sen2.blade;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sightline.exchange.sen2.form.Item;

/** What the columns of a table in a workbook are; headings may take two lines, and small letters and spaces don't matter. */
final class WorkbookColumns {

    private static final Map<String, BladeTable> TITLES = Map.ofEntries(
            Map.entry("header", BladeTable.SEN2),
            Map.entry("person", BladeTable.PERSON),
            Map.entry("persons", BladeTable.PERSON),
            Map.entry("request", BladeTable.REQUESTS),
            Map.entry("requests", BladeTable.REQUESTS),
            Map.entry("assessment", BladeTable.ASSESSMENT),
            Map.entry("assessments", BladeTable.ASSESSMENT),
            Map.entry("namedplan", BladeTable.NAMEDPLAN),
            Map.entry("namedplans", BladeTable.NAMEDPLAN),
            Map.entry("plandetail", BladeTable.PLANDETAIL),
            Map.entry("plandetails", BladeTable.PLANDETAIL),
            Map.entry("activeplan", BladeTable.ACTIVEPLANS),
            Map.entry("activeplans", BladeTable.ACTIVEPLANS),
            Map.entry("placementdetail", BladeTable.PLACEMENTDETAIL),
            Map.entry("placementdetails", BladeTable.PLACEMENTDETAIL),
            Map.entry("senneed", BladeTable.SENNEED),
            Map.entry("senneeds", BladeTable.SENNEED),
            Map.entry("senneedrecords", BladeTable.SENNEED));

    private static final Set<String> PERSON = Set.of("personid", "persontableid");
    private static final Set<String> REQUEST =
            Set.of("requestsrecordid", "requestrecordid", "requestsid", "requestid", "requeststableid");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final double SECONDS = 86_400;

    private final Map<Integer, Item> items = new HashMap<>();
    private final int lines;
    private int person = -1;
    private int request = -1;

    private WorkbookColumns(List<String> first, List<String> second, int lines) {
        this.lines = lines;
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            String one = plain(cell(first, i));
            String two = plain(cell(second, i));
            take(i, lines == 1 ? List.of(one) : List.of(one + two, two, one));
        }
    }

    /** By one or two lines of headings, whichever more columns are known by. */
    static WorkbookColumns of(List<String> first, List<String> second) {
        WorkbookColumns one = new WorkbookColumns(first, List.of(), 1);
        WorkbookColumns two = new WorkbookColumns(first, second, 2);
        return two.known() > one.known() ? two : one;
    }

    /** The table of that name. */
    static Optional<BladeTable> table(String name) {
        return Optional.ofNullable(TITLES.get(plain(name)));
    }

    private void take(int column, List<String> readings) {
        for (String reading : readings) {
            if (PERSON.contains(reading)) {
                person = column;
                return;
            }
            if (REQUEST.contains(reading)) {
                request = column;
                return;
            }
            Optional<Item> item = item(reading);
            if (item.isPresent()) {
                items.put(column, item.get());
                return;
            }
        }
    }

    /** Some workbooks write the source of a request with a slip of the pen. */
    private static Optional<Item> item(String reading) {
        String name = reading.equals("rquestsource") ? "requestsource" : reading;
        return java.util.Arrays.stream(Item.values())
                .filter(item -> plain(item.element()).equals(name))
                .findFirst();
    }

    private int known() {
        return items.size() + (person < 0 ? 0 : 1) + (request < 0 ? 0 : 1);
    }

    /** How many lines the headings take. */
    int lines() {
        return lines;
    }

    /** Whether rows can be tied to what they belong to. */
    boolean areTied(BladeTable table) {
        return person >= 0 && (table == BladeTable.PERSON || request >= 0);
    }

    String person(List<String> cells) {
        return cell(cells, person);
    }

    String request(List<String> cells) {
        return cell(cells, request);
    }

    /** The values of a row, as a return writes them. */
    Map<Item, String> values(List<String> cells) {
        Map<Item, String> values = new EnumMap<>(Item.class);
        items.forEach((column, item) -> {
            String value = BladeCell.plain(cell(cells, column), item == Item.DATE_TIME);
            if (!value.isEmpty()) {
                values.put(item, item == Item.DATE_TIME ? moment(value) : value);
            }
        });
        return values;
    }

    /** Excel counts days from the end of 1899, and the time of day as a part of one. */
    private static String moment(String value) {
        if (!value.matches("\\d{5}(\\.\\d+)?")) {
            return value;
        }
        double serial = Double.parseDouble(value);
        long day = (long) serial;
        long seconds = Math.min(Math.round((serial - day) * SECONDS), (long) SECONDS - 1);
        return "%sT%s"
                .formatted(
                        SERIAL_ZERO.plusDays(day),
                        LocalTime.ofSecondOfDay(seconds).withNano(0));
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
