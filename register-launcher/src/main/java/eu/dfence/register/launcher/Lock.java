package eu.dfence.register.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One register per home. The operating system lets go of the lock when the launcher dies, however it dies. */
final class Lock implements AutoCloseable {
    private final FileChannel channel;
    private final Path address;

    private Lock(FileChannel channel, Path address) {
        this.channel = channel;
        this.address = address;
    }

    /** @throws LauncherException when another launcher holds this home; says at which address */
    static Lock of(Home home) {
        Path address = home.file("address");
        try {
            FileChannel channel =
                    FileChannel.open(home.file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!tryLock(channel)) {
                channel.close();
                throw new LauncherException(
                        "The register is already running: " + told(address) + " (data in " + home + ").");
            }
            Files.deleteIfExists(address);
            return new Lock(channel, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String told(Path address) throws IOException {
        return Files.exists(address) ? Files.readString(address) : "it is just starting";
    }

    void tell(String where) {
        try {
            Files.writeString(address, where);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(address);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
