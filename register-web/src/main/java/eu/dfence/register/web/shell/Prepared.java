package eu.dfence.register.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.el.ValueReference;

/** An expression whose value is asked the short way; everything else about it is known to the container's own. */
class Prepared extends ValueExpression {
    private static final long serialVersionUID = 1L;

    private final ValueExpression plain;
    private final transient Asking asking;
    private final Class<?> type;

    Prepared(ValueExpression plain, Asking asking, Class<?> type) {
        this.plain = plain;
        this.asking = asking;
        this.type = type;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getValue(ELContext context) {
        Object value = asking.of(context);
        return (T) (fits(value) ? value : context.convertToType(value, type));
    }

    /** An empty text may have to become none: that is for the container's converters. */
    private boolean fits(Object value) {
        return value instanceof Boolean
                ? type == boolean.class || type.isInstance(value)
                : type.isInstance(value) && !"".equals(value);
    }

    @Override
    public void setValue(ELContext context, Object value) {
        plain.setValue(context, value);
    }

    @Override
    public boolean isReadOnly(ELContext context) {
        return plain.isReadOnly(context);
    }

    @Override
    public Class<?> getType(ELContext context) {
        return plain.getType(context);
    }

    @Override
    public Class<?> getExpectedType() {
        return type;
    }

    @Override
    public ValueReference getValueReference(ELContext context) {
        return plain.getValueReference(context);
    }

    @Override
    public String getExpressionString() {
        return plain.getExpressionString();
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prepared prepared ? plain.equals(prepared.plain) : plain.equals(other);
    }

    @Override
    public int hashCode() {
        return plain.hashCode();
    }

    private Object writeReplace() {
        return plain;
    }
}
