package eu.dfence.register.privacy.notice;

import eu.dfence.register.shared.api.RegisterException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file of an earlier notice, as it was: nothing in it is judged, only how a browser may show it, which is never as a page. */
record Brought(byte[] content) {
    static final int MOST_MEGABYTES = 5;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    Brought {
        if (content == null || content.length == 0 || content.length > MOST_MEGABYTES * 1024 * 1024)
            throw new RegisterException("notice.refused.file", MOST_MEGABYTES);
    }

    String media() {
        if (content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length))
            return EditionText.PDF;
        return "text/plain;charset=" + (inUtf8() ? "UTF-8" : "windows-1252");
    }

    private boolean inUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
