package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.requests.api.Asked;
import eu.dfence.register.privacy.requests.api.CorrectionCase;
import eu.dfence.register.shared.api.RegisterException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a request asks for item by item: what is to be put right, which purposes are objected to. */
record Wishes(List<CorrectionItem> corrections, List<ObjectionItem> objections) {
    boolean objecting() {
        return !objections.isEmpty();
    }

    Set<Prohibition.Kind> bans() {
        return objections.stream()
                .map(each -> each.asked().ban())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Prohibition.Kind.class)));
    }

    /** Whether it is said of each value what is wrong with it and what is wanted instead. */
    boolean itemised() {
        return !corrections.isEmpty()
                && corrections.stream().allMatch(each -> each.asked().complete());
    }

    boolean settled() {
        return corrections.stream().allMatch(CorrectionItem::settled);
    }

    void settle(long item, String done, LocalDate on, UUID by) {
        corrections.stream()
                .filter(each -> each.is(item))
                .findFirst()
                .orElseThrow(() -> new RegisterException("requests.unknown"))
                .settle(done, on, by);
    }

    List<CorrectionCase.Item> items() {
        return corrections.stream().map(CorrectionItem::item).toList();
    }

    Asked asked(Intake intake) {
        return intake.asked(
                corrections.stream().map(CorrectionItem::asked).toList(),
                objections.stream().map(ObjectionItem::asked).collect(Collectors.toSet()));
    }
}
