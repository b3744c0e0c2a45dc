package eu.dfence.register.it.container;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Ending;
import eu.dfence.register.privacy.catalogue.api.HeldRow;
import eu.dfence.register.privacy.catalogue.api.Holding;
import eu.dfence.register.privacy.catalogue.api.PersonalDataHolder;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** A holder nobody in the register knows of: it is asked like the others, and can be made to fail. */
@ApplicationScoped
class TestHolder implements PersonalDataHolder {
    private volatile SubjectId known;
    private volatile boolean broken;
    private volatile SubjectId unending;

    void knows(SubjectId subject, boolean failing) {
        known = subject;
        broken = failing;
    }

    /** Has a row of that person, and fails when it has to go. */
    void cannotErase(SubjectId subject) {
        unending = subject;
    }

    @Override
    public String module() {
        return "test";
    }

    @Override
    public Set<SubjectId> find(String identifier) {
        return Set.of();
    }

    @Override
    public List<Holding> holdings(SubjectId subject) {
        if (!subject.equals(known)) return List.of();
        if (broken) throw new IllegalStateException("this holder cannot answer");
        return List.of(new Holding(
                DataCategory.RELATIONSHIP, "test_thing", "colour", "vihreänkirjava", "CUSTOMER", null, true));
    }

    @Override
    public Set<String> tables() {
        return unending == null ? Set.of() : Set.of("customers_note");
    }

    @Override
    public List<HeldRow> rows(SubjectId subject) {
        if (subject.equals(known) && broken) throw new IllegalStateException("this holder cannot answer");
        return subject.equals(unending) ? List.of(HeldRow.of("customers_note", -1)) : List.of();
    }

    @Override
    public void end(SubjectId subject, List<Ending> endings) {
        if (subject.equals(unending)) throw new IllegalStateException("this holder cannot erase");
    }
}
