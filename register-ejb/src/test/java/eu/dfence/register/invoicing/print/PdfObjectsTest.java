package eu.dfence.register.invoicing.print;

import static eu.dfence.register.invoicing.print.InvoicePageFixture.drawnInvoice;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceDescribing;
import static eu.dfence.register.invoicing.print.InvoicePageFixture.invoiceOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.invoicing.print.api.InvoicePage;
import eu.dfence.register.invoicing.print.api.PrintLanguage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file read as the standard says and no better: readers mend a wrong table of objects without a word. */
class PdfObjectsTest {
    private static final Pattern STREAM =
            Pattern.compile("([0-9]+) 0 obj\n<<(.*?)/Length ([0-9]+)>>\nstream\n", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("([0-9]+) 0 R");

    private final Map<Integer, String> dictionaries = new HashMap<>();
    private final Map<Integer, byte[]> contents = new HashMap<>();
    private byte[] file;
    private String text;

    static Stream<InvoicePage> pages() {
        return Stream.of(drawnInvoice(), invoiceOf(60, PrintLanguage.SV), invoiceDescribing("Žižkov"));
    }

    /** ISO 32000-1 7.5.7, 7.5.8. */
    @ParameterizedTest
    @MethodSource("pages")
    void every_object_stands_where_the_table_says_and_every_reference_leads_to_one(InvoicePage page) {
        file = new InvoicePrinter().draw(page);
        text = new String(file, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("startxref\n");
        int table = stream(Integer.parseInt(text.substring(end + 10, text.length() - 7)));
        ByteBuffer entries = ByteBuffer.wrap(contents.get(table));
        int size = entries.limit() / 6;
        assertThat(dictionaries.get(table)).contains("/Size " + size + "/W[1 3 2]");
        for (int number = 1; number < size; number++) {
            if (entries.get(6 * number) == 1) {
                assertThat(stream(entries.getInt(6 * number) & 0xFFFFFF)).isEqualTo(number);
            }
        }
        for (int number = 1; number < size; number++) {
            if (entries.get(6 * number) == 2) {
                gathered(number, entries.getInt(6 * number) & 0xFFFFFF, entries.getShort(6 * number + 4));
            }
        }
        assertThat(dictionaries).hasSize(size - 1);
        assertThat(dictionaries.values())
                .allSatisfy(
                        dictionary -> assertThat(REFERENCE.matcher(dictionary).results())
                                .allMatch(found -> dictionaries.containsKey(Integer.parseInt(found.group(1)))));
    }

    /** @return the number of the stream that begins here */
    private int stream(int place) {
        Matcher stream = STREAM.matcher(text).region(place, text.length());
        assertThat(stream.lookingAt()).isTrue();
        int number = Integer.parseInt(stream.group(1));
        int length = Integer.parseInt(stream.group(3));
        assertThat(text.startsWith("\nendstream\nendobj\n", stream.end() + length))
                .isTrue();
        dictionaries.put(number, stream.group(2));
        contents.put(number, stream.group(2).contains("/FlateDecode") ? unpacked(stream.end(), length) : new byte[0]);
        return number;
    }

    private void gathered(int number, int stream, int index) {
        String all = new String(contents.get(stream), StandardCharsets.ISO_8859_1);
        Matcher head = Pattern.compile("/N ([0-9]+)/First ([0-9]+)").matcher(dictionaries.get(stream));
        assertThat(head.find()).isTrue();
        int first = Integer.parseInt(head.group(2));
        String[] numbers = all.substring(0, first).split(" ");
        assertThat(numbers).hasSize(2 * Integer.parseInt(head.group(1)));
        assertThat(numbers[2 * index]).isEqualTo(String.valueOf(number));
        int from = first + Integer.parseInt(numbers[2 * index + 1]);
        int to = 2 * index + 3 < numbers.length ? first + Integer.parseInt(numbers[2 * index + 3]) : all.length();
        assertThat(all.substring(from, to)).startsWith("<<").endsWith(">>\n");
        dictionaries.put(number, all.substring(from, to));
    }

    private byte[] unpacked(int from, int length) {
        Inflater inflater = new Inflater();
        inflater.setInput(file, from, length);
        byte[] content = new byte[1 << 20];
        try {
            int size = inflater.inflate(content);
            assertThat(inflater.finished()).isTrue();
            return Arrays.copyOf(content, size);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        } finally {
            inflater.end();
        }
    }
}
