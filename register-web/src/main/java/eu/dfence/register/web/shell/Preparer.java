package eu.dfence.register.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodNotFoundException;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.ValueExpression;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.glassfish.expressly.lang.ELSupport;
import org.glassfish.expressly.parser.*;

/**
 * Makes a parsed expression ready: what stands in it is found once, when the page is built, instead of at each look. It
 * says the same as the container's own walk through the parsed tree (Jakarta Expression Language 5.0, 1.5 to 1.13), for
 * the parts pages are made of; anything else is {@link Unknown}.
 */
final class Preparer {
    /** A part that is left to the container. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(Node node) {
            super(node.getClass().getSimpleName(), null, false, false);
        }
    }

    /** From one object to the next: {@code .name}, {@code [key]}, {@code .name(arguments)}. */
    @FunctionalInterface
    private interface Step {
        Object from(ELContext context, Object asked);
    }

    private final ExpressionFactory plain;
    private final PageNames names;
    private final ELContext page;

    Preparer(ExpressionFactory plain, PageNames names, ELContext page) {
        this.plain = plain;
        this.names = names;
        this.page = page;
    }

    Asking of(Node node) {
        if (node instanceof AstIdentifier) return name(node.getImage());
        if (node instanceof AstValue) return path(node);
        if (node instanceof AstFunction function) return function(function);
        if (isConstant(node)) return constant(node.getValue(null));
        if (node instanceof AstChoice) return choice(of(node, 0), of(node, 1), of(node, 2));
        if (node instanceof AstEmpty) return empty(of(node, 0));
        return logic(node);
    }

    private Asking of(Node node, int child) {
        return of(node.jjtGetChild(child));
    }

    private static boolean isConstant(Node node) {
        return node instanceof AstString
                || node instanceof AstInteger
                || node instanceof AstTrue
                || node instanceof AstFalse
                || node instanceof AstNull;
    }

    private static Asking constant(Object value) {
        return context -> value;
    }

    private Asking name(String name) {
        ValueExpression variable = page.getVariableMapper() == null
                ? null
                : page.getVariableMapper().resolveVariable(name);
        if (variable != null) {
            return variable::getValue;
        }
        return named(names, name, plain.createValueExpression(page, "#{" + name + "}", Object.class));
    }

    /** Keeps nothing of the request that builds the page: a built page serves many. */
    private static Asking named(PageNames names, String name, ValueExpression anything) {
        return context -> {
            Object known = names.named(name);
            return known == null ? anything.getValue(context) : known;
        };
    }

    private static Asking choice(Asking which, Asking one, Asking other) {
        return context -> truth(which.of(context)) ? one.of(context) : other.of(context);
    }

    private static Asking empty(Asking asked) {
        return context -> {
            Object value = asked.of(context);
            return value == null
                    || "".equals(value)
                    || value instanceof Object[] many && many.length == 0
                    || value instanceof Collection<?> all && all.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
        };
    }

    private Asking logic(Node node) {
        if (node instanceof AstNot) {
            Asking asked = of(node, 0);
            return context -> !truth(asked.of(context));
        }
        if (node instanceof AstAnd) return both(node, true);
        if (node instanceof AstOr) return both(node, false);
        if (node instanceof AstEqual) return compared(node, ELSupport::equals);
        if (node instanceof AstNotEqual) return compared(node, (one, other) -> !ELSupport.equals(one, other));
        if (node instanceof AstGreaterThan) return ordered(node, order -> order > 0);
        if (node instanceof AstLessThan) return ordered(node, order -> order < 0);
        throw new Unknown(node);
    }

    /** Asked from left to right, no further than needed. */
    private Asking both(Node node, boolean all) {
        List<Asking> parts = IntStream.range(0, node.jjtGetNumChildren())
                .mapToObj(child -> of(node, child))
                .toList();
        return context -> {
            for (Asking part : parts) {
                if (truth(part.of(context)) != all) return !all;
            }
            return all;
        };
    }

