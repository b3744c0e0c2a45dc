package eu.dfence.register.invoicing.print;

import eu.dfence.register.shared.api.PrintFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The file around the pages: what makes it PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), and the same each time. */
final class PdfFile {
    /** How every file begins: the usual letters and the colour profile. */
    private static final PdfObjects BEGINNING = new PdfObjects();

    private static final String FONTS = Faces.usual(BEGINNING);
    private static final int PROFILE = profile();
    private static final String XMP =
            new String(resource("metadata.xml"), StandardCharsets.UTF_8).replaceAll("\n +", "\n");

    private final PdfObjects objects = new PdfObjects(BEGINNING);
    private final int catalogue = objects.number();
    private final int pages = objects.number();
    private final int structure = objects.number();
    private final Tag root = new Tag("Document", structure, objects);

    /** The root of all that is read aloud. */
    Tag root() {
        return root;
    }

    Sheet sheet(Faces faces) {
        return new Sheet(objects.number(), faces);
    }

    byte[] finish(List<Sheet> sheets, Faces faces, Identity identity) {
        pages(sheets, "<</Font<<" + FONTS + faces.unusual(objects) + ">>>>");
        structure(sheets);
        catalogue(identity);
        return objects.file(catalogue, identity.id());
    }

    private void pages(List<Sheet> sheets, String resources) {
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            int content = objects.number();
            objects.packed(content, "", Packed.quickly(sheet.content()));
            objects.object(
                    sheet.page(),
                    "<</Type/Page/Parent " + pages + " 0 R/Contents " + content + " 0 R/Resources" + resources
                            + "/StructParents " + i + ">>");
            kids.append(sheet.page()).append(" 0 R ");
        }
        Operators box =
                new Operators(32).number(0).number(0).number(Sheet.WIDTH).number(Sheet.HEIGHT);
        objects.object(pages, "<</Type/Pages/Count " + sheets.size() + "/Kids[" + kids + "]/MediaBox[" + box + "]>>");
    }

    private void structure(List<Sheet> sheets) {
        StringBuilder parents = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            parents.append(i).append('[').append(sheets.get(i).elements()).append(']');
        }
        objects.object(
                structure,
                "<</Type/StructTreeRoot/K " + root.number() + " 0 R/ParentTree<</Nums[" + parents
                        + "]>>/ParentTreeNextKey " + sheets.size() + ">>");
        root.write();
    }

    private void catalogue(Identity identity) {
        int metadata = objects.number();
        objects.stream(
                metadata, "/Type/Metadata/Subtype/XML", identity.fill(XMP).getBytes(StandardCharsets.UTF_8));
        objects.object(
                catalogue,
                "<</Type/Catalog/Pages " + pages + " 0 R/StructTreeRoot " + structure + " 0 R/Metadata " + metadata
                        + " 0 R/Lang(" + identity.language()
                        + ")/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>"
                        + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
                        + "/Info(sRGB IEC61966-2.1)/DestOutputProfile " + PROFILE + " 0 R>>]>>");
    }

    private static int profile() {
        int profile = BEGINNING.number();
        BEGINNING.packed(profile, "/N 3", Packed.once(PrintFile.SRGB.bytes()));
        BEGINNING.close(Packed::once);
        return profile;
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfFile.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
