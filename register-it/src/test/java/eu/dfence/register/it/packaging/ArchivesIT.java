package eu.dfence.register.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.it.Built;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Two shapes of one code: what IT deploys and what ./run starts. */
class ArchivesIT {
    private final Map<String, byte[]> ear = entries(read("register.ear"));
    private final Map<String, byte[]> war = entries(read("register.war"));
    private final Map<String, byte[]> webInEar = entries(new ByteArrayInputStream(ear.get("register-web.war")));

    @Test
    void the_ear_holds_the_modules_once_and_their_libraries_beside_them() {
        assertThat(ear).containsKeys("register-ejb.jar", "register-web.war", "META-INF/application.xml");
        assertThat(libraries(ear, "lib/")).contains("pdfbox", "okapibarcode", "libphonenumber", "iban4j", "zxcvbn");
        assertThat(libraries(webInEar, "WEB-INF/lib/")).containsExactly("omnifaces", "primefaces");
        assertThat(new String(ear.get("META-INF/application.xml"), StandardCharsets.UTF_8))
                .contains("<context-root>/register</context-root>");
    }

    @Test
    void the_war_for_micro_holds_the_very_same_classes_and_libraries() {
        assertThat(ofTheModules(war.get("WEB-INF/lib/register-ejb.jar")))
                .isEqualTo(ofTheModules(ear.get("register-ejb.jar")))
                .hasSizeGreaterThan(100);
        Set<String> libraries = new TreeSet<>(libraries(ear, "lib/"));
        libraries.addAll(libraries(webInEar, "WEB-INF/lib/"));
        libraries.add("register-ejb");
        assertThat(libraries(war, "WEB-INF/lib/")).isEqualTo(libraries);
        assertThat(ofTheWeb(war)).isEqualTo(ofTheWeb(webInEar));
    }

    @Test
    void no_archive_holds_a_driver_a_test_or_a_secret() {
        for (Map<String, byte[]> archive : List.of(ear, war, webInEar)) {
            assertThat(archive.keySet())
                    .noneMatch(name -> name.matches("(?i).*(mariadb|junit|assertj|flyway|jakartaee-api|secrets).*"));
        }
    }

    /** The clock's producer, for one: tests put their own in its place by adding it to the archive. */
    @Test
    void no_class_that_ships_can_take_the_place_of_another() {
        Map<String, byte[]> ejb = entries(new ByteArrayInputStream(war.get("WEB-INF/lib/register-ejb.jar")));
        assertThat(Stream.of(ejb, war)
                        .flatMap(archive -> archive.entrySet().stream())
                        .filter(entry -> entry.getKey().endsWith(".class")))
                .isNotEmpty()
                .noneMatch(entry -> new String(entry.getValue(), StandardCharsets.ISO_8859_1)
                        .contains("Ljakarta/enterprise/inject/Alternative;"));
    }

    /** Everything but the manifest, in which an EAR writes down where its libraries are. */
    private static Map<String, Long> ofTheModules(byte[] jar) {
        return entries(new ByteArrayInputStream(jar)).entrySet().stream()
                .filter(entry -> !entry.getKey().equals("META-INF/MANIFEST.MF"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> crc(entry.getValue())));
    }

    /** Pages, classes and texts with their checksums. */
    private static Map<String, Long> ofTheWeb(Map<String, byte[]> archive) {
        return archive.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("META-INF/"))
                .filter(entry -> !entry.getKey().startsWith("WEB-INF/lib/"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> crc(entry.getValue())));
    }

    private static Set<String> libraries(Map<String, byte[]> archive, String folder) {
        return archive.keySet().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()).replaceAll("(-\\d.*)?\\.jar$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static InputStream read(String name) {
        try {
            return Files.newInputStream(Built.war().resolveSibling(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> entries(InputStream archive) {
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            Map<String, byte[]> entries = new HashMap<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
