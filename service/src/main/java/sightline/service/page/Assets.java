package sightline.service.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets and scripts that change when the file does, so browsers may keep them for a year. */
public final class Assets {

    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file below {@code static/}, with its version. */
    public static String address(String file) {
        return ADDRESSES.computeIfAbsent(file, name -> "/static/%s?v=%s".formatted(name, version(name)));
    }

    private static String version(String file) {
        try (InputStream in =
                Objects.requireNonNull(Assets.class.getResourceAsStream("/static/" + file), "no such file: " + file)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
