package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.Eraser;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.ChangeRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed of a person, told with the person's own key, and the key itself. */
@ApplicationScoped
class VaultHolder implements PersonalDataHolder {
    private static final String KEYS = "vault_key";
    private static final String CHANGES = "vault_change";

    @PersistenceContext
    EntityManager em;

    @Inject
    Changes changes;

    @Inject
    PersonKeys keys;

    @Inject
    Eraser eraser;

    @Inject
    Clock clock;

    @Override
    public String module() {
        return "privacy.vault";
    }

    /** Nobody is known here by name. */
    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        return keys.find(subject)
                .map(key -> changes.of(subject, Integer.MAX_VALUE).stream()
                        .flatMap(each -> told(each.read(key, null)).stream())
                        .toList())
                .orElse(List.of());
    }

    private List<Holding> told(ChangeRow change) {
        List<Holding> told = new ArrayList<>();
        told.add(holding(change, "field", code(change.field())));
        if (change.before() != null) told.add(holding(change, "old_value", change.before()));
        if (change.after() != null) told.add(holding(change, "new_value", change.after()));
        return told;
    }

    /** As the report's words have it: {@code PHONE} of {@code phone.MOBILE}, {@code FAMILY_NAME} of {@code familyName}. */
    static String code(String field) {
        String kind = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        return kind.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private Holding holding(ChangeRow change, String column, String value) {
        return new Holding(DataCategory.RELATIONSHIP, CHANGES, column, value, null, day(change.at()), false);
    }

    @Override
    public Set<String> tables() {
        return Set.of(KEYS, CHANGES);
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        List<HeldRow> rows = new ArrayList<>();
        if (em.find(PersonKey.class, subject.value()) != null) rows.add(HeldRow.of(KEYS, subject));
        changes.moments(subject)
                .forEach(row -> rows.add(HeldRow.of(CHANGES, row[0]).since(day((Instant) row[1]))));
        return rows;
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        Map<Boolean, List<Ending>> ofKeys = endings.stream()
                .collect(Collectors.partitioningBy(each -> each.table().equals(KEYS)));
        eraser.erase(ofKeys.get(false), CHANGES);
        if (!ofKeys.get(true).isEmpty()) keys.destroy(subject);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
