package eu.dfence.register.invoicing.print;

/** How text is set: face, size and row height in points, colour. The sizes of the drawn look, 1 px = 0.75 pt. */
enum Style {
    BODY(Typeface.REGULAR, 11.25, 15, Ink.TEXT),
    STRONG(Typeface.SEMIBOLD, 11.25, 15, Ink.TEXT),
    LABEL(Typeface.REGULAR, 11.25, 15, Ink.QUIET),
    HEAD(Typeface.SEMIBOLD, 10.5, 15, Ink.QUIET),
    ADDRESS(Typeface.REGULAR, 12.75, 17.25, Ink.TEXT),
    TITLE(Typeface.SEMIBOLD, 22.5, 27, Ink.TEXT),
    SELLER(Typeface.SEMIBOLD, 18, 22.5, Ink.BRAND),
    SUM(Typeface.SEMIBOLD, 22.5, 27, Ink.TEXT),
    GIRO_LABEL(Typeface.REGULAR, 9.375, 12, Ink.QUIET),
    GIRO(Typeface.SEMIBOLD, 12, 15, Ink.TEXT),
    DIGITS(Typeface.REGULAR, 9, 12, Ink.TEXT),
    FOOT(Typeface.REGULAR, 9.75, 13, Ink.QUIET);

    private final Typeface face;
    private final double size;
    private final double leading;
    private final Ink ink;

    Style(Typeface face, double size, double leading, Ink ink) {
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.ink = ink;
    }

    Typeface face() {
        return face;
    }

    double size() {
        return size;
    }

    double leading() {
        return leading;
    }

    Ink ink() {
        return ink;
    }

    double width(String printable) {
        return face.width(printable, size);
    }

    /** From the top of a row to its baseline: capitals stand in the middle of the row. */
    double baseline() {
        return (leading + size * Typeface.CAP_HEIGHT / 1000) / 2;
    }
}
