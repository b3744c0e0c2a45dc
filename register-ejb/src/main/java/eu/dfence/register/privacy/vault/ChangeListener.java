package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.vault.api.Journalled;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;

/** Stands beside every entity ({@code META-INF/orm.xml}) and tells the journal what a journalled one no longer says, or newly says. */
public class ChangeListener {
    private static final Map<Object, Map<String, String>> SAID = Collections.synchronizedMap(new WeakHashMap<>());

    @PostLoad
    public void loaded(Object entity) {
        if (entity instanceof Journalled journalled) SAID.put(entity, journalled.says());
    }

    @PrePersist
    @PreUpdate
    public void written(Object entity) {
        if (!(entity instanceof Journalled journalled)) return;
        Map<String, String> now = journalled.says();
        Map<String, String> said = SAID.put(entity, now);
        SubjectId subject = journalled.concerns();
        if (subject != null) tell(subject, said == null ? Map.of() : said, now);
    }

    private static void tell(SubjectId subject, Map<String, String> said, Map<String, String> now) {
        Set<String> fields = new TreeSet<>(said.keySet());
        fields.addAll(now.keySet());
        fields.removeIf(field -> Objects.equals(said.get(field), now.get(field)));
        if (fields.isEmpty()) return;
        Journal journal = CDI.current().select(Journal.class).get();
        fields.forEach(field -> journal.changed(subject, field, said.get(field), now.get(field)));
    }
}
