package eu.dfence.register.privacy.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF: the words of its pages, every string of every object, and every stream, as its description or what is attached; not its pictures. */
final class Document {
    /** Looks into something packed in the document. */
    interface Parts {
        void look(InputStream part) throws IOException;
    }

    private static final Set<COSName> PICTURES =
            Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.CCITTFAX_DECODE, COSName.JBIG2_DECODE);

    private final Reading reading;
    private final Parts parts;

    Document(Reading reading, Parts parts) {
        this.reading = reading;
        this.parts = parts;
    }

    void look(PDDocument document) throws IOException {
        PageText words = new PageText(reading);
        for (PDPage page : document.getPages()) {
            words.processPage(page);
            reading.gap();
        }
        COSDocument objects = document.getDocument();
        for (COSObjectKey key : Set.copyOf(objects.getXrefTable().keySet())) {
            strings(objects.getObjectFromPool(key).getObject());
        }
    }

    void streams(PDDocument document) throws IOException {
        COSDocument objects = document.getDocument();
        for (COSObjectKey key : Set.copyOf(objects.getXrefTable().keySet())) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream && !picture(stream)) {
                try (InputStream unpacked = stream.createInputStream()) {
                    parts.look(unpacked);
                }
            }
        }
    }

    /** What stands by reference comes by itself. */
    private void strings(COSBase base) {
        if (base instanceof COSString string) {
            tell(string.getString());
        } else if (base instanceof COSName name) {
            tell(name.getName());
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) strings(array.get(i));
        } else if (base instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(each -> {
                tell(each.getKey().getName());
                strings(each.getValue());
            });
        }
    }

    private void tell(String text) {
        reading.read(text);
        reading.gap();
    }

    private static boolean picture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || stream.getFilters() instanceof COSName filter && PICTURES.contains(filter);
    }
}
