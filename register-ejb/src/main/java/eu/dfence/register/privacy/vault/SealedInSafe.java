package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.vault.api.SealedFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Dependent
class SealedInSafe implements SealedFiles {
    private static final String ENDING = ".sealed";

    @Inject
    SafeFolder safe;

    @Override
    public void put(String name, byte[] content) {
        try {
            Path file = safe.file(name + ENDING);
            Files.deleteIfExists(file);
            OwnersFile.writeOnce(file, Envelope.closed(key(), content, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(Envelope.opened(key(), Files.readAllBytes(safe.file(name + ENDING)), name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String name) {
        try {
            Files.deleteIfExists(safe.file(name + ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, Instant> since(String beginning) {
        Map<String, Instant> found = new TreeMap<>();
        Path folder = safe.file("sealed").getParent();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, beginning + "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                found.put(
                        name.substring(0, name.length() - ENDING.length()),
                        Files.getLastModifiedTime(file).toInstant());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private byte[] key() {
        return safe.opened().derived("sealed-files");
    }
}
