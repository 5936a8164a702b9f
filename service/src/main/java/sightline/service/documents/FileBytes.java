package sightline.service.documents;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file's bytes, mapped and not copied; up to 2 GB. Places are counted from 0. */
final class FileBytes implements AutoCloseable {

    private final Arena arena;
    private final ByteBuffer bytes;

    private FileBytes(Arena arena, ByteBuffer bytes) {
        this.arena = arena;
        this.bytes = bytes;
    }

    static FileBytes open(Path file) throws IOException {
        Arena arena = Arena.ofConfined();
        try (FileChannel channel = FileChannel.open(file)) {
            return new FileBytes(
                    arena,
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena)
                            .asByteBuffer());
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    int size() {
        return bytes.limit();
    }

    /** The byte at a place, 0 to 255; -1 beyond the end. */
    int at(int place) {
        return place < 0 || place >= size() ? -1 : bytes.get(place) & 0xFF;
    }

    /** The two bytes from a place as a number, the greater first; -1 beyond the end. */
    int two(int place) {
        return place < 0 || place + 2 > size() ? -1 : bytes.getShort(place) & 0xFFFF;
    }

    /** The four bytes from a place as a number, the greatest first; -1 beyond the end. */
    long four(int place) {
        return place < 0 || place + 4 > size() ? -1 : bytes.getInt(place) & 0xFFFF_FFFFL;
    }

    /** Whether these signs, a byte each, stand at a place. */
    boolean has(String signs, int place) {
        if (place < 0 || place + signs.length() > size()) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            if ((bytes.get(place + i) & 0xFF) != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where these signs stand first, from one place to before another; -1 if nowhere. */
    int find(String signs, int from, int to) {
        int last = Math.min(to, size()) - signs.length();
        for (int place = Math.max(0, from); place <= last; place++) {
            if (has(signs, place)) {
                return place;
            }
        }
        return -1;
    }

    /** Where these signs stand last, from a place to the end; -1 if nowhere. */
    int findLast(String signs, int from) {
        for (int place = size() - signs.length(); place >= Math.max(0, from); place--) {
            if (has(signs, place)) {
                return place;
            }
        }
        return -1;
    }

    /** The bytes from a place, as many as there are up to a length. */
    byte[] copy(int from, int length) {
        byte[] copy = new byte[Math.max(0, Math.min(length, size() - from))];
        bytes.get(from, copy);
        return copy;
    }

    /** The same as text, a sign a byte. */
    String text(int from, int length) {
        return new String(copy(from, length), StandardCharsets.ISO_8859_1);
    }

    /** All of it. */
    ByteBuffer all() {
        return bytes.duplicate();
    }

    @Override
    public void close() {
        arena.close();
    }
}
