package eu.dfence.register.fence.fault.rule8.orders;

import eu.dfence.register.fence.fault.rule8.orders.api.Envelope;
import eu.dfence.register.fence.fault.rule8.orders.api.Face;
import eu.dfence.register.privacy.catalogue.api.Discloses;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;

@Stateless
public class SecretDeskBean {
    public Face shownInSilence(SubjectId subject) {
        return null;
    }

    public Optional<Envelope> shownInAnEnvelope(SubjectId subject) {
        return Optional.empty();
    }

    @Discloses
    public List<Face> shownOfNobodyInParticular(String typed) {
        return List.of();
    }

    @Discloses
    public Face logged(SubjectId subject) {
        return null;
    }

    public String harmless() {
        return "";
    }
}
