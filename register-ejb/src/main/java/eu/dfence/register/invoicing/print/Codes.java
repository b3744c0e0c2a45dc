package eu.dfence.register.invoicing.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;

/** The two codes a payer scans, as rectangles in exact size. */
final class Codes {
    private static final double MM = 72 / 25.4;
    /** A hundredth of an inch, whole dots at 300 and 600 dpi: 332 modules and two quiet zones of 10 mm make 104.3 mm. */
    static final double BAR_MODULE = 0.72;

    static final double BAR_WIDTH = 332 * BAR_MODULE;
    static final double BAR_HEIGHT = 10 * MM;
    static final double QR_SIZE = 25 * MM;

    private static final double DOT = 72.0 / 600;
    private static final int DIGITS = 54;
    private static final int QR_BYTES = 331;

    private Codes() {}

    /** Code 128 set C of 54 digits, 10 mm high (Finance Finland, bank barcode guide 5.3): left, top, width, height in modules. */
    static List<int[]> bars(String digits) {
        if (digits.length() != DIGITS || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new IllegalArgumentException("A bank barcode has 54 digits");
        }
        Code128 symbol = new Code128(Code128.CodeSet.C);
        symbol.setContent(digits);
        return boxes(symbol).stream()
                .map(bar -> new int[] {bar[0], 0, bar[2], 1})
                .toList();
    }

    /** QR model 2, level M, bytes of UTF-8 (EPC069-12). */
    static Symbol qr(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > QR_BYTES) {
            throw new IllegalArgumentException("A payment QR code holds 331 bytes");
        }
        QrCode symbol = new QrCode();
        symbol.setPreferredEccLevel(QrCode.EccLevel.M);
        symbol.setForceByteCompaction(true);
        symbol.setContent(new String(bytes, StandardCharsets.ISO_8859_1));
        return symbol;
    }

    /** At most 25 mm a side in whole printer dots; points. */
    static double qrModule(Symbol symbol) {
        return Math.floor(QR_SIZE / symbol.getWidth() / DOT) * DOT;
    }

    /** What is dark: left, top, width, height in modules. */
    static List<int[]> boxes(Symbol symbol) {
        List<int[]> boxes = new ArrayList<>();
        for (Rectangle box : symbol.getRectangles()) {
            boxes.add(new int[] {(int) box.x, (int) box.y, (int) box.width, (int) box.height});
        }
        return boxes;
    }
}
