package eu.dfence.register.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which TCP ports a process listens on, as Linux keeps it under /proc. */
final class Listeners {
    private static final String LISTENING = "0A";

    private Listeners() {}

    /** @return ports, those on the loopback address only with "local " before them */
    static Set<String> of(long pid) {
        try {
            Set<String> inodes = sockets(pid);
            Set<String> ports = new TreeSet<>();
            for (String table : new String[] {"tcp", "tcp6"}) {
                try (Stream<String> lines = Files.lines(Path.of("/proc", "" + pid, "net", table))) {
                    lines.skip(1)
                            .map(line -> line.strip().split("\\s+"))
                            .filter(row -> row[3].equals(LISTENING) && inodes.contains(row[9]))
                            .forEach(row -> ports.add(port(row[1])));
                }
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", "" + pid, "fd"))) {
            for (Path descriptor : descriptors.toList()) {
                String target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring(8, target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** Addresses stand in words of four bytes, the lowest byte first. */
    private static String port(String address) {
        String[] parts = address.split(":");
        boolean local = parts[0].equals("0100007F")
                || parts[0].endsWith("FFFF00000100007F")
                || parts[0].equals("00000000000000000000000001000000");
        return (local ? "local " : "") + Integer.parseInt(parts[1], 16);
    }
}
