package eu.dfence.register.privacy.letters;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import eu.dfence.register.shared.api.PrintFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns the XHTML of a letter into a PDF that is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). It reads nothing but
 * what it is given: no file, no address, no entity. It logs nothing.
 */
final class Press {
    private static final byte[] REGULAR = PrintFile.REGULAR.bytes();
    private static final byte[] SEMIBOLD = PrintFile.SEMIBOLD.bytes();
    private static final byte[] SRGB = PrintFile.SRGB.bytes();
    private static final String FACE = "Register Sans";
    private static final String DOCTYPE_REFUSED = "http://apache.org/xml/features/disallow-doctype-decl";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    static byte[] print(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(65536);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        closed(builder);
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), FACE, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(SEMIBOLD), FACE, 700, FontStyle.NORMAL, true);
        builder.useColorProfile(SRGB);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("register");
        builder.withW3cDocument(parsed(xhtml), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A file that stands in memory cannot be written", e);
        }
        return pdf.toByteArray();
    }

    /** Whatever a document points at is not fetched. */
    private static void closed(PdfRendererBuilder builder) {
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, priority);
        }
        builder.useUriResolver((base, address) -> null);
        builder.useHttpStreamImplementation(Press::refuse);
        builder.useProtocolsStreamImplementation(Press::refuse, "http", "https", "file", "jar", "ftp", "data");
    }

    private static FSStream refuse(String address) {
        throw new IllegalStateException("A letter points at something outside itself");
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DOCTYPE_REFUSED, true);
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            var reader = factory.newDocumentBuilder();
            reader.setErrorHandler(null);
            return reader.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("Not the XHTML of a letter", e);
        }
    }
}
