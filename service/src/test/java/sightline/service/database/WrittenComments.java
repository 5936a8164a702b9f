package sightline.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the migrations say of tables and columns: the words above a table, and those behind a column. */
final class WrittenComments {

    private static final Pattern TABLE = Pattern.compile("create table (?:if not exists )?([a-z_.]+)\\s*\\(?.*");
    private static final Pattern COLUMN = Pattern.compile("    ([a-z_]+)\\s+[a-z].*");
    private static final Pattern ADDED = Pattern.compile("alter table ([a-z_.]+) add column ([a-z_]+) .*");

    private final Map<String, String> words = new HashMap<>();

    private WrittenComments() {}

    static WrittenComments in(Path migrations) throws IOException {
        WrittenComments comments = new WrittenComments();
        try (Stream<Path> files = Files.list(migrations)) {
            for (Path file : files.sorted(Comparator.comparingInt(WrittenComments::number))
                    .toList()) {
                comments.read(Files.readAllLines(file));
            }
        }
        return comments;
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
    }

    private void read(List<String> lines) {
        List<String> above = new ArrayList<>();
        String table = "";
        for (String line : lines) {
            Matcher begins = TABLE.matcher(line);
            Matcher added = ADDED.matcher(line);
            Matcher column = COLUMN.matcher(line);
            if (line.startsWith("--")) {
                above.add(line.substring(2).strip());
                continue;
            }
            if (begins.matches()) {
                table = whole(begins.group(1));
                words.put(table, String.join(" ", above));
            } else if (added.matches()) {
                words.put(whole(added.group(1)) + "." + added.group(2), behind(line));
            } else if (!table.isEmpty() && column.matches()) {
                words.put(table + "." + column.group(1), behind(line));
            }
            if (line.startsWith(")")) {
                table = "";
            }
            above.clear();
        }
    }

    private static String whole(String table) {
        return table.contains(".") ? table : "public." + table;
    }

    private static String behind(String line) {
        int at = line.indexOf("-- ");
        return at < 0 ? "" : line.substring(at + 3).strip();
    }

    /** What is said of {@code schema.table} or {@code schema.table.column}; empty where nothing is. */
    String of(String name) {
        return words.getOrDefault(name, "");
    }
}
