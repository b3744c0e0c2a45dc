package eu.dfence.register.privacy.vault;

import eu.dfence.register.privacy.vault.api.Pseudonyms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HexFormat;

@Dependent
class KeyedPseudonyms implements Pseudonyms {
    @Inject
    SafeFolder safe;

    @Override
    public String of(String context, String value) {
        return HexFormat.of().formatHex(safe.opened().mac("pseudonym:" + context, value));
    }
}
