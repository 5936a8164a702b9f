package sightline.service.documents;

import java.util.LinkedHashMap;
import java.util.Map;

/** Compound files (MS-CFB): Office before 2007, and newer documents under a password. */
final class OldOffice {

    /** Streams by which a compound file is known, and what people call it. */
    private static final Map<String, String> STREAMS = streams();

    private OldOffice() {}

    static Refused refuse(FileBytes bytes) {
        if (holds(bytes, "EncryptedPackage")) {
            return Reason.ENCRYPTED.because();
        }
        return STREAMS.entrySet().stream()
                .filter(stream -> holds(bytes, stream.getKey()))
                .findFirst()
                .map(stream -> Reason.OLD_OFFICE.because(stream.getValue()))
                .orElseGet(() -> Reason.OLD_OFFICE.because("an Office file"));
    }

    private static boolean holds(FileBytes bytes, String stream) {
        StringBuilder wide = new StringBuilder();
        stream.chars().forEach(sign -> wide.append((char) sign).append('\0'));
        return bytes.find(wide.toString(), 0, bytes.size()) >= 0;
    }

    private static Map<String, String> streams() {
        Map<String, String> streams = new LinkedHashMap<>();
        streams.put("WordDocument", "a Word document");
        streams.put("Workbook", "an Excel workbook");
        streams.put("PowerPoint Document", "a PowerPoint presentation");
        streams.put("__substg1.0", "an Outlook message");
        return streams;
    }
}
