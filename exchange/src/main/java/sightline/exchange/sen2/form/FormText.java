package sightline.exchange.sen2.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the form of the return from the files beside it. */
final class FormText {

    private static final Map<String, Item> ITEMS =
            Arrays.stream(Item.values()).collect(Collectors.toMap(Item::element, Function.identity()));
    private static final Map<String, Block> BLOCKS =
            Arrays.stream(Block.values()).collect(Collectors.toMap(Block::element, Function.identity()));

    private FormText() {}

    static List<Survey> surveys() {
        return Lines.of("surveys.txt").stream()
                .map(cells -> new Survey(Integer.parseInt(cells.getFirst()), LocalDate.parse(cells.getLast())))
                .toList();
    }

    static Optional<Form> form(int year) {
        return surveys().stream()
                .filter(survey -> survey.year() == year)
                .findFirst()
                .map(survey -> new Form(survey, authorities(), blocks(year)));
    }

    private static Set<String> authorities() {
        Set<String> codes = new HashSet<>(Lines.authorities());
        codes.add(Form.UNKNOWN_AUTHORITY);
        Lines.of("authorities.txt")
                .forEach(cells -> codes.addAll(List.of(cells.getFirst().split(" "))));
        return codes;
    }

    private static Map<Block, List<Piece>> blocks(int year) {
        Map<Block, List<Piece>> blocks = new EnumMap<>(Block.class);
        List<Piece> pieces = new ArrayList<>();
        for (List<String> cells : Lines.of("form.txt")) {
            String element = cells.getFirst();
            if (element.startsWith("block ")) {
                pieces = new ArrayList<>();
                blocks.put(block(element.substring("block ".length())), pieces);
            } else if (cells.get(1).startsWith("block")) {
                pieces.add(new Piece.Part(
                        block(element), pieces.size(), cells.get(1).endsWith("many")));
            } else if (covers(cells.get(3), year)) {
                pieces.add(new Piece.Leaf(
                        item(element), pieces.size(), values(cells.get(1), year), cells.get(2), cells.get(4)));
            }
        }
        return blocks;
    }

    private static Values values(String written, int year) {
        String[] words = written.split(" ");
        return switch (words[0]) {
            case "text", "authority" -> new Values.Text();
            case "day" -> new Values.Day();
            case "digits" -> {
                String[] bounds = words[1].split("-");
                yield new Values.Digits(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[bounds.length - 1]));
            }
            default -> codes(words[0], year);
        };
    }

    private static Values codes(String name, int year) {
        return new Values.Codes(Lines.of("codes.txt").stream()
                .filter(cells -> cells.get(0).equals(name) && covers(cells.get(1), year))
                .flatMap(cells -> Arrays.stream(cells.get(2).split(" ")))
                .collect(Collectors.toSet()));
    }

    /** Whether years written as 2025- or 2023-2024 hold a year. */
    private static boolean covers(String years, int year) {
        int dash = years.indexOf('-');
        boolean begun = Integer.parseInt(years.substring(0, dash)) <= year;
        return begun && (dash == years.length() - 1 || year <= Integer.parseInt(years.substring(dash + 1)));
    }

    private static Block block(String element) {
        return Optional.ofNullable(BLOCKS.get(element)).orElseThrow();
    }

    private static Item item(String element) {
        return Optional.ofNullable(ITEMS.get(element)).orElseThrow();
    }
}
