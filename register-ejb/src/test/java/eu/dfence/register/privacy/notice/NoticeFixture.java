package eu.dfence.register.privacy.notice;

import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.PartnerCard;
import eu.dfence.register.privacy.disclosures.api.PartnerForm;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.disclosures.api.PartnerRow;
import eu.dfence.register.privacy.disclosures.api.ProfileRow;
import eu.dfence.register.privacy.disclosures.api.SubProcessorRow;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Cookie;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Held;
import eu.dfence.register.privacy.notice.api.LegalBasis;
import eu.dfence.register.privacy.notice.api.Use;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

final class NoticeFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** As the migration writes them: pattern and act. */
    static final Map<String, String> REPEALED = repealed();

    private NoticeFixture() {}

    private static Map<String, String> repealed() {
        try {
            String rows = Files.readString(Path.of("../config/db/migration/V57__notice.sql"))
                    .split("insert into notice_repealed", 2)[1]
                    .split(";", 2)[0];
            return Pattern.compile("\\(\\d+, 1, '([^']+)', '([^']+)', '")
                    .matcher(rows)
                    .results()
                    .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is missing but the contact, which only the house knows. */
    static Facts facts() {
        return facts(List.of(printer()), Set.of());
    }

    static Facts facts(List<PartnerCard> partners, Set<String> unclassified) {
        return facts(
                partners,
                unclassified,
                List.of(orders(), relationship()),
                Map.of(RetentionClock.ORDER, List.of(years(3))));
    }

    static Facts facts(
            List<PartnerCard> partners,
            Set<String> unclassified,
            List<Use> uses,
            Map<RetentionClock, List<RetentionPeriod>> periods) {
        return new Facts(
                TODAY,
                Map.of("fi", "Esimerkki Oy\nVarastokatu 8\n33900 Tampere"),
                Map.of(
                        "fi",
                        "Tietosuojavaltuutetun toimisto\nPL 800",
                        "sv",
                        "Dataombudsmannens byrå",
                        "en",
                        "Ombudsman"),
                uses,
                List.of(new Held(
                        DataCategory.NAME,
                        Set.of(Purpose.ORDERS, Purpose.CUSTOMER_RELATIONSHIP),
                        Set.of(RetentionClock.ORDER),
                        2)),
                unclassified,
                Map.of(DisclosurePurpose.MAILING, "R-21"),
                partners,
                periods,
                List.of(Source.values()),
                List.of(Cookie.values()));
    }

    static Use orders() {
        return new Use(
                Purpose.ORDERS, List.of(new Use.Ground(LegalBasis.CONTRACT, Map.of(), TODAY, "GDPR Art. 6(1)(b)")));
    }

    static Use relationship() {
        return new Use(
                Purpose.CUSTOMER_RELATIONSHIP,
                List.of(new Use.Ground(
                        LegalBasis.INTEREST,
                        Map.of("fi", "palvella paremmin", "sv", "betjäna bättre", "en", "serving better"),
                        TODAY,
                        "GDPR Art. 6(1)(f)")));
    }

    static RetentionPeriod years(int many) {
        return new RetentionPeriod(
                RetentionClock.ORDER,
                RetentionPeriod.Whom.EVERYBODY,
                many,
                RetentionPeriod.Unit.YEAR,
                RetentionPeriod.Counting.EVENT,
                RetentionPeriod.Afterwards.ANONYMISE,
                Map.of("fi", "toimituksesta", "sv", "från leveransen", "en", "from delivery"),
                Map.of("fi", "728/2003 4 §", "sv", "728/2003 4 §", "en", "728/2003, section 4"));
    }

    static PartnerCard printer() {
        return partner("Painotalo Esimerkki Oy", "FI", TransferBasis.EEA, Map.of(), List.of());
    }

    static PartnerCard partner(
            String name,
            String country,
            TransferBasis basis,
            Map<String, String> source,
            List<SubProcessorRow> further) {
        return new PartnerCard(
                new PartnerRow(
                        new UUID(0, 1),
                        new PartnerForm(name, null, country, PartnerRole.PROCESSOR, "Painaminen", null, null),
                        true,
                        null,
                        basis,
                        List.of()),
                1,
                source,
                List.of(),
                further,
                List.of(),
                List.of(new ProfileRow(DisclosurePurpose.MAILING, List.of(Field.NAME))));
    }

    /** What the house has written so that nothing is missing. */
    static Map<LetterLanguage, Map<Clause, String>> written() {
        Map<LetterLanguage, Map<Clause, String>> own = new EnumMap<>(LetterLanguage.class);
        own.put(LetterLanguage.FI, Map.of(Clause.CONTACT, "Rekisterin yhteyshenkilö, 03 555 0100"));
        own.put(LetterLanguage.SV, Map.of(Clause.CONTACT, "Registrets kontaktperson, 03 555 0100"));
        own.put(LetterLanguage.EN, Map.of(Clause.CONTACT, "The register’s contact, +358 3 555 0100"));
        return own;
    }

    /** The same, with other Finnish words in one clause. */
    static Map<LetterLanguage, Map<Clause, String>> written(Clause clause, String finnish) {
        Map<LetterLanguage, Map<Clause, String>> own = written();
        Map<Clause, String> words = new EnumMap<>(own.get(LetterLanguage.FI));
        words.put(clause, finnish);
        own.put(LetterLanguage.FI, words);
        return own;
    }

    static Draft draft() {
        return Draft.of(facts(), written(), REPEALED);
    }
}
