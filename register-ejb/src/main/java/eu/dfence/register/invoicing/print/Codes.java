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
    private static final int QR_BYTES = 331;

    private Codes() {}

    /**
     * Code 128 set C of 54 digits, 10 mm high (Finance Finland, bank barcode guide 5.3).
     *
     * @return left, top, width, height in points
     */
    static List<double[]> bars(String digits, double left, double top) {
        if (!digits.matches("[0-9]{54}")) {
            throw new IllegalArgumentException("A bank barcode has 54 digits");
        }
        Code128 symbol = new Code128(Code128.CodeSet.C);
        symbol.setContent(digits);
        List<double[]> boxes = new ArrayList<>();
        for (Rectangle bar : symbol.getRectangles()) {
            boxes.add(new double[] {left + bar.x * BAR_MODULE, top, bar.width * BAR_MODULE, BAR_HEIGHT});
        }
        return boxes;
    }

    /** QR model 2, level M, bytes of UTF-8, at most 25 mm a side in whole printer dots, centred on the point. */
    static List<double[]> qr(String payload, double centre, double middle) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > QR_BYTES) {
            throw new IllegalArgumentException("A payment QR code holds 331 bytes");
        }
        QrCode symbol = new QrCode();
        symbol.setPreferredEccLevel(QrCode.EccLevel.M);
        symbol.setForceByteCompaction(true);
        symbol.setContent(new String(bytes, StandardCharsets.ISO_8859_1));
        double module = Math.floor(QR_SIZE / symbol.getWidth() / DOT) * DOT;
        return squares(symbol, module, centre, middle);
    }

    private static List<double[]> squares(Symbol symbol, double module, double centre, double middle) {
        double half = symbol.getWidth() * module / 2;
        List<double[]> boxes = new ArrayList<>();
        for (Rectangle part : symbol.getRectangles()) {
            boxes.add(new double[] {
                centre - half + part.x * module,
                middle - half + part.y * module,
                part.width * module,
                part.height * module
            });
        }
        return boxes;
    }
}
