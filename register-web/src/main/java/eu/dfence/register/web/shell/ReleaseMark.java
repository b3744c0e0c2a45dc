package eu.dfence.register.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** A mark over everything in assets: it stands in their addresses, so browsers may keep them for a year. */
@ApplicationScoped
class ReleaseMark {
    @Inject
    ServletContext context;

    private String mark;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        add(sum, "/assets/");
        mark = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    @Override
    public String toString() {
        return mark;
    }

    private void add(CRC32 sum, String folder) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                add(sum, path);
            } else {
                addFile(sum, path);
            }
        }
    }

    private void addFile(CRC32 sum, String path) {
        try (InputStream bytes = context.getResourceAsStream(path)) {
            sum.update(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
