package eu.dfence.register.privacy.consent;

import eu.dfence.register.privacy.consent.api.MarketingChannel;
import eu.dfence.register.privacy.consent.api.Said;
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

    boolean given(MarketingChannel channel) {
        return last.containsKey(channel) && last.get(channel).said() == Said.GIVEN;
    }
}
