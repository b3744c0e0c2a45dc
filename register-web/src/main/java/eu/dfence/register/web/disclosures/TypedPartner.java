package eu.dfence.register.web.disclosures;

import eu.dfence.register.privacy.disclosures.api.PartnerForm;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import java.io.Serializable;

/** A partner as it is being written. */
public class TypedPartner implements Serializable {
    private static final long serialVersionUID = 1L;

    private String name;
    private String businessId;
    private String country = "FI";
    private PartnerRole role;
    private String services;
    private String necessity;
    private String language = "fi";

    TypedPartner() {}

    TypedPartner(PartnerForm before) {
        name = before.name();
        businessId = before.businessId();
        country = before.country();
        role = before.role();
        services = before.services();
        necessity = before.necessity();
        language = before.language();
    }

    PartnerForm form() {
        return new PartnerForm(name, businessId, country, role, services, necessity, language);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBusinessId() {
        return businessId;
    }

    public void setBusinessId(String businessId) {
        this.businessId = businessId;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public PartnerRole getRole() {
        return role;
    }

    public void setRole(PartnerRole role) {
        this.role = role;
    }

    public String getServices() {
        return services;
    }

    public void setServices(String services) {
        this.services = services;
    }

    public String getNecessity() {
        return necessity;
    }

    public void setNecessity(String necessity) {
        this.necessity = necessity;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
