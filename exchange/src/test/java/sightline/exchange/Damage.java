package sightline.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import sightline.exchange.sen2.Returns;

/** Damages files at random, the same way for the same seed: bytes changed, lost and doubled, and scraps that were trouble once. */
public final class Damage {

    private static final List<String> SCRAPS =
            Returns.text("scraps.txt").lines().toList();
    private static final int MOST_AT_ONCE = 40;

    private final RandomGenerator dice;

    /** @param seed the same makes the same damage */
    public Damage(long seed) {
        dice = RandomGeneratorFactory.getDefault().create(seed);
    }

    /** One of several. */
    public int chooses(int several) {
        return dice.nextInt(several);
    }

    /** The file with damage in one to four places. */
    public byte[] of(byte[] file) {
        byte[] damaged = file;
        for (int i = dice.nextInt(4); i >= 0; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int at = dice.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + dice.nextInt(MOST_AT_ONCE));
        return switch (dice.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), new byte[] {(byte) dice.nextInt()}, tail(bytes, at + 1));
            case 1 -> joined(Arrays.copyOf(bytes, at), new byte[0], tail(bytes, to));
            case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, to), tail(bytes, to));
            case 3 -> inText(bytes, at);
            default -> joined(Arrays.copyOf(bytes, at), scrap(), tail(bytes, at));
        };
    }

    /** The XML file with a scrap in place of a value, so that it stays well-formed wherever the scrap is. */
    public byte[] inText(byte[] bytes) {
        return inText(bytes, dice.nextInt(bytes.length));
    }

    private byte[] inText(byte[] bytes, int from) {
        int open = from;
        while (open < bytes.length - 1 && (bytes[open] != '>' || bytes[open + 1] == '<' || bytes[open + 1] == '\n')) {
            open++;
        }
        int close = open;
        while (close < bytes.length - 1 && bytes[close] != '<') {
            close++;
        }
        return joined(Arrays.copyOf(bytes, Math.min(open + 1, bytes.length)), scrap(), tail(bytes, close));
    }

    private byte[] scrap() {
        return SCRAPS.get(dice.nextInt(SCRAPS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, Math.min(from, bytes.length), bytes.length);
    }

    private static byte[] joined(byte[] one, byte[] two, byte[] three) {
        byte[] all = Arrays.copyOf(one, one.length + two.length + three.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        System.arraycopy(three, 0, all, one.length + two.length, three.length);
        return all;
    }
}
