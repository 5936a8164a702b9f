package sightline.service.review.report.chapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks a text into short lines with one idea each, and puts easier words for some hard ones. A draft, no more. */
final class EasyLines {

    /** A sentence of this many words is left whole. */
    private static final int SHORT = 12;

    /** A piece with fewer words is not a line of its own. */
    private static final int LEAST = 4;

    /** Where a long sentence can be broken, and how the second half then begins. */
    private record Joint(Pattern at, String begin) {}

    private static final List<Joint> JOINTS = List.of(
            new Joint(Pattern.compile("; "), ""),
            new Joint(Pattern.compile(",? because "), "This is because "),
            new Joint(Pattern.compile(", but "), "But "),
            new Joint(Pattern.compile(", so (?!that)"), "So "),
            new Joint(Pattern.compile(", which "), "This "),
            new Joint(Pattern.compile(", and "), ""),
            new Joint(Pattern.compile(" – "), ""));

    /** A hard word or phrase, and what is easier. */
    private record Easier(Pattern hard, String easy) {}

    private static final List<Easier> WORDS = read();

    private EasyLines() {}

    static List<String> of(String text) {
        return Sentences.of(text).stream()
                .map(EasyLines::easier)
                .flatMap(sentence -> pieces(sentence).stream())
                .map(EasyLines::whole)
                .toList();
    }

    private static List<String> pieces(String sentence) {
        List<String> pieces = new ArrayList<>();
        if (Sentences.words(sentence) > SHORT) {
            for (Joint joint : JOINTS) {
                Matcher found = joint.at().matcher(sentence);
                while (found.find()) {
                    String first = sentence.substring(0, found.start());
                    String second = sentence.substring(found.end());
                    if (Sentences.words(first) >= LEAST && Sentences.words(second) >= LEAST) {
                        pieces.addAll(pieces(first));
                        pieces.addAll(pieces(joint.begin() + second));
                        return pieces;
                    }
                }
            }
        }
        pieces.add(sentence);
        return pieces;
    }

    /** With a capital before and a full stop behind. */
    private static String whole(String piece) {
        String words = piece.strip();
        String begun = words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return begun.isEmpty() || ".!?".indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
    }

    private static String easier(String sentence) {
        String words = sentence;
        for (Easier word : WORDS) {
            words = word.hard().matcher(words).replaceAll(Matcher.quoteReplacement(word.easy()));
        }
        return words;
    }

    private static List<Easier> read() {
        try (InputStream in = Objects.requireNonNull(EasyLines.class.getResourceAsStream("easy-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .map(pair -> new Easier(
                            Pattern.compile("\\b" + Pattern.quote(pair[0]) + "\\b", Pattern.CASE_INSENSITIVE), pair[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
