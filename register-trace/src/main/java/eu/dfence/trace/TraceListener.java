package eu.dfence.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Notes how each test went that carries a requirement's id as its tag. Found by the platform through ServiceLoader. */
public final class TraceListener implements TestExecutionListener {
    private static final Pattern REQUIREMENT = Pattern.compile("R-\\d{2,3}");

    private final Path folder;

    public TraceListener() {
        this(System.getProperty("register.trace") == null ? null : Path.of(System.getProperty("register.trace")));
    }

    TraceListener(Path folder) {
        this.folder = folder;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() || result.getStatus() == TestExecutionResult.Status.FAILED) {
            note(test, outcome(result));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(test, Note.Outcome.SKIPPED);
    }

    private static Note.Outcome outcome(TestExecutionResult result) {
        return switch (result.getStatus()) {
            case SUCCESSFUL -> Note.Outcome.PASSED;
            case FAILED -> Note.Outcome.FAILED;
            case ABORTED -> Note.Outcome.SKIPPED;
        };
    }

    private synchronized void note(TestIdentifier test, Note.Outcome outcome) {
        List<String> lines = test.getTags().stream()
                .map(TestTag::getName)
                .filter(REQUIREMENT.asMatchPredicate())
                .map(requirement -> new Note(requirement, outcome, name(test)).line())
                .toList();
        if (folder == null || lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(ProcessHandle.current().pid() + ".tsv"),
                    lines,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        if (source instanceof MethodSource method) {
            return simple(method.getClassName()) + "." + method.getMethodName();
        }
        if (source instanceof ClassSource type) {
            return simple(type.getClassName());
        }
        return test.getUniqueIdObject().getSegments().stream()
                        .filter(segment -> segment.getType().equals("class"))
                        .map(segment -> simple(segment.getValue()) + ".")
                        .collect(Collectors.joining())
                + test.getDisplayName();
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
