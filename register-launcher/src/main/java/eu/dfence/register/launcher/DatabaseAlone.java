package eu.dfence.register.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The embedded database with migrations and demo data, for an application server that somebody else starts. Says where it
 * is in the words of the environment, and stops when its input ends.
 */
public final class DatabaseAlone {
    private DatabaseAlone() {}

    /** @param words the folder to live in, and the folder the build laid the database out in */
    public static void main(String[] words) throws IOException {
        Settings settings = Settings.of(
                Path.of(words[0]).toAbsolutePath(), Path.of(words[1]).toAbsolutePath(), Path.of("register.war"));
        try (Register register = Register.withoutServer(settings)) {
            Database database = register.database();
            System.out.println("REGISTER_DB_URL=" + database.url());
            System.out.println("REGISTER_DB_USER=" + database.runtime().user());
            System.out.println("REGISTER_DB_PASSWORD=" + database.runtime().password());
            System.out.println(
                    "REGISTER_DEMO_PASSWORD=" + register.demoPassword().orElseThrow());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
