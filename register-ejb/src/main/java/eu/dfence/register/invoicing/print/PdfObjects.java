package eu.dfence.register.invoicing.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** The numbered objects of a file: streams one after the other, all others gathered in streams (ISO 32000-1 7.5.7, 7.5.8). */
final class PdfObjects {
    private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";
    private static final int ENTRY = 6;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(32768);
    private final StringBuilder gathered = new StringBuilder(12288);
    private final StringBuilder index = new StringBuilder(2048);
    /** By number: where it begins in the file, or the how manieth it is in the stream it was gathered in. */
    private int[] places;
    /** By number: the stream it was gathered in, zero for one of its own. */
    private int[] streams;

    private int numbers;
    private int count;
    private int gathering;

    PdfObjects() {
        places = new int[256];
        streams = new int[256];
        numbers = 1;
        write(HEADER);
        gathering = number();
    }

    /** Goes on where another one was closed. */
    PdfObjects(PdfObjects begun) {
        places = begun.places.clone();
        streams = begun.streams.clone();
        numbers = begun.numbers;
        file.writeBytes(begun.file.toByteArray());
        gathering = number();
    }

    /** A number for an object that others may name before it is written. */
    int number() {
        if (numbers == places.length) {
            places = Arrays.copyOf(places, 2 * numbers);
            streams = Arrays.copyOf(streams, 2 * numbers);
        }
        return numbers++;
    }

    void object(int number, String body) {
        places[number] = count++;
        streams[number] = gathering;
        index.append(number).append(' ').append(gathered.length()).append(' ');
        gathered.append(body).append('\n');
    }

    /** @param packed by {@link Packed} */
    void packed(int number, String entries, byte[] packed) {
        stream(number, entries + "/Filter/FlateDecode", packed);
    }

    /** @param entries of its dictionary, without the length */
    void stream(int number, String entries, byte[] content) {
        places[number] = file.size();
        write(number + " 0 obj\n<<" + entries + "/Length " + content.length + ">>\nstream\n");
        file.writeBytes(content);
        write("\nendstream\nendobj\n");
    }

    /** Writes what was gathered; another one may go on from here. */
    void close(UnaryOperator<byte[]> packing) {
        String entries = "/Type/ObjStm/N " + count + "/First " + index.length();
        packed(gathering, entries, packing.apply(latin(index.append(gathered))));
    }

    byte[] file(int root, String id) {
        close(Packed::quickly);
        int table = number();
        int start = file.size();
        places[table] = start;
        String entries = "/Type/XRef/Size " + numbers + "/W[1 3 2]/Root " + root + " 0 R/ID[" + id + id + "]";
        packed(table, entries, Packed.quickly(table()));
        write("startxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private byte[] table() {
        ByteBuffer table = ByteBuffer.allocate(ENTRY * numbers);
        table.putInt(0).putShort((short) -1);
        for (int number = 1; number < numbers; number++) {
            boolean own = streams[number] == 0;
            table.putInt((own ? 1 : 2) << 24 | (own ? places[number] : streams[number]));
            table.putShort((short) (own ? 0 : places[number]));
        }
        return table.array();
    }

    /** A string of text (7.9.2.2) in UTF-16. */
    static String text(String text) {
        return new Operators(4 * text.length() + 8)
                .hex(("\uFEFF" + text).toCharArray())
                .toString();
    }

    private void write(String text) {
        file.writeBytes(latin(text));
    }

    private static byte[] latin(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
