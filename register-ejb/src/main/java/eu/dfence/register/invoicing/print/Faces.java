package eu.dfence.register.invoicing.print;

/** The two faces of one document. */
final class Faces {
    private final EmbeddedFace regular = new EmbeddedFace(Typeface.REGULAR, "R");
    private final EmbeddedFace semibold = new EmbeddedFace(Typeface.SEMIBOLD, "S");

    EmbeddedFace of(Typeface face) {
        return face == Typeface.REGULAR ? regular : semibold;
    }

    /** Entries of the page's resources for what every document has. */
    static String usual(PdfObjects file) {
        Faces faces = new Faces();
        return faces.regular.usual(file) + faces.semibold.usual(file);
    }

    /** Entries for what this document has beside; often none. */
    String unusual(PdfObjects file) {
        return regular.unusual(file) + semibold.unusual(file);
    }
}
