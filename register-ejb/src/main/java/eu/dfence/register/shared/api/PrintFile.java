package eu.dfence.register.shared.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What everything printed is made with: the two faces of Register Sans (SIL OFL, see NOTICE) and the colour profile. */
public enum PrintFile {
    REGULAR("RegisterSans-Regular.ttf"),
    SEMIBOLD("RegisterSans-Semibold.ttf"),
    /** IEC 61966-2-1, ICC version 4. */
    SRGB("sRGB.icc");

    private static final String FOLDER = "/eu/dfence/register/shared/print/";

    private final String name;

    PrintFile(String name) {
        this.name = name;
    }

    /** Read anew each time: whoever needs it often keeps what it makes of it. */
    public byte[] bytes() {
        try (InputStream in = PrintFile.class.getResourceAsStream(FOLDER + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
