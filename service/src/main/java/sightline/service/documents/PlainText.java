package sightline.service.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in UTF-8, and what looks like text but is meant for a program. */
final class PlainText {

    private static final int BEGINNING = 1 << 13;

    private static final Pattern SCRIPT = Pattern.compile(
            "^\\s*(#!|@echo\\b|<\\?php|<%|powershell\\b|on error resume next|windows registry editor|\\[internetshortcut\\]"
                    + "|param\\s*\\(|#requires\\b|wscript\\.|set-executionpolicy\\b)");
    private static final List<String> SCRIPT_TYPES = List.of(
            "script", "x-sh", "x-bat", "x-perl", "x-python", "php", "x-tcl", "x-ruby", "x-vba", "x-vbasic", "x-awk");
    private static final List<String> WEB =
            List.of("<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<meta http-equiv");

    private PlainText() {}

    /** Whether all of it is UTF-8 (RFC 3629) without control signs beyond tabs and ends of lines and pages. */
    static boolean isReadable(FileBytes bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = bytes.all();
        CharBuffer out = CharBuffer.allocate(BEGINNING);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
            if (result.isError() || !out.flip().chars().allMatch(PlainText::isOfText)) {
                return false;
            }
        } while (result.isOverflow());
        return true;
    }

    private static boolean isOfText(int sign) {
        return sign >= ' ' && sign != 0x7F || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
    }

    /** Whether it seems to be text as older programs write it: UTF-16 with its mark, or a letter a byte. */
    static boolean isInAnotherEncoding(FileBytes bytes) {
        int mark = bytes.two(0);
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return true;
        }
        for (int i = 0; i < bytes.size(); i++) {
            if (!isOfText(bytes.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins as a web page does; a drawing may stand further down in it. */
    private static boolean isPage(String beginning) {
        String first = beginning.stripLeading();
        return first.startsWith("<!doctype html") || first.startsWith("<html");
    }

    /** Tells plain text from scripts and pages. */
    static Found sniff(FileBytes bytes, String type) {
        String beginning = new String(bytes.copy(0, BEGINNING), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .toLowerCase(Locale.ROOT);
        if (isPage(beginning)) {
            return new Found.Allowed(DocumentKind.HTML);
        }
        if (type.contains("svg") || beginning.contains("<svg")) {
            return new Found.Other(Reason.SVG.because());
        }
        if (type.contains("html") || WEB.stream().anyMatch(beginning::contains)) {
            return new Found.Allowed(DocumentKind.HTML);
        }
        if (SCRIPT.matcher(beginning).find() || SCRIPT_TYPES.stream().anyMatch(type::contains)) {
            return new Found.Other(Reason.SCRIPT.because());
        }
        if (type.contains("xml") || beginning.stripLeading().startsWith("<?xml")) {
            return new Found.Other(Reason.TYPE_NOT_ALLOWED.because("an XML file"));
        }
        if (beginning.startsWith("{\\rtf")) {
            return new Found.Other(Reason.TYPE_NOT_ALLOWED.because("a document in Rich Text Format"));
        }
        return new Found.Allowed(DocumentKind.TEXT);
    }
}
