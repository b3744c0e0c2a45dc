package eu.dfence.register.it.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A board as it stands on an ordinary day: something in every column, one due today, one late, one extended. */
final class BoardSample {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Helsinki"));
    private static int next = 900;

    private BoardSample() {}

    static void write() {
        open("Heino, Pia", "OBJECTION", "PHONE", "RECEIVED", 0, 30, null, null);
        open("Nyman, Carl", "ACCESS", "EMAIL", "ON_HOLD", 6, 24, TODAY.minusDays(1), null);
        open("Kivelä, Tuula", "RESTRICTION", "FORM", "IN_PROGRESS", 33, 0, null, null);
        open("Koskinen, Aino", "ERASURE", "LETTER", "IN_PROGRESS", 28, 3, null, null);
        open("Mäkinen, Anna", "ACCESS", "EMAIL", "IN_PROGRESS", 19, 11, null, null);
        open("Salo, Ritva", "RECTIFICATION", "PHONE", "IN_PROGRESS", 12, 18, null, null);
        open("Rantala, Heikki", "PORTABILITY", "SERVICE_POINT", "EXTENDED", 53, 42, null, TODAY.minusDays(26));
        closed("Lahti, Samuli", "ACCESS", "GRANTED", 5);
        closed("Ekholm, Greta", "ERASURE", "PARTLY_GRANTED", 11);
        closed("Vainio, Leo", "RECTIFICATION", "REFUSED", 14);
    }

    private static void open(
            String name,
            String right,
            String channel,
            String state,
            int receivedAgo,
            int left,
            LocalDate held,
            LocalDate told) {
        insert(
                name,
                right,
                channel,
                state,
                TODAY.minusDays(receivedAgo),
                TODAY.plusDays(left),
                "%s, %s, null, null, null, null".formatted(text(held), text(told)));
    }

    private static void closed(String name, String right, String decision, int ago) {
        LocalDate day = TODAY.minusDays(ago);
        insert(
                name,
                right,
                "EMAIL",
                "CLOSED",
                day.minusDays(12),
                day.plusDays(18),
                "null, null, '%1$s', '%2$s', '%2$s', '%2$s'".formatted(decision, day));
    }

    /** The clock is told by its months and paused days, so the days left are reached by pausing. */
    private static void insert(
            String name, String right, String channel, String state, LocalDate received, LocalDate due, String rest) {
        int months = state.equals("EXTENDED") ? 3 : 1;
        long paused = Math.max(0, ChronoUnit.DAYS.between(received.plusMonths(months), due));
        int id = next++;
        Sql.run("insert into requests_request (id, version, public_id, number, subject_id, standing, person_name,"
                + " asked_right, prohibits, channel, received_on, language, written, signature, recorded_at, recorded_by,"
                + " state, handler_id, months, further_months, paused_days, due_on, held_on, extension_told_on, decision,"
                + " decided_on, answered_on, closed_on) select " + id + ", 1, '" + UUID.randomUUID() + "', 'TP-"
                + received.getYear() + "-" + id + "', '" + UUID.randomUUID() + "', 'CUSTOMER', '" + name + "', '"
                + right
                + "', " + right.equals("OBJECTION") + ", '" + channel + "', '" + received
                + "', 'fi', true, 'NONE', utc_timestamp(6), a.public_id, '" + state + "', "
                + (state.equals("RECEIVED") ? "null" : "a.public_id") + ", 1, 2, " + paused + ", '" + due + "', "
                + rest + " from staff_account a where a.user_name = 'tietosuoja'");
    }

    private static String text(LocalDate day) {
        return day == null ? "null" : "'" + day + "'";
    }
}
