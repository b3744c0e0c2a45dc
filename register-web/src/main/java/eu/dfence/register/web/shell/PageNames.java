package eu.dfence.register.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers at once what pages ask hundreds of times: a sentence, a backing bean, the variable of a row, what a bean or a
 * record says. The container's chain comes to the same answers, but asks a dozen resolvers first and looks through all
 * methods of a class at each call.
 */
class PageNames extends ELResolver {
    /** Left to the chain. */
    static final Object UNKNOWN = new Object();

    private static final String SENTENCES = "t";

    private static final String OURS = "eu.dfence.register.";

    /**
     * By name, the register's own beans of normal scopes: such a bean is a proxy that stands for every request's own.
     * Anything else is left to the chain.
     */
    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    private static final Object[] NOTHING = {};

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return property instanceof String name ? found(context, null, property, named(name)) : null;
        }
        Object known = known(base, property);
        if (known == UNKNOWN) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return known;
    }

    /** What an object says by itself, a sentence or a property of the register's own; {@link #UNKNOWN} for the chain. */
    static Object known(Object base, Object property) {
        if (!(property instanceof String name)) {
            return UNKNOWN;
        }
        if (base instanceof ResourceBundle sentences) {
            return Wording.of(sentences).getOrDefault(name, UNKNOWN);
        }
        if (!base.getClass().getName().startsWith(OURS) || base instanceof Map) {
            return UNKNOWN;
        }
        Questions questions = Questions.of(base);
        return questions.hasProperty(name) ? questions.property(base, name) : UNKNOWN;
    }

    private static Object found(ELContext context, Object base, Object property, Object value) {
        if (value != null) {
            context.setPropertyResolved(base, property);
        }
        return value;
    }

    /** A sentence book, a bean, the variable of a row; null for the chain. */
    Object named(String name) {
        if (name.equals(SENTENCES)) {
            return Texts.bundle();
        }
        Optional<Object> bean = beans.get(name);
        if (bean == null) {
            bean = bean(name);
            beans.put(name, bean);
        }
        return bean.orElseGet(() -> rowVariable(name));
    }

    private static Optional<Object> bean(String name) {
        BeanManager manager = CDI.current().getBeanManager();
        Bean<?> bean = manager.resolve(manager.getBeans(name));
        if (bean == null
                || !bean.getBeanClass().getName().startsWith(OURS)
                || !manager.isNormalScope(bean.getScope())) {
            return Optional.empty();
        }
        CreationalContext<?> unused = manager.createCreationalContext(bean);
        return Optional.of(manager.getReference(bean, Object.class, unused));
    }

    private static Object rowVariable(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(name);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null || types != null) {
            return null;
        }
        Object[] given = arguments == null ? NOTHING : arguments;
        Questions questions = Questions.of(base);
        if (!questions.has(method.toString(), given.length)) {
            return null;
        }
        context.setPropertyResolved(base, method);
        return questions.answer(context, base, method.toString(), given);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {}

    /** Only matters for what this one answers, and none of that can be written. */
    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
