package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.Home;
import eu.dfence.register.launcher.Register;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What goes over everything and is measured once: it changes what it measures, so it is done only when asked for. */
enum Probe {
    /** The nightly run, and what clerks notice of it. */
    RETENTION {
        @Override
        boolean measured(Stage stage) throws SQLException {
            return new Nightly(stage).measured();
        }
    },
    /** Whoever was erased is looked for in the database, and in a gigabyte of files beside it. */
    SCANNER {
        @Override
        boolean measured(Stage stage) throws IOException, SQLException {
            return new LookedFor(stage).measured();
        }
    },
    /** What the one-way door costs an order. */
    TRIGGERS {
        @Override
        boolean measured(Stage stage) throws SQLException {
            return DoorCost.measured(stage.register().database());
        }
    };

    /** @param users how many clerks are at work meanwhile */
    record Stage(Register register, Home home, Team team, Samples samples, int users) {}

    /** Prints what it found; false when something failed. */
    abstract boolean measured(Stage stage) throws IOException, SQLException;

    static Optional<Probe> named(String name) {
        return List.of(values()).stream()
                .filter(probe -> probe.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
