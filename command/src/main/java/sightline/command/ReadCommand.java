package sightline.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sightline.command.paper.PaperTable;
import sightline.exchange.Input;
import sightline.exchange.UnusableInput;
import sightline.papers.reading.PaperReader;
import sightline.papers.reading.paper.Paper;
import sightline.papers.text.Kind;
import sightline.papers.text.LaidOut;
import sightline.service.library.written.PaperJson;

/** {@code sightline read}: what published papers recommend, and what else they say. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Reads published papers of councils: what they recommend, who is asked, what was answered.",
            "Nothing is guessed: what isn't printed stays empty, and each field says where it stands."
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A paper as .txt, .html, .docx or .pdf; may be gzipped; - is plain text on standard input.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "Print one JSON object a paper.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ProgressBar progress = ProgressBar.on(err);
        int bad = 0;
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            if (files.size() > 1) {
                progress.at(file, i, files.size());
            }
            Optional<Paper> paper = paper(file, err);
            paper.ifPresent(this::print);
            bad += paper.isPresent() ? 0 : 1;
        }
        System.out.flush();
        if (bad > 0 && files.size() > 1) {
            err.printf("%d of %d files couldn't be read.%n", bad, files.size());
        }
        err.flush();
        return bad == 0 ? Sightline.DONE : bad == files.size() ? Sightline.UNUSABLE : Sightline.DATA_HAS_ERRORS;
    }

    private void print(Paper paper) {
        if (json) {
            new JsonLines(System.out).print(fields -> PaperJson.write(fields, paper));
        } else {
            PaperTable.lines(paper).forEach(System.out::println);
        }
    }

    /** The paper, or nothing where it can't be read; the others are read all the same. */
    private static Optional<Paper> paper(String file, PrintWriter err) {
        Optional<Kind> kind = kind(file);
        if (kind.isEmpty()) {
            err.printf("%s: only .txt, .html, .docx and .pdf can be read. Save it as one of them.%n", file);
            return Optional.empty();
        }
        try (InputStream in = Input.open(file)) {
            return switch (LaidOut.of(in.readAllBytes(), kind.get())) {
                case LaidOut.Whole whole -> Optional.of(PaperReader.read(name(file), whole.text()));
                case LaidOut.Unreadable unreadable -> {
                    err.printf("%s: %s%n", file, unreadable.reason());
                    yield Optional.empty();
                }
            };
        } catch (UnusableInput unusable) {
            err.println(unusable.getMessage());
            return Optional.empty();
        } catch (IOException e) {
            err.printf("Can't read %s to its end. Check that the file is whole and may be read.%n", file);
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(String file) {
        String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.equals("-") || name.endsWith(".txt") || name.endsWith(".text") || name.endsWith(".md")) {
            return Optional.of(Kind.TXT);
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Optional.of(Kind.HTML);
        }
        return name.endsWith(".docx")
                ? Optional.of(Kind.DOCX)
                : name.endsWith(".pdf") ? Optional.of(Kind.PDF) : Optional.empty();
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
