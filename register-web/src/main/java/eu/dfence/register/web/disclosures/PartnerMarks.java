package eu.dfence.register.web.disclosures;

import eu.dfence.register.privacy.disclosures.api.DisclosurePurpose;
import eu.dfence.register.privacy.disclosures.api.Field;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.disclosures.api.TransferBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the fields of a partner offer, and how countries are called. */
@Named("partnerMarks")
@ApplicationScoped
public class PartnerMarks {
    /** A country in a choice. */
    public record Choice(String code, String name) {}

    /** In which letters to a partner are written. */
    public List<String> getLanguages() {
        return List.of("fi", "sv", "en");
    }

    public PartnerRole[] getRoles() {
        return PartnerRole.values();
    }

    /** Those a partner can have of its own, and the one that everybody tries. */
    public List<TransferBasis> getBases() {
        return List.of(
                TransferBasis.CERTIFIED,
                TransferBasis.CLAUSES,
                TransferBasis.DEROGATION,
                TransferBasis.TECHNICAL_NECESSITY);
    }

    public DisclosurePurpose[] getPurposes() {
        return DisclosurePurpose.values();
    }

    /** What a partner may need; the access log is the person's and nobody else's. */
    public List<Field> getFields() {
        return Stream.of(Field.values())
                .filter(each -> each != Field.ACCESS_LOG)
                .toList();
    }

    public String country(String code, String language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag(language));
    }

    public List<Choice> countries(String language) {
        Collator order = Collator.getInstance(Locale.forLanguageTag(language));
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, country(code, language)))
                .sorted(Comparator.comparing(Choice::name, order))
                .toList();
    }
}
