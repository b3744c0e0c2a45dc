package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.Signing;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** How the letters of this session were signed last, so that it is typed once. */
@SessionScoped
public class LastSigned implements Serializable {
    private static final long serialVersionUID = 1L;

    private Signing signing;

    /** Null before the first letter. */
    public Signing get() {
        return signing;
    }

    public void remember(Signing signed) {
        signing = signed;
    }
}
