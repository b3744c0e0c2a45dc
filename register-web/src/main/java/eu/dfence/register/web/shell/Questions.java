package eu.dfence.register.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What pages may ask an object of one class, found once. Expression Language looks through all methods of the class at
 * each call instead, and copies them first. A name that fits several methods is left to it.
 */
final class Questions {
    private static final ClassValue<Questions> OF_CLASS = new ClassValue<>() {
        @Override
        protected Questions computeValue(Class<?> type) {
            return new Questions(type);
        }
    };

    private static final Question SEVERAL = new Question(null, null);

    private record Question(Method method, Class<?>[] takes) {
        private static Question of(Method method) {
            method.trySetAccessible();
            return new Question(method, method.getParameterTypes());
        }
    }

    private final Map<String, Question[]> byName = new HashMap<>();
    private final Map<String, Question> properties = new HashMap<>();

    private Questions(Class<?> type) {
        Arrays.stream(type.getMethods())
                .filter(method ->
                        !method.isBridge() && !method.isVarArgs() && !Modifier.isStatic(method.getModifiers()))
                .map(method -> reachable(method, type))
                .filter(Objects::nonNull)
                .forEach(this::add);
    }

    static Questions of(Object asked) {
        return OF_CLASS.get(asked.getClass());
    }

    private void add(Method method) {
        int takes = method.getParameterCount();
        Question[] sameName = byName.getOrDefault(method.getName(), new Question[0]);
        Question[] all = Arrays.copyOf(sameName, Math.max(sameName.length, takes + 1));
        all[takes] = all[takes] == null ? Question.of(method) : SEVERAL;
        byName.put(method.getName(), all);
        String property = property(method);
        if (property != null) {
            properties.merge(property, Question.of(method), (one, other) -> SEVERAL);
        }
    }

    private static String property(Method method) {
        String name = method.getName();
        if (method.getParameterCount() > 0 || method.getDeclaringClass() == Object.class) return null;
        if (name.startsWith("get") && name.length() > 3) return Introspector.decapitalize(name.substring(3));
        boolean asks = method.getReturnType() == boolean.class && name.startsWith("is") && name.length() > 2;
        return asks ? Introspector.decapitalize(name.substring(2)) : null;
    }

    /** The method as a public class or interface declares it, or null. */
    private static Method reachable(Method method, Class<?> type) {
        if (open(method.getDeclaringClass())) return method;
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .flatMap(each -> Stream.concat(Stream.of(each), Arrays.stream(each.getInterfaces())))
                .filter(Questions::open)
                .flatMap(each -> Arrays.stream(each.getMethods()))
                .filter(each -> open(each.getDeclaringClass()) && each.getName().equals(method.getName()))
                .filter(each -> Arrays.equals(each.getParameterTypes(), method.getParameterTypes()))
                .findFirst()
                .orElse(null);
    }

    private static boolean open(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) && type.getModule().isExported(type.getPackageName());
    }

    boolean hasProperty(String name) {
        Question question = properties.get(name);
        return question != null && question != SEVERAL;
    }

    Object property(Object asked, String name) {
        return answer(properties.get(name), asked);
    }

    boolean has(String name, int arguments) {
        Question[] sameName = byName.get(name);
        return sameName != null
                && arguments < sameName.length
                && sameName[arguments] != null
                && sameName[arguments] != SEVERAL;
    }

    Object answer(ELContext context, Object asked, String name, Object... arguments) {
        Question question = byName.get(name)[arguments.length];
        Object[] fitting = arguments.clone();
        for (int i = 0; i < fitting.length; i++) {
            if (!question.takes()[i].isInstance(fitting[i])) {
                fitting[i] = context.convertToType(fitting[i], question.takes()[i]);
            }
        }
        return answer(question, asked, fitting);
    }

    private static Object answer(Question question, Object asked, Object... arguments) {
        try {
            return question.method().invoke(asked, arguments);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }
}
