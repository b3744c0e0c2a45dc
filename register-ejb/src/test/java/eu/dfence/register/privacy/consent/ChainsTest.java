package eu.dfence.register.privacy.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.privacy.consent.api.Said;
import eu.dfence.register.shared.api.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final SubjectId ANNA = new SubjectId(new UUID(4, 2));
    private static final UUID CLERK = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456789Z");
    private static final ConsentEntry.Words BY_PHONE =
            new ConsentEntry.Words(LocalDate.of(2026, 11, 23), Channel.PHONE, LocalDate.of(2018, 1, 4));

    record Saying(MarketingChannel channel, boolean given) {}

    private static ConsentEntry entry(MarketingChannel channel, boolean given, ConsentEntry before) {
        String text = "Saa lähettää.";
        ConsentWording wording = given ? new ConsentWording(channel, "fi", text, Sha256.hex(text)) : null;
        return new ConsentEntry(ANNA, channel, before, BY_PHONE, wording, new ConsentEntry.Recorded(NOW, CLERK));
    }

    private static List<ConsentEntry> written(List<Boolean> given, List<MarketingChannel> channels) {
        List<ConsentEntry> all = new ArrayList<>();
        for (int i = 0; i < Math.min(given.size(), channels.size()); i++) {
            MarketingChannel channel = channels.get(i);
            all.add(entry(channel, given.get(i), new Chains(all).last(channel)));
        }
        return all;
    }

    @Property
    @net.jqwik.api.Tag("R-94")
    void of_any_history_what_was_said_last_stands_for_each_channel_by_itself(
            @ForAll @Size(max = 12) List<Boolean> given, @ForAll @Size(max = 12) List<MarketingChannel> channels) {
        Chains chains = new Chains(written(given, channels));
        Map<MarketingChannel, Boolean> expected = new EnumMap<>(MarketingChannel.class);
        for (int i = 0; i < Math.min(given.size(), channels.size()); i++) expected.put(channels.get(i), given.get(i));
        for (MarketingChannel channel : MarketingChannel.values()) {
            assertThat(chains.given(channel)).isEqualTo(expected.getOrDefault(channel, false));
            assertThat(chains.last(channel) == null).isEqualTo(!expected.containsKey(channel));
        }
    }

    @Property
    @net.jqwik.api.Tag("R-94")
    void each_row_follows_the_one_before_it_and_no_other(@ForAll @Size(min = 2, max = 6) List<Boolean> given) {
        List<ConsentEntry> chain =
                written(given, given.stream().map(each -> MarketingChannel.SMS).toList());
        for (int i = 0; i < chain.size(); i++) {
            assertThat(chain.get(i).follows(i == 0 ? null : chain.get(i - 1))).isTrue();
            for (int j = 0; j < chain.size(); j++) {
                if (j != i - 1) assertThat(chain.get(i).follows(chain.get(j))).isFalse();
            }
        }
    }

    @Test
    @Tag("R-94")
    void what_is_dated_before_what_was_said_last_is_refused_of_that_channel_alone() {
        Chains chains = new Chains(List.of(entry(MarketingChannel.EMAIL, false, null)));
        LocalDate that = BY_PHONE.on();
        assertThatThrownBy(() -> chains.refuseBefore(MarketingChannel.EMAIL, that.minusDays(1)))
                .hasMessageContaining("consent.refused.before");
        chains.refuseBefore(MarketingChannel.EMAIL, that);
        chains.refuseBefore(MarketingChannel.SMS, that.minusDays(1));
    }

    @Test
    @Tag("R-94")
    void a_row_tells_the_words_and_the_notice_and_a_withdrawal_has_no_words() {
        ConsentEntry given = entry(MarketingChannel.EMAIL, true, null);
        assertThat(given.row(Map.of(CLERK, "Clerk"))).satisfies(row -> {
            assertThat(row.said()).isEqualTo(Said.GIVEN);
            assertThat(row.notice()).isEqualTo("2018-01-04");
            assertThat(row.wording().sha256())
                    .isEqualTo(Sha256.hex(row.wording().text()));
            assertThat(row.by()).isEqualTo("Clerk");
            assertThat(row.recordedAt()).as("as exact as the column").isEqualTo("2026-11-23T08:00:00.123456Z");
        });
        assertThat(entry(MarketingChannel.EMAIL, false, given).row(Map.of()))
                .satisfies(row -> assertThat(row.wording()).isNull())
                .extracting("said")
                .isEqualTo(Said.WITHDRAWN);
    }
}
