package eu.dfence.register.invoicing.print;

import eu.dfence.register.shared.api.PrintFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The file around the pages: what makes it PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), and the same each time. */
final class PdfFile implements AutoCloseable {
    private static final byte[] SRGB = Packed.once(PrintFile.SRGB.bytes());
    private static final String XMP =
            new String(resource("metadata.xml"), StandardCharsets.UTF_8).replaceAll("\n +", "\n");
    private static final float VERSION = 1.7f;

    private final PDDocument document = new PDDocument();
    private final COSDictionary structure = new COSDictionary();
    private final Tag root = new Tag("Document", structure);

    /** The root of all that is read aloud. */
    Tag root() {
        return root;
    }

    /** @param packed by {@link Packed} */
    COSStream packed(byte[] packed) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    byte[] finish(List<Sheet> sheets, Faces faces, Identity identity) throws IOException {
        COSDictionary resources = faces.resources(this);
        for (int i = 0; i < sheets.size(); i++) {
            add(sheets.get(i), i, resources);
        }
        structure(sheets);
        catalogue(identity);
        document.getDocument().setVersion(VERSION);
        document.setDocumentId(identity.seed());
        ByteArrayOutputStream file = new ByteArrayOutputStream(65536);
        document.save(file);
        return file.toByteArray();
    }

    private void add(Sheet sheet, int number, COSDictionary resources) throws IOException {
        COSDictionary page = sheet.page();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.RESOURCES, resources);
        page.setItem(COSName.CONTENTS, packed(Packed.quickly(sheet.content())));
        page.setInt(COSName.STRUCT_PARENTS, number);
        PDPage drawn = new PDPage(page);
        drawn.setMediaBox(PDRectangle.A4);
        document.addPage(drawn);
    }

    private void structure(List<Sheet> sheets) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < sheets.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(sheets.get(i).elements());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        structure.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        structure.setItem(COSName.K, root.element());
        structure.setItem(COSName.PARENT_TREE, parents);
        structure.setInt(COSName.PARENT_TREE_NEXT_KEY, sheets.size());
    }

    private void catalogue(Identity identity) throws IOException {
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        catalogue.setItem(COSName.STRUCT_TREE_ROOT, structure);
        catalogue.setItem(COSName.MARK_INFO, truth("Marked"));
        catalogue.setItem(COSName.VIEWER_PREFERENCES, truth("DisplayDocTitle"));
        catalogue.setString(COSName.LANG, identity.language());
        catalogue.setItem(COSName.METADATA, metadata(identity));
        COSArray intents = new COSArray();
        intents.add(intent());
        catalogue.setItem(COSName.OUTPUT_INTENTS, intents);
    }

    private static COSBase truth(String key) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setBoolean(COSName.getPDFName(key), true);
        return dictionary;
    }

    private COSStream metadata(Identity identity) throws IOException {
        COSStream metadata = document.getDocument().createCOSStream();
        metadata.setItem(COSName.TYPE, COSName.METADATA);
        metadata.setName(COSName.SUBTYPE, "XML");
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(identity.fill(XMP).getBytes(StandardCharsets.UTF_8));
        }
        return metadata;
    }

    private COSDictionary intent() throws IOException {
        COSStream profile = packed(SRGB);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private static byte[] resource(String name) {
        try (InputStream in = PdfFile.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
