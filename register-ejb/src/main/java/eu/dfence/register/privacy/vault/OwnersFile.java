package eu.dfence.register.privacy.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file of the safe that is written once and read by its owner only. */
final class OwnersFile {
    private OwnersFile() {}

    /** Whole and on the disk, or not at all; when somebody else was first, theirs stays. */
    static void writeOnce(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        Path fresh = Files.createTempFile(
                folder,
                "fresh",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(fresh, Set.of(StandardOpenOption.WRITE))) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
            // A link appears whole or not at all, and never in the place of another.
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException anotherServerWasFirst) {
            return;
        } finally {
            Files.delete(fresh);
        }
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
