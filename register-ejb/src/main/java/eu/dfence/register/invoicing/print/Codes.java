package eu.dfence.register.invoicing.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import uk.org.okapibarcode.backend.Code128;
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

    private Codes() {}

    /** Code 128 set C of 54 digits, 10 mm high (Finance Finland, bank barcode guide 5.3): left, top, width, height in modules. */
    static List<int[]> bars(String digits) {
        if (digits.length() != DIGITS || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new IllegalArgumentException("A bank barcode has 54 digits");
        }
        Code128 symbol = new Code128(Code128.CodeSet.C);
        symbol.setContent(digits);
        List<int[]> bars = new ArrayList<>();
        for (Rectangle bar : symbol.getRectangles()) {
            bars.add(new int[] {(int) bar.x, 0, (int) bar.width, 1});
        }
        return bars;
    }

    /** QR model 2, level M, bytes of UTF-8 (EPC069-12). */
    static QrGrid qr(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        int version = QrCodewords.versionFor(bytes.length);
        if (version > QrVersion.LARGEST) {
            throw new IllegalArgumentException("A payment QR code holds 331 bytes");
        }
        return QrVersion.of(version).symbol(QrCodewords.of(version, bytes));
    }

    /** At most 25 mm a side in whole printer dots; points. */
    static double qrModule(QrGrid symbol) {
        return Math.floor(QR_SIZE / symbol.size() / DOT) * DOT;
    }
}
