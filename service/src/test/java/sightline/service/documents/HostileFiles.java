package sightline.service.documents;

import static sightline.service.documents.Hostile.is;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that must be refused for what they are. */
final class HostileFiles {

    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(504);

    private HostileFiles() {}

    static Stream<Hostile> all() {
        return Stream.of(
                        kinds(), programs(), pages(), archives(), pictures(), HostileDocuments.all(), HostilePdfs.all())
                .flatMap(List::stream);
    }

    private static List<Hostile> kinds() {
        return List.of(
                is(Reason.EMPTY, "an empty file", "a.pdf", ""),
                is(Reason.TOO_BIG, "a file of 50 MB and a byte", "a.txt", new byte[50_000_001]),
                is(Reason.TYPE_NOT_ALLOWED, "a film", "a.mp4", Sample.raw("\0\0\0\u0018ftypmp42\0\0\0\0mp42isom")),
                is(Reason.TYPE_NOT_ALLOWED, "a GIF", "a.gif", Sample.raw("GIF89a\1\0\1\0\u0080\0\0")),
                is(Reason.TYPE_NOT_ALLOWED, "bytes of no kind", "a.bin", Sample.raw("\1\2\3\4\u0090\0\5")),
                is(Reason.TYPE_NOT_ALLOWED, "an RTF document", "a.rtf", "{\\rtf1\\ansi hello}"),
                is(Reason.TYPE_NOT_ALLOWED, "an XML file", "a.txt", "<?xml version=\"1.0\"?>\n<a/>"),
                is(Reason.NOT_UTF_8, "a text in Windows-1252", "a.txt", Sample.raw("caf\u00e9 costs \u00a31\n")),
                is(Reason.NOT_UTF_8, "a text in UTF-16", "a.txt", Sample.in(StandardCharsets.UTF_16, "Dear Ms Owl")),
                is(Reason.NAME_AND_CONTENT_DISAGREE, "a PDF named as a Word document", "a.docx", HandMadePdf.plain()),
                is(Reason.NAME_AND_CONTENT_DISAGREE, "a PDF named as a program", "a.exe", HandMadePdf.plain()),
                is(
                        Reason.NAME_AND_CONTENT_DISAGREE,
                        "a Word document named .docm",
                        "a.docm",
                        Docx.plain().bytes()),
                is(Reason.NAME_AND_CONTENT_DISAGREE, "a PNG named as a JPEG", "a.jpg", Painted.png()),
                is(Reason.NAME_AND_CONTENT_DISAGREE, "a text named as a web page", "a.html", "Dear Ms Owl"),
                is(Reason.NAME_AND_CONTENT_DISAGREE, "a text named as a sheet", "a.csv", "=cmd|' /C calc'!A0"),
                is(Reason.NAME_AND_CONTENT_DISAGREE, "a text named as a script", "a.js", "alert(1)"),
                is(Reason.OLD_OFFICE, "an old Word document", "a.doc", compound("WordDocument")),
                is(Reason.OLD_OFFICE, "an old Word document named .docx", "a.docx", compound("WordDocument")),
                is(Reason.OLD_OFFICE, "an old Excel workbook", "a.xls", compound("Workbook")),
                is(Reason.ENCRYPTED, "a Word document under a password", "a.docx", compound("EncryptedPackage")));
    }

    private static List<Hostile> programs() {
        return List.of(
                is(Reason.PROGRAM, "a Windows program", "a.exe", Sample.raw("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff")),
                is(Reason.PROGRAM, "a Windows program named .pdf", "a.pdf", Sample.raw("MZ\u0090\0\3\0\0\0\4\0\0\0")),
                is(
                        Reason.PROGRAM,
                        "a Linux program",
                        "a",
                        Sample.raw("\u007fELF\2\1\1\0" + "\0".repeat(8) + "\2\0>\0")),
                is(Reason.PROGRAM, "a Java class", "A.class", Sample.raw("\u00ca\u00fe\u00ba\u00be\0\0\0E\0\20")),
                is(Reason.PROGRAM, "a Java archive", "a.jar", Docx.zip(Map.of("META-INF/MANIFEST.MF", new byte[9]))),
                is(Reason.SCRIPT, "a shell script", "a.sh", "#!/bin/sh\nrm -rf ~\n"),
                is(Reason.SCRIPT, "a shell script named .txt", "a.txt", "#!/usr/bin/env python3\nprint(1)\n"),
                is(Reason.SCRIPT, "a batch file", "a.bat", "@echo off\r\ndel *.*\r\n"),
                is(Reason.SCRIPT, "a page in PHP", "a.txt", "<?php system($_GET['c']);"),
                is(Reason.SCRIPT, "a shortcut to a site", "a.url", "[InternetShortcut]\r\nURL=file://x\r\n"),
                is(
                        Reason.SCRIPT,
                        "a change of the Windows registry",
                        "a.reg",
                        "Windows Registry Editor Version 5.00\n"));
    }

