package eu.dfence.register.staff;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** People of the tests. */
final class StaffFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T06:02:00Z");
    static final UUID CONTACT = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private StaffFixture() {}

    static Account anyAccount() {
        return new Account("varasto", "Joni Rantanen", "Varasto", ownCompany(), "fi", "hash", CONTACT, NOW);
    }

    static Employer ownCompany() {
        return Employer.own("Esimerkki Oy", "2345678-0");
    }

    static UndertakingText text(int textVersion, int monthsValid) {
        UndertakingText text = new UndertakingText();
        set(text, "textVersion", textVersion);
        set(text, "monthsValid", monthsValid);
        set(text, "sha256", "0".repeat(64));
        return text;
    }

    static void set(Object row, String field, Object value) {
        try {
            Field declared = row.getClass().getDeclaredField(field);
            declared.setAccessible(true);
            declared.set(row, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
