package eu.dfence.register.privacy.replay;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.ConsentWithdrawn;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What a line says of a consent that was taken back: {@code WITHDRAWN EMAIL PHONE 2026-11-23}. */
record Withdrawal(MarketingChannel channel, Channel how, LocalDate saidOn) {
    private static final String WITHDRAWN = "WITHDRAWN ";

    static Withdrawal of(ConsentWithdrawn said) {
        return new Withdrawal(said.channel(), said.how(), said.saidOn());
    }

    static boolean is(String text) {
        return text.startsWith(WITHDRAWN);
    }

    /** @throws IllegalStateException as {@link Remembered#read} does */
    static Withdrawal read(String text) {
        String[] words = text.split(" ");
        try {
            Withdrawal read = new Withdrawal(
                    MarketingChannel.valueOf(words[1]), Channel.valueOf(words[2]), LocalDate.parse(words[3]));
            if (read.text().equals(text)) return read;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unknown) {
            throw Remembered.unreadable();
        }
        throw Remembered.unreadable();
    }

    String text() {
        return WITHDRAWN + channel + " " + how + " " + saidOn;
    }

    ConsentWithdrawn of(SubjectId subject) {
        return new ConsentWithdrawn(subject, channel, how, saidOn);
    }
}
