package eu.dfence.register.privacy.scanner;

import eu.dfence.register.privacy.scanner.api.Identifiers;
import eu.dfence.register.privacy.scanner.api.WaitingScan;
import eu.dfence.register.privacy.vault.api.SealedFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who is still to be looked for: sealed files in the safe, one for each, destroyed when nothing is found. */
@Dependent
class Waiting {
    private static final String NAME = "scan-";

    @Inject
    SealedFiles files;

    void put(String id, Identifiers identifiers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (List<String> each : List.of(
                    identifiers.names(),
                    identifiers.emails(),
                    identifiers.phones(),
                    identifiers.addresses(),
                    identifiers.others())) {
                out.writeInt(each.size());
                for (String value : each) out.writeUTF(value);
            }
            out.writeInt(identifiers.shared());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(NAME + id, bytes.toByteArray());
    }

    Optional<Identifiers> get(String id) {
        return files.get(NAME + id).map(Waiting::read);
    }

    private static Identifiers read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Identifiers(list(in), list(in), list(in), list(in), list(in), in.readInt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(DataInputStream in) throws IOException {
        List<String> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(in.readUTF());
        }
        return values;
    }

    void remove(String id) {
        files.remove(NAME + id);
    }

    List<WaitingScan> all() {
        return files.since(NAME).entrySet().stream()
                .map(each -> new WaitingScan(each.getKey().substring(NAME.length()), each.getValue()))
                .sorted(Comparator.comparing(WaitingScan::since))
                .toList();
    }
}
