package eu.dfence.register.privacy.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;

/** Every file below some folders; the program's own archives, the same bytes for everybody, are passed over. */
final class Folders {
    private static final Set<String> PROGRAM = Set.of("jar", "war", "ear", "class");

    private final Reading reading;
    private final Readers readers;
    private final Places places;

    Folders(Reading reading, Readers readers, Places places) {
        this.reading = reading;
        this.readers = readers;
        this.places = places;
    }

    /** @param folders by what they are called in the report */
    void look(Map<String, Path> folders) {
        folders.forEach((name, folder) -> {
            try {
                if (Files.isDirectory(folder)) Files.walkFileTree(folder, visitor(name, folder));
            } catch (IOException e) {
                places.unread(name);
            }
        });
    }

    private SimpleFileVisitor<Path> visitor(String name, Path folder) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !ofProgram(file)) look(name, folder, file, attributes.size());
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) places.unread(name);
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** A file is told by its folder, its kind and how long it is: its own name may be somebody else's. */
    private void look(String name, Path folder, Path file, long bytes) {
        boolean named = false;
        for (Path part : folder.relativize(file)) {
            reading.read(part.toString());
            named |= reading.end();
        }
        if (named) places.inFile(name, Set.of("name"));
        String place = named ? name : name + within(folder, file) + "/*" + kind(file) + ", " + bytes + " B";
        readers.hand(content -> look(place, file, content), () -> places.unread(place));
    }

    private static String within(Path folder, Path file) {
        Path between = folder.relativize(file).getParent();
        return between == null ? "" : "/" + between;
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }

    private void look(String place, Path file, Content content) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            places.inFile(place, content.look(in));
            places.file();
        } catch (NoSuchFileException goneMeanwhile) {
            // A temporary file that is no more holds nothing.
        }
    }

    private static boolean ofProgram(Path file) {
        String name = file.getFileName().toString();
        return PROGRAM.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
