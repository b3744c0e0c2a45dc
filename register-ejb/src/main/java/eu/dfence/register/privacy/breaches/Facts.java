package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.breaches.api.BreachForm;
import eu.dfence.register.privacy.breaches.api.Gap;
import eu.dfence.register.privacy.breaches.api.Nature;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What is known of a breach: GDPR Art. 33(3)(a), (c), (d) and 33(5). */
@Embeddable
@NotPersonal("what happened to the register; names nobody")
class Facts {
    private static final int LONG = 4000;

    @Column(name = "title")
    private String title;

    @Column(name = "happened")
    private String happened;

    @Column(name = "found_how")
    private String foundHow;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "aware_at")
    private Instant awareAt;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "natures")
    private String natures;

    @Column(name = "categories")
    private String categories;

    @Column(name = "groups_hit")
    private String groups;

    @Column(name = "persons_count")
    private Integer persons;

    @Column(name = "records_count")
    private Integer records;

    @Column(name = "consequences")
    private String consequences;

    @Column(name = "measures")
    private String measures;

    @Column(name = "processor")
    private String processor;

    protected Facts() {}

    Facts(BreachForm form, Instant now) {
        title = Written.needed(form.title(), 200, "breaches.refused.title");
        happened = Written.needed(form.happened(), LONG, "breaches.refused.happened");
        foundHow = Written.needed(form.foundHow(), 1000, "breaches.refused.found-how");
        refuseImpossible(form, now);
        foundAt = form.foundAt();
        awareAt = form.awareAt();
        beganAt = form.beganAt();
        endedAt = form.endedAt();
        natures = Names.joined(form.natures());
        categories = Names.joined(form.categories());
        groups = Written.optional(form.groups(), 500);
        persons = counted(form.persons());
        records = counted(form.records());
        consequences = Written.optional(form.consequences(), LONG);
        measures = Written.optional(form.measures(), LONG);
        processor = Written.optional(form.processor(), 200);
    }

    private static void refuseImpossible(BreachForm form, Instant now) {
        Instant aware = form.awareAt();
        if (aware == null || form.foundAt() == null) throw new RegisterException("breaches.refused.moments");
        if (aware.isAfter(now)) throw new RegisterException("breaches.refused.aware-later", now);
        if (form.foundAt().isAfter(aware)) throw new RegisterException("breaches.refused.found-later");
        if (after(form.beganAt(), aware)) throw new RegisterException("breaches.refused.began-later");
        if (after(form.endedAt(), now) || after(form.beganAt(), form.endedAt())) {
            throw new RegisterException("breaches.refused.period");
        }
        if (form.natures().isEmpty()) throw new RegisterException("breaches.refused.nature");
    }

    private static boolean after(Instant one, Instant other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static Integer counted(Integer typed) {
        if (typed != null && typed < 0) throw new RegisterException("breaches.refused.count");
        return typed;
    }

    Set<Gap> gaps() {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (categories.isEmpty()) gaps.add(Gap.CATEGORIES);
        if (groups == null) gaps.add(Gap.GROUPS);
        if (persons == null) gaps.add(Gap.PERSONS);
        if (records == null) gaps.add(Gap.RECORDS);
        if (consequences == null) gaps.add(Gap.CONSEQUENCES);
        if (measures == null) gaps.add(Gap.MEASURES);
        return gaps;
    }

    BreachForm told() {
        return new BreachForm(
                title,
                happened,
                foundHow,
                foundAt,
                awareAt,
                beganAt,
                endedAt,
                Names.split(Nature.class, natures),
                Names.split(DataCategory.class, categories),
                groups,
                persons,
                records,
                consequences,
                measures,
                processor);
    }

    Instant awareAt() {
        return awareAt;
    }

    String title() {
        return title;
    }

    Integer persons() {
        return persons;
    }
}
