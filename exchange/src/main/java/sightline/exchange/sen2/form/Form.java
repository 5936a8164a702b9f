package sightline.exchange.sen2.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The form of one year's return: which elements stand in which block, in which order, with what values. */
public final class Form {

    /** Three times the letter X: an authority that isn't known, or lies outside the United Kingdom. */
    public static final String UNKNOWN_AUTHORITY = "X".repeat(3);

    private final Survey survey;
    private final Set<String> authorities;
    private final Map<Block, Map<String, Piece>> pieces = new EnumMap<>(Block.class);
    private final List<List<Optional<Piece>>> inOrder = new ArrayList<>();
    private final List<String[]> elements = new ArrayList<>();
    private final Set<Item> items = EnumSet.noneOf(Item.class);

    Form(Survey survey, Set<String> authorities, Map<Block, List<Piece>> blocks) {
        this.survey = survey;
        this.authorities = Set.copyOf(authorities);
        blocks.forEach((block, list) -> {
            Map<String, Piece> byElement = new LinkedHashMap<>();
            list.forEach(piece -> {
                byElement.put(piece.element(), piece);
                if (piece instanceof Piece.Leaf leaf) {
                    items.add(leaf.item());
                }
            });
            pieces.put(block, byElement);
        });
        for (Block block : Block.values()) {
            inOrder.add(pieces(block).stream().map(Optional::of).toList());
            elements.add(pieces(block).stream().map(Piece::element).toArray(String[]::new));
        }
    }

    /** The form of a year; empty for years that this form of the return doesn't fit. */
    public static Optional<Form> of(int year) {
        return FormText.form(year);
    }

    /** The years there is a form for, in order. */
    public static List<Integer> years() {
        return FormText.surveys().stream().map(Survey::year).toList();
    }

    /** The survey it is for. */
    public Survey survey() {
        return survey;
    }

    /** The piece that an element of this name is in a block; empty where it is none. */
    public Optional<Piece> piece(Block block, String element) {
        return Optional.ofNullable(pieces.getOrDefault(block, Map.of()).get(element));
    }

    /**
     * The piece that an element of this name is in a block, looked for from a place on, since elements mostly come in
     * their order; empty where it is none.
     */
    @SuppressWarnings("StringEquality")
    public Optional<Piece> piece(Block block, String element, int from) {
        String[] all = elements.get(block.ordinal());
        for (int i = from; i < all.length; i++) {
            if (all[i] == element) { // names are interned here and by the parser; others are looked up below
                return inOrder.get(block.ordinal()).get(i);
            }
        }
        return piece(block, element);
    }

    /** What stands in a block, in the order of a return. */
    public List<Piece> pieces(Block block) {
        return List.copyOf(pieces.getOrDefault(block, Map.of()).values());
    }

    /** Whether the return of this year has an item. */
    public boolean has(Item item) {
        return items.contains(item);
    }

    /** Whether an item of a block may hold a text. */
    public boolean allows(Block block, Item item, String text) {
        return piece(block, item.element())
                .filter(piece ->
                        piece instanceof Piece.Leaf leaf && leaf.values().allow(text))
                .isPresent();
    }

    /** Whether a text is the code of a local authority. */
    public boolean isAuthority(String code) {
        return authorities.contains(code);
    }
}
