package eu.dfence.register.privacy.erasure;

import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker;
import eu.dfence.register.privacy.catalogue.api.ErasureBlocker.Ground;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.OnErasure;
import eu.dfence.register.privacy.catalogue.api.Origin;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.erasure.api.PlanLine;
import eu.dfence.register.privacy.requests.api.ErasureCase;
import eu.dfence.register.privacy.retention.api.RetentionPeriod;
import eu.dfence.register.privacy.retention.api.RetentionPeriod.Afterwards;
import eu.dfence.register.privacy.retention.api.RetentionPeriod.Counting;
import eu.dfence.register.privacy.retention.api.RetentionPeriod.Unit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small catalogue of each kind of declaration, and the law's periods. */
final class ErasureFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final SubjectId AINO = SubjectId.of("0190a3c0-0000-7000-8000-00000000000a");

    private ErasureFixture() {}

    @PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER)
    private static final class Name {}

    @PersonalData(category = DataCategory.RELATIONSHIP, purposes = Purpose.CUSTOMER_REGISTER)
    private static final class Relationship {}

    @PersonalData(category = DataCategory.NAME, purposes = Purpose.CUSTOMER_REGISTER, onErasure = OnErasure.CLEAR)
    private static final class Penname {}

    @PersonalData(category = DataCategory.EMAIL, purposes = Purpose.CUSTOMER_REGISTER)
    private static final class Email {}

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    private static final class Ordered {}

    @PersonalData(
            category = DataCategory.ORDER,
            purposes = Purpose.ORDERS,
            clock = RetentionClock.ORDER,
            onErasure = OnErasure.CLEAR)
    private static final class Reference {}

    @PersonalData(
            category = DataCategory.INVOICING,
            purposes = Purpose.INVOICING,
            clock = RetentionClock.VOUCHER,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    private static final class Voucher {}

    @PersonalData(
            category = DataCategory.RIGHTS,
            purposes = Purpose.DATA_SUBJECT_RIGHTS,
            clock = RetentionClock.RIGHTS_PROOF,
            onErasure = OnErasure.KEEP_UNTIL_CLOCK)
    private static final class Proof {}

    static List<ClassifiedColumn> catalogue() {
        return List.of(
                column("customers_customer", "family_name", Name.class),
                column("customers_customer", "language", Relationship.class),
                new ClassifiedColumn("customers_customer", "version", null, "lock counter"),
                column("customers_email", "address", Email.class),
                column("customers_diary", "mood", Relationship.class),
                column("customers_diary", "penname", Penname.class),
                column("orders_order", "number", Ordered.class),
                column("orders_order", "buyer_reference", Reference.class),
                column("invoicing_invoice", "buyer_name", Voucher.class),
                column("access_prohibition", "kind", Proof.class));
    }

    private static ClassifiedColumn column(String table, String name, Class<?> declared) {
        return new ClassifiedColumn(table, name, declared.getAnnotation(PersonalData.class), null);
    }

    static Map<RetentionClock, List<RetentionPeriod>> periods() {
        Map<RetentionClock, List<RetentionPeriod>> periods = new EnumMap<>(RetentionClock.class);
        for (RetentionClock each : RetentionClock.values()) {
            periods.put(each, List.of(period(each, 3, Counting.EVENT, Afterwards.ERASE)));
        }
        periods.put(
                RetentionClock.ORDER, List.of(period(RetentionClock.ORDER, 3, Counting.EVENT, Afterwards.ANONYMISE)));
        periods.put(
                RetentionClock.VOUCHER,
                List.of(period(RetentionClock.VOUCHER, 6, Counting.CALENDAR_YEAR, Afterwards.ERASE)));
        return periods;
    }

    private static RetentionPeriod period(RetentionClock clock, int years, Counting counting, Afterwards afterwards) {
        Map<String, String> words = Map.of("fi", "x");
        return new RetentionPeriod(
                clock, RetentionPeriod.Whom.EVERYBODY, years, Unit.YEAR, counting, afterwards, words, words);
    }

    static List<PlanLine> planned(HeldRow... rows) {
        return new Composing(catalogue(), periods(), TODAY).lines(List.of(new Answered("test", List.of(rows))));
    }

    /** Says these, and knows the small catalogue. */
    static Planning planning(List<PlanLine> lines) {
        Planning planning = new Planning() {
            @Override
            List<PlanLine> lines(SubjectId subject) {
                return lines;
            }
        };
        planning.catalogue = new Catalogue() {
            @Override
            public List<ClassifiedColumn> columns() {
                return catalogue();
            }

            @Override
            public List<Holding> holdings(Object row, Origin origin) {
                return List.of();
            }
        };
        return planning;
    }

    static ErasureBlocker open(String invoice) {
        return new ErasureBlocker(Ground.OPEN_INVOICE, invoice, null, Set.of());
    }

    static ErasureBlocker undelivered(String order, LocalDate delivery) {
        return new ErasureBlocker(Ground.UNDELIVERED_ORDER, order, delivery, Set.of(DataCategory.NAME));
    }

    static HeldRow invoice(int id, LocalDate financialYear) {
        return HeldRow.of("invoicing_invoice", id).since(financialYear);
    }

    static HeldRow order(int id, LocalDate delivered) {
        return HeldRow.of("orders_order", id).since(delivered);
    }

    static ErasureCase asked() {
        return new ErasureCase(
                UUID.fromString("0190a3c0-0000-7000-8000-0000000000ff"), "TP-2026-031", AINO, "fi", true, true);
    }
}
