package eu.dfence.register.web.disclosures;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.LedgerDesk;
import eu.dfence.register.privacy.disclosures.api.LedgerFilter;
import eu.dfence.register.privacy.disclosures.api.LedgerRow;
import eu.dfence.register.privacy.disclosures.api.PartnerDesk;
import eu.dfence.register.privacy.disclosures.api.PartnerRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What left, narrowed by what stands in the address: opaque ids, a purpose, days. What is no such thing narrows nothing. */
@Named("ledgerList")
@RequestScoped
public class LedgerBacking {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    @EJB
    LedgerDesk desk;

    @EJB
    PartnerDesk partnerDesk;

    @Inject
    HttpServletRequest request;

    private SubjectId subject;
    private LedgerFilter filter;
    private Page<LedgerRow> page;
    private List<PartnerRow> partners;

    @PostConstruct
    void open() {
        subject = asked("customer", SubjectId::of);
        filter = new LedgerFilter(
                asked("partner", UUID::fromString),
                asked("purpose", DisclosurePurpose::valueOf),
                asked("from", typed -> LocalDate.parse(typed, DAY)),
                asked("until", typed -> LocalDate.parse(typed, DAY)),
                asked("before", Long::valueOf));
        page = desk.ledger(subject, filter);
        partners = partnerDesk.partners();
    }

    private <T> T asked(String name, Function<String, T> read) {
        String typed = request.getParameter(name);
        try {
            return typed == null || typed.isBlank() ? null : read.apply(typed.strip());
        } catch (IllegalArgumentException | DateTimeParseException nothingLikeIt) {
            return null;
        }
    }

    /** Whose, or null. */
    public SubjectId getSubject() {
        return subject;
    }

    public LedgerFilter getFilter() {
        return filter;
    }

    public Page<LedgerRow> getPage() {
        return page;
    }

    public List<PartnerRow> getPartners() {
        return partners;
    }

    /** The narrowing as an address says it, for the next page: only what was understood. */
    public String getWishes() {
        Map<String, Object> understood = new LinkedHashMap<>();
        understood.put("customer", subject);
        understood.put("partner", filter.partner());
        understood.put("purpose", filter.purpose());
        understood.put("from", filter.from() == null ? null : DAY.format(filter.from()));
        understood.put("until", filter.to() == null ? null : DAY.format(filter.to()));
        return understood.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .map(each -> each.getKey() + '=' + each.getValue() + '&')
                .collect(Collectors.joining());
    }
}
