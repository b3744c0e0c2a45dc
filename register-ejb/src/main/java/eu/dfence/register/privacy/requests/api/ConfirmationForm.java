package eu.dfence.register.privacy.requests.api;

import java.io.Serializable;
import java.util.List;

/**
 * What was done, and who was told of it (GDPR Art. 12(3), 19).
 *
 * @param acts at least one
 * @param informed maybe nobody
 */
public record ConfirmationForm(List<String> acts, List<String> informed, Signing signing) implements Serializable {
    public ConfirmationForm {
        acts = List.copyOf(acts);
        informed = List.copyOf(informed);
    }
}
