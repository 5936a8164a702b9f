package sightline.guards.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sightline.guards.Planted;
import sightline.guards.SourceFile;
import sightline.guards.SourceGuard;

/** What is written here works on any machine: no file names a folder of one, or the host that packages came from. */
final class AnyMachineTest implements SourceGuard {

    /** Ann is invented: tests of settings give her a home. */
    private static final Pattern ONE_MACHINE = Pattern.compile(
            "(?<![\\w.}>)-])/(root|work|home/(?!ann\\b)[a-z][\\w-]*|Users/[A-Za-z][\\w-]*)(?=[/\"'\\s]|$)|\\b[A-Z]:\\\\+Users\\\\");

    private static final Pattern REGISTRY = Pattern.compile("""
            \\brepo1?\\.maven(\\.apache)?\\.org\\b|\\bcentral\\.sonatype\\b|\\boss\\.sonatype\\.org\\b\
            |\\bplugins\\.gradle\\.org\\b|\\brepo\\.spring\\.io\\b|\\bjitpack\\.io\\b\
            |\\bregistry\\.(npmjs|yarnpkg)\\.(org|com)\\b|\\bpypi\\.(org|python\\.org)\\b|\\bfiles\\.pythonhosted\\.org\\b\
            |\\b(docker|ghcr|quay)\\.io\\b|\\bproxy\\.golang\\.org\\b\
            |(?i)https?://[\\w.-]*(artifactory|nexus|registry|mirror)[\\w.-]*[:/]""");

    @Override
    public String rule() {
        return "No file names a folder of one machine or a registry's host. Use a path from the root, or a setting.";
    }

    @Override
    public boolean concerns(SourceFile file) {
        return true;
    }

    @Override
    public List<String> wrongIn(List<SourceFile> files) {
        return Stream.of(ONE_MACHINE, REGISTRY)
                .flatMap(pattern -> Texts.linesWith(pattern, files).stream())
                .toList();
    }

    @Override
    public Planted<List<SourceFile>> planted() {
        return Planted.on(
                List.of(
                        Texts.file(
                                "run.sh",
                                "cd /ro" + "ot/.m2",
                                "cp a /ho" + "me/ada/b",
                                "open '/Us" + "ers/Ada/b'",
                                "ls /wo" + "rk",
                                "dir C:\\Us" + "ers\\Ada",
                                "curl https://repo1.ma" + "ven.org/maven2",
                                "npm --registry=https://registry.np" + "mjs.org/",
                                "url = https://nex" + "us.example.org/repository",
                                "ls /home/ann/.cache",
                                "for jdk in /usr/lib/jvm/*; do ../wo" + "rk/run ${root}/wo" + "rk/a; done"),
                        Texts.file("pom.xml", "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">")),
                "run.sh:1:",
                "run.sh:2:",
                "run.sh:3:",
                "run.sh:4:",
                "run.sh:5:",
                "run.sh:6:",
                "run.sh:7:",
                "run.sh:8:");
    }
}
