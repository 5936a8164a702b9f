package sightline.service.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sightline.service.database.DatabaseSettings;

/** Where the model's native libraries are unpacked: in a folder of Sightline's own, so that nothing lies about elsewhere. */
final class ModelFiles {

    private static final String NATIVE = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private ModelFiles() {}

    /** Sets the folder for both libraries, unless somebody has set another; forbids them to fetch anything. */
    static void prepare() {
        Path folder = DatabaseSettings.cache(System.getenv()).resolve("model");
        Map.of(
                        "DJL_CACHE_DIR",
                        folder.toString(),
                        "ENGINE_CACHE_DIR",
                        folder.toString(),
                        "ai.djl.offline",
                        "true",
                        "OPT_OUT_TRACKING",
                        "true")
                .forEach((name, value) -> {
                    if (System.getProperty(name) == null && System.getenv(name) == null) {
                        System.setProperty(name, value);
                    }
                });
        if (System.getProperty(NATIVE) == null && unpack(folder)) {
            System.setProperty(NATIVE, folder.toString());
        }
    }

    /** Whether both libraries for this machine are there now; where not, the runtime looks for them by itself. */
    private static boolean unpack(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String library : LIBRARIES) {
                Path target = folder.resolve(System.mapLibraryName(library));
                Optional<InputStream> inside = Optional.ofNullable(ModelFiles.class.getResourceAsStream(
                        "/ai/onnxruntime/native/%s/%s".formatted(machine(), target.getFileName())));
                if (inside.isEmpty()) {
                    return false;
                }
                try (InputStream in = inside.get()) {
                    Path part = Files.createTempFile(folder, "part", ".tmp");
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("the model's libraries can't be unpacked into " + folder, e);
        }
    }

    private static String machine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String os = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        return os + "-" + (processor.startsWith("aarch64") ? "aarch64" : "x64");
    }
}