    private Asking compared(Node node, BiPredicate<Object, Object> holds) {
        Asking one = of(node, 0);
        Asking other = of(node, 1);
        return context -> holds.test(one.of(context), other.of(context));
    }

    /** Nothing is neither more nor less than anything. */
    private Asking ordered(Node node, IntPredicate holds) {
        Asking one = of(node, 0);
        Asking other = of(node, 1);
        return context -> {
            Object left = one.of(context);
            Object right = left == null ? null : other.of(context);
            return right != null && holds.test(ELSupport.compare(left, right));
        };
    }

    private static boolean truth(Object value) {
        return value instanceof Boolean yes ? yes : ELSupport.coerceToBoolean(value);
    }

    private Asking path(Node node) {
        Asking start = of(node, 0);
        Step[] steps = IntStream.range(1, node.jjtGetNumChildren())
                .mapToObj(child -> step(node.jjtGetChild(child)))
                .toArray(Step[]::new);
        return context -> {
            Object asked = start.of(context);
            for (int i = 0; asked != null && i < steps.length; i++) {
                asked = steps[i].from(context, asked);
            }
            return asked;
        };
    }

    private Step step(Node suffix) {
        boolean dot = suffix instanceof AstDotSuffix;
        if (!dot && !(suffix instanceof AstBracketSuffix)) throw new Unknown(suffix);
        int called = dot ? 0 : 1;
        if (suffix.jjtGetNumChildren() > called) {
            if (!dot) throw new Unknown(suffix);
            return call(suffix.getImage(), arguments(suffix.jjtGetChild(0)));
        }
        return dot ? property(constant(suffix.getImage())) : property(of(suffix, 0));
    }

    private Asking[] arguments(Node node) {
        if (!(node instanceof AstMethodArguments)) throw new Unknown(node);
        return IntStream.range(0, node.jjtGetNumChildren())
                .mapToObj(child -> of(node, child))
                .toArray(Asking[]::new);
    }

    private static Step property(Asking key) {
        return (context, asked) -> {
            Object property = key.of(context);
            Object known = property == null ? null : PageNames.known(asked, property);
            return known == PageNames.UNKNOWN ? chained(context, asked, property) : known;
        };
    }

    private static Object chained(ELContext context, Object asked, Object property) {
        context.setPropertyResolved(false);
        Object value = context.getELResolver().getValue(context, asked, property);
        if (!context.isPropertyResolved()) {
            throw new PropertyNotFoundException(asked.getClass().getName() + "." + property);
        }
        return value;
    }

    private static Step call(String method, Asking... arguments) {
        return (context, asked) -> {
            Object[] given = values(context, arguments);
            Questions questions = Questions.of(asked);
            if (questions.has(method, given.length)) {
                return questions.answer(context, asked, method, given);
            }
            context.setPropertyResolved(false);
            Object value = context.getELResolver().invoke(context, asked, method, null, given);
            if (!context.isPropertyResolved()) {
                throw new MethodNotFoundException(asked.getClass().getName() + "." + method);
            }
            return value;
        };
    }

    private static Object[] values(ELContext context, Asking... arguments) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i].of(context);
        }
        return values;
    }

    private Asking function(AstFunction node) {
        Method method = page.getFunctionMapper() == null
                ? null
                : page.getFunctionMapper().resolveFunction(node.getPrefix(), node.getLocalName());
        if (method == null || node.jjtGetNumChildren() != 1) throw new Unknown(node);
        Asking[] arguments = arguments(node.jjtGetChild(0));
        Class<?>[] takes = method.getParameterTypes();
        if (method.isVarArgs() || takes.length != arguments.length) throw new Unknown(node);
        return context -> {
            Object[] given = values(context, arguments);
            for (int i = 0; i < given.length; i++) {
                if (!takes[i].isInstance(given[i]) || "".equals(given[i])) {
                    given[i] = context.convertToType(given[i], takes[i]);
                }
            }
            return said(method, given);
        };
    }

    private static Object said(Method method, Object... given) {
        try {
            return method.invoke(null, given);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }
}
