package eu.dfence.register.privacy.retention;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;

/** What a period counts from and by which law, as it is told in each language. */
@Embeddable
@NotPersonal("words of a period")
class PeriodWords {
    @Column(name = "since_fi")
    private String sinceFi;

    @Column(name = "since_sv")
    private String sinceSv;

    @Column(name = "since_en")
    private String sinceEn;

    @Column(name = "law_fi")
    private String lawFi;

    @Column(name = "law_sv")
    private String lawSv;

    @Column(name = "law_en")
    private String lawEn;

    protected PeriodWords() {}

    Map<String, String> since() {
        return Map.of("fi", sinceFi, "sv", sinceSv, "en", sinceEn);
    }

    Map<String, String> law() {
        return Map.of("fi", lawFi, "sv", lawSv, "en", lawEn);
    }
}
