package eu.dfence.register.privacy.ledger;

import eu.dfence.register.privacy.ledger.api.LedgerLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The file itself. A line counts when its end is there: half a line is what a power cut left of an erasure that never was
 * committed, and gives way to the next.
 */
final class LedgerFile {
    private static final int LONGEST_LINE = 512;

    private final Path path;

    LedgerFile(Path path) {
        this.path = path;
    }

    Chain chain() throws IOException {
        if (Files.notExists(path)) return Chain.read("");
        return Chain.read(whole(Files.readString(path, StandardCharsets.ISO_8859_1)));
    }

    static String whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    /** The last whole line, {@link Chain#NO_LINE} when what stands there is none or is longer without an end than half a line, or null without one. */
    LedgerLine last() throws IOException {
        if (Files.notExists(path)) return null;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            String text = tail(channel);
            String tail = whole(text);
            if (tail.isEmpty()) return text.length() < 2 * LONGEST_LINE ? null : Chain.NO_LINE;
            LedgerLine line =
                    Chain.line(tail.substring(tail.lastIndexOf('\n', tail.length() - 2) + 1, tail.length() - 1));
            return line == null ? Chain.NO_LINE : line;
        }
    }

    private static String tail(FileChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - 2L * LONGEST_LINE);
        ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            // until all of it has come
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    /** On disk when this returns. */
    void append(LedgerLine line) throws IOException {
        boolean fresh = Files.notExists(path);
        if (fresh) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (FileChannel channel = FileChannel.open(path, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            String tail = tail(channel);
            channel.truncate(channel.size() - (tail.length() - whole(tail).length()));
            channel.position(channel.size());
            ByteBuffer bytes = ByteBuffer.wrap((Chain.text(line) + "\n").getBytes(StandardCharsets.ISO_8859_1));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        if (fresh) {
            try (FileChannel folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
