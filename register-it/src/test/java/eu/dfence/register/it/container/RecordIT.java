package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.evidence.api.Check;
import eu.dfence.register.privacy.evidence.api.Check.Looked;
import eu.dfence.register.privacy.evidence.api.EvidenceDesk;
import eu.dfence.register.privacy.evidence.api.EvidencePack;
import eu.dfence.register.privacy.evidence.api.RecordDesk;
import eu.dfence.register.privacy.evidence.api.RecordPart;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.NoticeDesk;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The record of processing is made of the running system or not at all; the auditor's pack says how things stand and names no customer. */
@ExtendWith(ArquillianExtension.class)
class RecordIT {
    private static final String OFFICER = "tietosuoja";
    private static final String AUDITOR = "tarkastaja";

    @Inject
    Callers callers;

    @Inject
    Persons persons;

    @Inject
    Past past;

    @Inject
    RecordDesk records;

    @Inject
    EvidenceDesk evidence;

    @Inject
    NoticeDesk notice;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-97")
    void the_record_is_refused_by_its_letter_until_the_house_has_written_what_only_it_knows() throws Exception {
        String own = written();
        try {
            contact(" ");
            assertThat(callers.as(AUDITOR, () -> records.missing(LetterLanguage.FI)))
                    .containsExactly(RecordPart.CONTROLLER);
            assertThatThrownBy(() -> callers.as(OFFICER, () -> records.make(LetterLanguage.FI)))
                    .isInstanceOfSatisfying(RegisterException.class, refusal -> {
                        assertThat(refusal.getMessage()).isEqualTo("evidence.refused.part");
                        assertThat(refusal.arguments()).containsExactly("30(1)(a)");
                    });
            contact("Rekisterin yhteyshenkilö, puhelin 09 000 0000");
            assertThatThrownBy(() -> callers.as(AUDITOR, () -> records.make(LetterLanguage.FI)))
                    .isInstanceOf(EJBAccessException.class);
            UUID made = callers.as(OFFICER, () -> records.make(LetterLanguage.FI));
            byte[] pdf = callers.as(AUDITOR, () -> records.file(made, false));
            String csv = new String(callers.as(AUDITOR, () -> records.file(made, true)), StandardCharsets.UTF_8);
            assertThat(Pdf.text(pdf))
                    .contains("Seloste käsittelytoimista", "09 000 0000", "30(1)(g)", "Measure Pages, Inc.");
            for (RecordPart part : RecordPart.values()) {
                if (part.letter() != null) assertThat(csv).contains(part.letter() + ";");
            }
            assertThat(callers.as(AUDITOR, () -> records.versions()).get(0))
                    .satisfies(row -> assertThat(row.pdfSha256()).isEqualTo(Sha256.hex(pdf)));
        } finally {
            contact(own == null ? " " : own);
        }
    }

    private String written() throws Exception {
        return callers.as(OFFICER, () -> notice.draft(LetterLanguage.FI)).clauses().stream()
                .filter(each -> each.passage().clause() == Clause.CONTACT)
                .findFirst()
                .orElseThrow()
                .own();
    }

    private void contact(String words) throws Exception {
        callers.as(OFFICER, () -> {
            long seen = notice.draft(LetterLanguage.FI).clauses().stream()
                    .filter(each -> each.passage().clause() == Clause.CONTACT)
                    .findFirst()
                    .orElseThrow()
                    .seen();
            notice.write(Clause.CONTACT, LetterLanguage.FI, words, seen);
            return null;
        });
    }

    @Test
    @Tag("R-97")
    @Tag("R-54")
    void the_pack_is_signed_and_holds_the_checks_and_nobody() throws Exception {
        String canary = "Kanarialintu";
        past.overdue(persons.registered(canary, "Tirppa", "tirppa.kanarialintu@example.com", "+358 40 5550 199"));
        EvidencePack pack = callers.as(AUDITOR, () -> evidence.pack(LetterLanguage.FI));
        Map<String, byte[]> files = unzipped(pack.zip());
        assertThat(files).containsKeys("checks.csv", "checks.pdf", "retention.csv", "transfers.csv", "manifest.sig");
        assertThat(text(files.get("append-only.csv"))).contains("access_log", "consent_entry", "evidence_record");
        String manifest = text(files.get("manifest.txt"));
        assertThat(Sha256.hex(manifest)).isEqualTo(pack.sha256());
        for (String line : manifest.lines().toList()) {
            assertThat(Sha256.hex(files.get(line.substring(66)))).isEqualTo(line.substring(0, 64));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String told = file.getKey().endsWith(".pdf") ? Pdf.text(file.getValue()) : text(file.getValue());
            assertThat(told.toLowerCase(Locale.ROOT))
                    .as(file.getKey())
                    .doesNotContain("kanarialintu", "tirppa", "5550199", "5550 199");
        }
        assertThat(callers.as(AUDITOR, () -> evidence.packs()).get(0).sha256()).isEqualTo(pack.sha256());
        assertThatThrownBy(() -> callers.as("myynti", () -> evidence.pack(LetterLanguage.FI)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Tag("R-97")
    void what_must_only_grow_does_and_every_ledger_holds() throws Exception {
        Map<Looked, Check> checks = new LinkedHashMap<>();
        callers.as(AUDITOR, () -> evidence.checks()).forEach(each -> checks.put(each.looked(), each));
        assertThat(checks).containsOnlyKeys(Looked.values());
        assertThat(checks.get(Looked.APPEND_ONLY).mark()).isEqualTo(Check.Mark.OK);
        for (Looked each : new Looked[] {Looked.CONSENTS, Looked.ERASURES, Looked.HOLDS}) {
            assertThat(checks.get(each).mark()).as(each.name()).isNotEqualTo(Check.Mark.FAULT);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
