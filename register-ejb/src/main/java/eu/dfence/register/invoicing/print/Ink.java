package eu.dfence.register.invoicing.print;

/** The colours of the printed page, sRGB. */
enum Ink {
    BLACK(0x000000),
    TEXT(0x16191C),
    QUIET(0x4B545A),
    RULE(0x9AA2A8),
    HAIRLINE(0xD7DCDF),
    BRAND(0x00357A),
    PAPER(0xFFFFFF);

    private final double red;
    private final double green;
    private final double blue;

    Ink(int rgb) {
        red = (rgb >> 16) / 255.0;
        green = (rgb >> 8 & 0xFF) / 255.0;
        blue = (rgb & 0xFF) / 255.0;
    }

    void fill(Operators out) {
        out.number(red).number(green).number(blue).operator("rg");
    }
}
