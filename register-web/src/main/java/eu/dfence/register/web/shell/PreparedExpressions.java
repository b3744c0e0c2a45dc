package eu.dfence.register.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import java.lang.reflect.Method;
import java.util.Map;
import org.glassfish.expressly.lang.ExpressionBuilder;

/**
 * Makes the expressions of pages ready when a page is built. What {@link Preparer} does not know is left as the container
 * made it.
 */
class PreparedExpressions extends ExpressionFactory {
    private final ExpressionFactory wrapped;
    private final PageNames names;

    PreparedExpressions(ExpressionFactory wrapped, PageNames names) {
        this.wrapped = wrapped;
        this.names = names;
    }

    @Override
    public ValueExpression createValueExpression(ELContext page, String expression, Class<?> type) {
        ValueExpression plain = wrapped.createValueExpression(page, expression, type);
        if (plain.isLiteralText()) {
            return plain;
        }
        try {
            Asking asking = new Preparer(wrapped, names, page).of(ExpressionBuilder.createNode(expression));
            return new Prepared(plain, asking, type);
        } catch (Preparer.Unknown e) {
            return plain;
        }
    }

    @Override
    public ValueExpression createValueExpression(Object value, Class<?> type) {
        return wrapped.createValueExpression(value, type);
    }

    @Override
    public MethodExpression createMethodExpression(
            ELContext page, String expression, Class<?> returned, Class<?>[] takes) {
        return wrapped.createMethodExpression(page, expression, returned, takes);
    }

    @Override
    public <T> T coerceToType(Object value, Class<T> type) {
        return wrapped.coerceToType(value, type);
    }

    @Override
    public ELResolver getStreamELResolver() {
        return wrapped.getStreamELResolver();
    }

    @Override
    public Map<String, Method> getInitFunctionMap() {
        return wrapped.getInitFunctionMap();
    }
}
