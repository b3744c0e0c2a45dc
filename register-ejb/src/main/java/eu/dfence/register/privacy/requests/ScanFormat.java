package eu.dfence.register.privacy.requests;

import eu.dfence.register.shared.api.RegisterException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a scanned letter may be, told by its first bytes and never by its name. */
enum ScanFormat {
    PDF("application/pdf", "pdf", HexFormat.of().formatHex("%PDF-".getBytes(StandardCharsets.US_ASCII))),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    TIFF("image/tiff", "tif", "49492a00", "4d4d002a");

    static final int MOST_MEGABYTES = 10;
    private static final int MOST = MOST_MEGABYTES * 1024 * 1024;

    private final String mediaType;
    private final String ending;
    private final List<byte[]> beginnings;

    ScanFormat(String mediaType, String ending, String... beginnings) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginnings = Stream.of(beginnings).map(HexFormat.of()::parseHex).toList();
    }

    /** @throws RegisterException for what is empty, too long, or begins like none of these */
    static ScanFormat of(byte[] content) {
        if (content == null || content.length == 0) throw new RegisterException("requests.refused.scan-none");
        if (content.length > MOST) throw new RegisterException("requests.refused.scan-size", MOST_MEGABYTES);
        return Stream.of(values())
                .filter(format -> format.begins(content))
                .findFirst()
                .orElseThrow(() -> new RegisterException("requests.refused.scan-format"));
    }

    private boolean begins(byte[] content) {
        return beginnings.stream()
                .anyMatch(beginning -> content.length > beginning.length
                        && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length));
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
