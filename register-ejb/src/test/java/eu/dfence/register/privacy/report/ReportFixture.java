package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.Recipient;
import eu.dfence.register.privacy.catalogue.api.RecipientRole;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.report.api.ReportHead;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Maija Mallikas, what the register holds of her, and a catalogue of a few columns. */
final class ReportFixture {
    static final SubjectId MAIJA = SubjectId.of("0190a3c0-0000-7000-8000-00000000000a");
    static final String SOMEBODY = "0190a3c0-0000-7000-8000-00000000000b";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 1);

    private ReportFixture() {}

    @PersonalData(category = DataCategory.EMAIL, purposes = Purpose.CUSTOMER_REGISTER)
    private static final class OfTheRegister {}

    @PersonalData(
            category = DataCategory.INVOICING,
            purposes = Purpose.INVOICING,
            clock = RetentionClock.VOUCHER,
            namesAnother = true)
    private static final class Payer {}

    @PersonalData(category = DataCategory.ACCESS_LOG, purposes = Purpose.SECURITY, clock = RetentionClock.ACCESS_LOG)
    private static final class Log {}

    static Catalogue catalogue() {
        return new Catalogue() {
            @Override
            public List<ClassifiedColumn> columns() {
                return List.of(
                        column("customers_email.address", OfTheRegister.class),
                        column("customers_email.bounced_on", OfTheRegister.class),
                        column("invoicing_payment.payer_name", Payer.class),
                        column("access_log.at", Log.class),
                        new ClassifiedColumn("customers_email", "id", null, "row's own id"));
            }

            @Override
            public List<Holding> holdings(Object row, Origin origin) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static ClassifiedColumn column(String name, Class<?> declared) {
        String[] parts = name.split("\\.");
        return new ClassifiedColumn(parts[0], parts[1], declared.getAnnotation(PersonalData.class), null);
    }

    static Holding email(String address) {
        return new Holding(DataCategory.EMAIL, "customers_email", "address", address, "WEB", TOLD, true);
    }

    static Holding bounced(String day) {
        return new Holding(
                DataCategory.EMAIL, "customers_email", "bounced_on", day, "RESELLER, Kauppa Oy", TOLD, false);
    }

    static Holding payer(String name) {
        return new Holding(DataCategory.INVOICING, "invoicing_payment", "payer_name", name, null, null, false);
    }

    static Holding log(String column, String value) {
        return new Holding(DataCategory.ACCESS_LOG, "access_log", column, value, null, null, false);
    }

    static Recipient recipient() {
        return new Recipient(
                "Postitus Oy", RecipientRole.PROCESSOR, TOLD, Purpose.ORDERS, Set.of(DataCategory.POSTAL_ADDRESS));
    }

    static ReportHead head(String language) {
        return new ReportHead("TP-2026-001", language, TODAY, "Maija Mallikas");
    }

    static Gathered gathered(String language, Holding... told) {
        List<Value> values = new Sorting(catalogue(), MAIJA, "Maija Mallikas").sorted(List.of(told));
        return new Gathered(MAIJA, head(language), false, values, List.of(recipient()), periods());
    }

    /** Of every clock the same, and of a customer's one more. */
    private static Map<RetentionClock, List<RetentionPeriod>> periods() {
        Map<RetentionClock, List<RetentionPeriod>> periods = new EnumMap<>(RetentionClock.class);
        for (RetentionClock each : RetentionClock.values()) {
            periods.put(each, List.of(period(each, RetentionPeriod.Whom.EVERYBODY, 24, "viimeisestä tilauksesta")));
        }
        periods.computeIfPresent(
                RetentionClock.CUSTOMER,
                (clock, own) -> List.of(
                        own.get(0),
                        period(clock, RetentionPeriod.Whom.REPRESENTATIVE, 36, "edustajan viimeisestä tilauksesta")));
        return periods;
    }

    private static RetentionPeriod period(RetentionClock clock, RetentionPeriod.Whom whom, int months, String since) {
        String law = "GDPR 5(1)(e)";
        return new RetentionPeriod(
                clock,
                whom,
                months,
                RetentionPeriod.Unit.MONTH,
                RetentionPeriod.Counting.EVENT,
                RetentionPeriod.Afterwards.REVIEW,
                Map.of("fi", since, "sv", since, "en", since),
                Map.of("fi", law, "sv", law, "en", law));
    }

    /** Two rows of e-mail, a payer who is somebody else, two looks of one day. */
    static Gathered everything(String language) {
        return gathered(
                language,
                Stream.of(
                                email("maija@example.com"),
                                bounced("2026-11-05"),
                                email("=m;\"a\"@example.com"),
                                payer("Toinen Tiina"),
                                payer("Mallikas Maija"),
                                log("at", "2026-11-20T22:30:00Z"),
                                log("purpose", "ORDERS"),
                                log("at", "2026-11-21T10:00:00.123Z"),
                                log("purpose", "ORDERS"))
                        .toArray(Holding[]::new));
    }
}
