package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Database;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A gigabyte as a server has it: logs, packed logs, and the register's own invoices, loose and in archives. */
final class ScannedFiles {
    private static final long LOGS = 400_000_000L;
    private static final long PACKED_LOGS = 200_000_000L;
    private static final long DOCUMENTS = 300_000_000L;
    private static final long ARCHIVES = 100_000_000L;
    private static final int FILE = 20_000_000;
    private static final int DIFFERENT = 200;

    private final Random random = new Random(5);
    private final List<byte[]> invoices = new ArrayList<>();
    private int number;

    /** With the latest of the register's own invoices. */
    ScannedFiles(Database database) throws SQLException {
        try (Connection connection = database.connectAsMigrator();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pdf from invoicing_document order by invoice_id desc limit " + DIFFERENT)) {
            while (row.next()) invoices.add(row.getBytes(1));
        }
    }

    /** How many bytes there are. */
    long into(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (long left = LOGS; left > 0; left -= FILE) log(Files.newOutputStream(folder.resolve(name(".log"))));
        for (long size = 0; size < PACKED_LOGS; ) {
            Path file = folder.resolve(name(".log.gz"));
            log(new GZIPOutputStream(Files.newOutputStream(file)));
            size += Files.size(file);
        }
        for (long size = 0; size < DOCUMENTS; ) size += document(folder.resolve(name(".pdf")));
        for (long size = 0; size < ARCHIVES; ) size += archive(folder.resolve(name(".zip")));
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private String name(String ending) {
        return "bench-" + number++ + ending;
    }

    private void log(OutputStream to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(to, 1 << 16)) {
            for (int written = 0; written < FILE; ) {
                byte[] line = ("[2026-11-23T02:17:09." + random.nextInt(1000) + "+0000] [INFO] [thread-"
                                + random.nextInt(64) + "] tilaus " + Long.toHexString(random.nextLong())
                                + " lähetetty, käsittelijä " + random.nextInt(100_000) + ", kesti "
                                + random.nextInt(9000) + " ms\n")
                        .getBytes(StandardCharsets.UTF_8);
                out.write(line);
                written += line.length;
            }
        }
    }

    private long document(Path file) throws IOException {
        byte[] bytes = different();
        Files.write(file, bytes);
        return bytes.length;
    }

    private long archive(Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < DIFFERENT; i++) {
                out.putNextEntry(new ZipEntry(i + ".pdf"));
                out.write(different());
            }
        }
        return Files.size(file);
    }

    /** An invoice with other bytes than every other one: a remark after its end. */
    private byte[] different() {
        byte[] invoice = invoices.get(random.nextInt(invoices.size()));
        byte[] remark = ("\n%" + number + " " + random.nextLong() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] both = new byte[invoice.length + remark.length];
        System.arraycopy(invoice, 0, both, 0, invoice.length);
        System.arraycopy(remark, 0, both, invoice.length, remark.length);
        return both;
    }
}
