package eu.dfence.register.customers;

import eu.dfence.register.customers.api.PostalCode;
import eu.dfence.register.customers.api.PostalPlace;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Finnish postal code as Posti lists it. */
@Entity
@Cacheable
@Table(name = "customers_postal_code")
@NotPersonal("Posti's list of postal codes")
class PostalArea {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name_fi")
    private String nameFi;

    @Column(name = "name_sv")
    private String nameSv;

    @Column(name = "type")
    private int type;

    @Column(name = "municipality")
    private String municipality;

    protected PostalArea() {}

    PostalArea(String code, String nameFi, String nameSv, int type, String municipality) {
        this.code = code;
        this.nameFi = nameFi;
        this.nameSv = nameSv;
        this.type = type;
        this.municipality = municipality;
    }

    PostalPlace place() {
        return new PostalPlace(code, capitalised(nameFi), capitalised(nameSv), PostalCode.takesLetters(type));
    }

    /** "KESKI-VIRTALA" as people write it; capitals come back on the envelope. */
    static String capitalised(String capitals) {
        return WORD.matcher(capitals).replaceAll(PostalArea::capitalised);
    }

    private static String capitalised(MatchResult word) {
        String text = word.group();
        return text.substring(0, 1) + text.substring(1).toLowerCase(Locale.ROOT);
    }
}
