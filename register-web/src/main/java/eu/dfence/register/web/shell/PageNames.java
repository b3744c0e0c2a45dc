package eu.dfence.register.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answers at once what pages ask hundreds of times: a sentence, a backing bean, the variable of a row, what a record
 * says. The container's chain comes to the same answers, but asks a dozen resolvers first and looks through all methods
 * of a record at each call (Jakarta EL 6.0 brings a resolver for records).
 */
class PageNames extends ELResolver {
    private static final String SENTENCES = "t";

    private static final ClassValue<Map<String, Method>> QUESTIONS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                    .collect(Collectors.toMap(Method::getName, Function.identity(), (narrow, wide) -> narrow));
        }
    };

    private static final String OURS = "eu.dfence.register.";

    /**
     * By name, the register's own beans of normal scopes: such a bean is a proxy that stands for every request's own.
     * Anything else is left to the chain.
     */
    private final Map<String, Optional<Object>> beans = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Object value = null;
        if (base == null && property instanceof String name) {
            value = named(name);
        } else if (base instanceof ResourceBundle sentences && sentences.containsKey(property.toString())) {
            value = sentences.getString(property.toString());
        }
        if (value != null) {
            context.setPropertyResolved(base, property);
        }
        return value;
    }

    private Object named(String name) {
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
        if (!(base instanceof Record) || arguments != null && arguments.length > 0) {
            return null;
        }
        Method question = QUESTIONS.get(base.getClass()).get(method.toString());
        if (question == null) {
            return null;
        }
        context.setPropertyResolved(base, method);
        try {
            return question.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
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