    private static List<Hostile> pages() {
        return List.of(
                is(Reason.WEB_PAGE, "a web page", "a.html", "<!DOCTYPE html><html><body>Hello"),
                is(Reason.WEB_PAGE, "a web page named .txt", "a.txt", "Hello\n<SCRIPT>alert(1)</SCRIPT>"),
                is(Reason.WEB_PAGE, "a web page after a comment", "a.txt", "\ufeff <!-- x --><html>"),
                is(Reason.WEB_PAGE, "a web page named .pdf", "a.pdf", "<html><script>alert(1)</script></html>"),
                is(Reason.SVG, "a drawing", "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"),
                is(Reason.SVG, "a drawing named .png", "a.png", "<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>"));
    }

    private static List<Hostile> archives() {
        return List.of(
                is(Reason.ARCHIVE, "a zip archive", "a.zip", Docx.zip(Map.of("a.txt", new byte[3]))),
                is(Reason.ARCHIVE, "a zip archive named .docx", "a.docx", Docx.zip(Map.of("a.txt", new byte[3]))),
                is(Reason.ARCHIVE, "a gzip archive", "a.gz", Sample.raw("\u001f\u008b\10\0\0\0\0\0\0\3")),
                is(Reason.ARCHIVE, "a RAR archive", "a.rar", Sample.raw("Rar!\u001a\7\1\0\u00f3\u00e1")),
                is(Reason.ARCHIVE, "a 7z archive", "a.7z", Sample.raw("7z\u00bc\u00af\u0027\u001c\0\4")),
                is(Reason.DAMAGED, "a zip archive cut off", "a.zip", Sample.raw("PK\3\4\24\0\0\0")));
    }

    private static List<Hostile> pictures() {
        byte[] png = Painted.png();
        byte[] jpeg = Painted.jpeg();
        byte[] zip = Docx.plain().bytes();
        return List.of(
                is(Reason.PICTURE_TOO_LARGE, "a PNG of 50,000 by 50,000", "a.png", Painted.pngOf(50_000, 50_000)),
                is(Reason.PICTURE_TOO_LARGE, "a PNG of 101 million dots", "a.png", Painted.pngOf(10_100, 10_000)),
                is(Reason.PICTURE_TOO_LARGE, "a PNG whose width is beyond 2^31", "a.png", Painted.pngOf(-1, 1)),
                is(Reason.PICTURE_TOO_LARGE, "a JPEG of 65,000 by 65,000", "a.jpg", Painted.jpegOf(65_000, 65_000)),
                is(Reason.DAMAGED, "a PNG without a width", "a.png", Painted.pngOf(0, 9)),
                is(Reason.DAMAGED, "a JPEG without a height", "a.jpg", Painted.jpegOf(9, 0)),
                is(Reason.DAMAGED, "a PNG cut off", "a.png", Arrays.copyOf(png, png.length - 1)),
                is(Reason.DAMAGED, "a JPEG cut off", "a.jpg", Arrays.copyOf(jpeg, jpeg.length - 1)),
                is(Reason.DAMAGED, "a PNG of its first 8 bytes", "a.png", Arrays.copyOf(png, 8)),
                is(Reason.DAMAGED, "a JPEG of its first 3 bytes", "a.jpg", Arrays.copyOf(jpeg, 3)),
                is(Reason.TWO_IN_ONE, "a PNG with a page after it", "a.png", Sample.join(png, Sample.raw("<html>"))),
                is(Reason.TWO_IN_ONE, "a PNG with an archive after it", "a.png", Sample.join(png, zip)),
                is(Reason.TWO_IN_ONE, "a JPEG with an archive after it", "a.jpg", Sample.join(jpeg, zip)),
                is(Reason.TWO_IN_ONE, "a JPEG that is a PDF as well", "a.jpg", withComment(jpeg, "%PDF-1.4")),
                is(Reason.TWO_IN_ONE, "a text that is a PDF as well", "a.txt", "Dear Ms Owl %PDF-1.4 1 0 obj"));
    }

    private static byte[] withComment(byte[] jpeg, String words) {
        return Sample.join(
                Sample.raw("\u00ff\u00d8\u00ff\u00fe\0" + (char) (words.length() + 2) + words),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] compound(String stream) {
        return Sample.join(Sample.raw(COMPOUND), Sample.in(StandardCharsets.UTF_16LE, stream), new byte[512]);
    }
}
