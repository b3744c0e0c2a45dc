package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.privacy.consent.api.Said;
import eu.dfence.register.shared.api.RegisterException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All that one person said, channel by channel; what was said last stands. */
final class Chains {
    private final Map<MarketingChannel, ConsentEntry> last = new EnumMap<>(MarketingChannel.class);

    /** @param entries of one person, in the order of their numbers */
    Chains(List<ConsentEntry> entries) {
        entries.forEach(each -> last.put(each.channel(), each));
    }

    /** Null when nothing was ever said. */
    ConsentEntry last(MarketingChannel channel) {
        return last.get(channel);
    }

    /** A paper that turns up later does not overrule what was said after it was signed. */
    void refuseBefore(MarketingChannel channel, LocalDate saidOn) {
        ConsentEntry before = last.get(channel);
        if (before != null && saidOn.isBefore(before.saidOn()))
            throw new RegisterException("consent.refused.before", before.saidOn());
    }

    boolean withdrawn(MarketingChannel channel) {
        return last.containsKey(channel) && last.get(channel).said() == Said.WITHDRAWN;
    }

    boolean given(MarketingChannel channel) {
        return last.containsKey(channel) && last.get(channel).said() == Said.GIVEN;
    }
}
