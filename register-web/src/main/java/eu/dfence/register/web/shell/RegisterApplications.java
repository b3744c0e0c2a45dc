package eu.dfence.register.web.shell;

import jakarta.el.CompositeELResolver;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;

/**
 * Puts {@link PageNames} before the container's own chain of resolvers, where one that is only configured would come late,
 * and makes the expressions of pages ready ({@link PreparedExpressions}).
 */
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
        private final PageNames names = new PageNames();
        private volatile ELResolver resolver;
        private volatile ExpressionFactory expressions;

        Named(Application wrapped) {
            super(wrapped);
        }

        @Override
        public ELResolver getELResolver() {
            ELResolver known = resolver;
            if (known == null) {
                CompositeELResolver both = new CompositeELResolver();
                both.add(names);
                both.add(getWrapped().getELResolver());
                known = both;
                resolver = known;
            }
            return known;
        }

        @Override
        public ExpressionFactory getExpressionFactory() {
            ExpressionFactory known = expressions;
            if (known == null) {
                known = new PreparedExpressions(getWrapped().getExpressionFactory(), names);
                expressions = known;
            }
            return known;
        }
    }
}
