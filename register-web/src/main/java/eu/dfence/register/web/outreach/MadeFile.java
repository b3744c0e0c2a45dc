package eu.dfence.register.web.outreach;

import eu.dfence.register.outreach.api.MailingFile;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The file somebody just made, until it is fetched: once, by the session that made it, and written nowhere. */
@SessionScoped
public class MadeFile implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID mailing;
    private transient MailingFile file;

    synchronized void keep(UUID made, MailingFile content) {
        mailing = made;
        file = content;
    }

    synchronized boolean waits(UUID wanted) {
        return file != null && wanted.equals(mailing);
    }

    synchronized Optional<MailingFile> waiting(UUID wanted) {
        return waits(wanted) ? Optional.of(file) : Optional.empty();
    }

    synchronized void fetched(UUID wanted) {
        if (waits(wanted)) file = null;
    }
}
