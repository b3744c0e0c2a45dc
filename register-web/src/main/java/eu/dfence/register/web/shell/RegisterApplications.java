package eu.dfence.register.web.shell;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/** Puts {@link PageNames} before the container's own chain of resolvers; one that is only configured would come late. */
public class RegisterApplications extends ApplicationFactory {
    private volatile Application application;

    public RegisterApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        Application known = application;
        if (known == null) {
            known = new Named(getWrapped().getApplication());
            application = known;
        }
        return known;
    }

    @Override
    public void setApplication(Application application) {
        this.application = null;
        getWrapped().setApplication(application);
    }

    private static final class Named extends ApplicationWrapper {
        private volatile ELResolver resolver;

        Named(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ELResolver getELResolver() {
            ELResolver known = resolver;
            if (known == null) {
                CompositeELResolver both = new CompositeELResolver();
                both.add(new PageNames());
                both.add(getWrapped().getELResolver());
                known = both;
                resolver = known;
            }
            return known;
        }
    }
}
