package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.access.api.Prohibition;
import eu.dfence.register.privacy.requests.api.Authority;
import eu.dfence.register.privacy.requests.api.Correction;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.Decision;
import eu.dfence.register.privacy.requests.api.IdentityMethod;
import eu.dfence.register.privacy.requests.api.PauseReason;
import eu.dfence.register.privacy.requests.api.Signature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the fields of a request offer. */
@Named("requestChoices")
@ApplicationScoped
public class RequestChoices {
    public DataSubjectRight[] getRights() {
        return DataSubjectRight.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public List<String> getLanguages() {
        return List.of("fi", "sv", "en");
    }

    public Signature[] getSignatures() {
        return Signature.values();
    }

    public Authority[] getAuthorities() {
        return Authority.values();
    }

    public Correction.Defect[] getDefects() {
        return Correction.Defect.values();
    }

    public Correction.Remedy[] getRemedies() {
        return Correction.Remedy.values();
    }

    /** The purposes of marketing, each to be forbidden by itself. */
    public List<Prohibition.Kind> getPurposes() {
        return List.of(
                Prohibition.Kind.DIRECT_ADVERTISING,
                Prohibition.Kind.DISTANCE_SELLING,
                Prohibition.Kind.DIRECT_MARKETING,
                Prohibition.Kind.MARKET_AND_OPINION_RESEARCH,
                Prohibition.Kind.OTHER_MARKETING);
    }

    public IdentityMethod[] getMethods() {
        return IdentityMethod.values();
    }

    public PauseReason[] getReasons() {
        return PauseReason.values();
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }
}
