package eu.dfence.register.privacy.disclosures.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One column of what leaves. A partner's profile names those it needs, and no other goes to it ("osia", R-18; GDPR Art. 5(1)(c)). */
public enum Field {
    NAME(DataCategory.NAME),
    ORGANISATION(DataCategory.ORGANISATION),
    EMAIL(DataCategory.EMAIL),
    PHONE(DataCategory.PHONE),
    CARE_OF(DataCategory.POSTAL_ADDRESS),
    STREET(DataCategory.POSTAL_ADDRESS),
    POSTAL_CODE(DataCategory.POSTAL_ADDRESS),
    CITY(DataCategory.POSTAL_ADDRESS),
    COUNTRY(DataCategory.POSTAL_ADDRESS),
    ORDER(DataCategory.ORDER),
    INVOICE(DataCategory.INVOICING),
    DEBT(DataCategory.INVOICING),
    RELATIONSHIP(DataCategory.RELATIONSHIP),
    RIGHTS(DataCategory.RIGHTS),
    /** Only ever to the person (GDPR Art. 15). */
    ACCESS_LOG(DataCategory.ACCESS_LOG);

    private final DataCategory category;

    Field(DataCategory category) {
        this.category = category;
    }

    public DataCategory category() {
        return category;
    }

    /** All that belong to one of them. */
    public static Set<Field> of(Set<DataCategory> categories) {
        return Stream.of(values())
                .filter(each -> categories.contains(each.category))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }
}
