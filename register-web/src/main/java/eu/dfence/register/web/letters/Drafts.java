package eu.dfence.register.web.letters;

import eu.dfence.register.privacy.letters.api.LetterKind;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.shared.api.Ids;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody has typed and wants to look at before it is kept. The last few, and only their own. */
@SessionScoped
public class Drafts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LAST = 6;

    private final LinkedHashMap<UUID, Draft> drafts = new LinkedHashMap<>();

    record Draft(LetterKind kind, LetterLanguage language, String body) implements Serializable {}

    synchronized UUID keep(LetterKind kind, LetterLanguage language, String body) {
        UUID id = Ids.next();
        drafts.put(id, new Draft(kind, language, body));
        while (drafts.size() > LAST) {
            Map.Entry<UUID, Draft> oldest = drafts.entrySet().iterator().next();
            drafts.remove(oldest.getKey());
        }
        return id;
    }

    synchronized Optional<Draft> with(UUID id) {
        return Optional.ofNullable(drafts.get(id));
    }
}
